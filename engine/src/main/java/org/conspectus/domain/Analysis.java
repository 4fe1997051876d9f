package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one pass over an article finds in it, without looking at any other article.
///
/// @param language null when the words do not tell
/// @param languageCertainty in [0, 1]; 0 when `language` is null
/// @param headline where the text itself holds the headline; null when `Article.title` does, or
///     nothing does
/// @param sentences of the text, in order, not overlapping
/// @param tokens of the text
/// @param names of the text, in order
/// @param titleNames of `Article.title`, with spans of the title
/// @param times of the text, in order
/// @param quotes of the text, in order
/// @param clutter of the text, in order
public record Analysis(
    Article article,
    @Nullable Language language,
    double languageCertainty,
    @Nullable Span headline,
    List<Span> sentences,
    Tokens tokens,
    List<NameMention> names,
    List<NameMention> titleNames,
    List<TimeMention> times,
    List<QuoteMention> quotes,
    List<Clutter> clutter,
    @Nullable Dateline dateline,
    Profile profile) {
  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    titleNames = List.copyOf(titleNames);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
    clutter = List.copyOf(clutter);
  }

  /// The headline, whether the source kept it apart or inside the text; null when there is none.
  public @Nullable String title() {
    if (article.title() != null) {
      return article.title();
    }
    return headline == null ? null : headline.of(article.body());
  }

  /// What the writers need of it.
  public Digest digest() {
    return new Digest(article.id(), language, article.published(), article.outlet(), profile);
  }
}
