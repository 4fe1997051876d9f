package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One news article in the words it arrived with; most of it may be absent.
///
/// @param file the path it was read from, as given; absent for URLs and standard input
/// @param outlet name or domain of who published it
/// @param title the headline; null where the source keeps it inside the text (plain text, Markdown)
/// @param text the whole body, unaltered; null for a headline alone
/// @param language as the source gave it, unchecked
/// @param authors in their order; may be empty
/// @param details what a page says beyond that; null for other sources
public record Article(
    ArticleId id,
    @Nullable String file,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String text,
    @Nullable Language language,
    @Nullable PublicationTime published,
    @Nullable PublicationTime modified,
    List<String> authors,
    @Nullable ArticleDetails details) {
  public Article {
    authors = List.copyOf(authors);
    if (title == null && text == null) {
      throw new IllegalArgumentException("Article " + id + " has neither title nor text");
    }
  }

  /// An article without details.
  public Article(
      ArticleId id,
      @Nullable String file,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String text,
      @Nullable Language language,
      @Nullable PublicationTime published,
      @Nullable PublicationTime modified,
      List<String> authors) {
    this(id, file, url, outlet, title, text, language, published, modified, authors, null);
  }

  /// The text, or the empty string for a headline alone.
  public String body() {
    return text == null ? "" : text;
  }

  /// The same article of another outlet.
  public Article withOutlet(String other) {
    return new Article(
        id, file, url, other, title, text, language, published, modified, authors, details);
  }

  /// The same article under another id.
  public Article withId(ArticleId other) {
    return new Article(
        other, file, url, outlet, title, text, language, published, modified, authors, details);
  }
}
