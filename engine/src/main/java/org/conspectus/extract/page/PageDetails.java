package org.conspectus.extract.page;

import java.util.Locale;
import org.conspectus.domain.ArticleDetails;
import org.jspecify.annotations.Nullable;

/// Reads section, lead image and access from what a page says of its article. Stateless.
final class PageDetails {
  private PageDetails() {}

  static ArticleDetails of(PageFinds finds, @Nullable LinkedArticle linked) {
    String section = finds.meta("article:section");
    String image = finds.meta("og:image");
    String tier = finds.meta("article:content_tier");
    Boolean isFree = linked == null ? null : linked.isFree();
    if (isFree == null && tier != null) {
      isFree = tier.toLowerCase(Locale.ROOT).equals("free");
    }
    String caption = linked == null ? null : linked.caption();
    return new ArticleDetails(
        section == null && linked != null ? linked.section() : LinkedArticle.plain(section),
        image == null && linked != null ? linked.image() : image,
        caption == null ? LinkedArticle.plain(finds.meta("og:image:alt")) : caption,
        isFree);
  }
}
