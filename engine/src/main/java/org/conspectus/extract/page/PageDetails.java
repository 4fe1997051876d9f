package org.conspectus.extract.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a page says of its article that the article itself does not need.
///
/// @param section the part of the outlet, such as `Politics`
/// @param image URL of the lead image, as given
/// @param caption what stands under the lead image
/// @param isFree whether it can be read without paying; null when not told
public record PageDetails(
    @Nullable String section,
    @Nullable String image,
    @Nullable String caption,
    @Nullable Boolean isFree) {
  static PageDetails of(PageFinds finds, @Nullable LinkedArticle linked) {
    String section = finds.meta("article:section");
    String image = finds.meta("og:image");
    String tier = finds.meta("article:content_tier");
    Boolean isFree = linked == null ? null : linked.isFree();
    if (isFree == null && tier != null) {
      isFree = tier.toLowerCase(Locale.ROOT).equals("free");
    }
    String caption = linked == null ? null : linked.caption();
    return new PageDetails(
        section == null && linked != null ? linked.section() : LinkedArticle.plain(section),
        image == null && linked != null ? linked.image() : image,
        caption == null ? LinkedArticle.plain(finds.meta("og:image:alt")) : caption,
        isFree);
  }
}
