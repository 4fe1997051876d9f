package org.conspectus.codec;

import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleDetails;
import org.conspectus.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// An article as `extract` prints it.
public final class ArticleForm implements JsonForm<Article> {
  @Override
  public void write(JsonFields fields, Article article) {
    fields.text("id", article.id());
    fields.text("file", article.file());
    fields.text("url", article.url());
    fields.text("title", article.title());
    fields.text("text", article.text());
    fields.texts("authors", article.authors());
    fields.text("published", text(article.published()));
    fields.text("modified", text(article.modified()));
    fields.text("language", article.language());
    fields.text("outlet", article.outlet());
    ArticleDetails details = article.details();
    if (details != null) {
      Boolean isFree = details.isAccessibleForFree();
      fields.text("section", details.section());
      fields.text("image", details.image());
      fields.text("caption", details.caption());
      if (isFree == null) {
        fields.text("isAccessibleForFree", null);
      } else {
        fields.flag("isAccessibleForFree", isFree);
      }
    }
  }

  private static @Nullable String text(@Nullable PublicationTime time) {
    return time == null ? null : time.text();
  }
}
