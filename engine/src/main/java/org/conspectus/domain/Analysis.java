package org.conspectus.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one pass over an article finds in it, without looking at any other article.
///
/// @param language null when the words do not tell
/// @param languageCertainty in [0, 1]; 0 when `language` is null
/// @param headline where the text itself holds the headline; null when `Article.title` does, or
///   nothing does
/// @param sentences of the text, in order, not overlapping
/// @param tokens of the text
/// @param names of the text, in order
/// @param titleNames of `Article.title`, with spans of the title
/// @param times of the text, in order
/// @param quotes of the text, in order
/// @param clutter of the text, in order
/// @param traces see [Digest#traces]
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
    Profile profile,
    List<Language> traces) {
  private static final int ISO_DAY = 10;

  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    titleNames = List.copyOf(titleNames);
    times = List.copyOf(times);
    quotes = List.copyOf(quotes);
    clutter = List.copyOf(clutter);
    traces = List.copyOf(traces);
  }

  /// The headline, whether the source kept it apart or inside the text; null when there is none.
  public @Nullable String title() {
    if (article.title() != null) {
      return article.title();
    }
    return headline == null ? null : headline.of(article.body());
  }

  /// When it came out: as its source says, else the day its dateline gives; null when neither does.
  public @Nullable PublicationTime published() {
    if (article.published() != null) {
      return article.published();
    }
    if (dateline == null || dateline.time() == null) {
      return null;
    }
    LocalDate day = LocalDate.parse(dateline.time().substring(0, ISO_DAY));
    return new PublicationTime.Inferred(day, day);
  }

  /// What the writers need of it.
  public Digest digest() {
    return new Digest(article.id(), language, published(), article.outlet(), profile, traces);
  }

  /// The same analysis of the article under another id.
  public Analysis withId(ArticleId id) {
    return new Analysis(
        article.withId(id),
        language,
        languageCertainty,
        headline,
        sentences,
        tokens,
        names,
        titleNames,
        times,
        quotes,
        clutter,
        dateline,
        profile,
        traces);
  }
}
