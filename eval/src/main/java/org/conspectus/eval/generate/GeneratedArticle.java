package org.conspectus.eval.generate;

import java.time.OffsetDateTime;
import java.util.List;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.PublicationTime;

/// An invented article with its gold.
///
/// @param id unique within the stream, in the order of publication
/// @param outlet a domain under `.example`
/// @param published with the offset of the outlet's country
/// @param title one line
/// @param text paragraphs, each on a line of its own
/// @param language ISO 639-1
/// @param story equal for all articles of one story
/// @param family equal for an account, its copies and its translations
public record GeneratedArticle(
    String id,
    String outlet,
    OffsetDateTime published,
    String title,
    String text,
    String language,
    String story,
    String family) {

  /// The article as a source would give it, without its gold.
  public Article article() {
    return new Article(
        new ArticleId(id),
        null,
        null,
        outlet,
        title,
        text,
        null,
        new PublicationTime.Moment(published),
        null,
        List.of());
  }
}
