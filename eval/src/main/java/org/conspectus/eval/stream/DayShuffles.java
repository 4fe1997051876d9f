package org.conspectus.eval.stream;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/// The articles of a data set in orders that differ within each day, as they may come in a stream.
///
/// Immutable. Memory: a digest for each article.
public final class DayShuffles {
  private static final int ISO_DAY = 10;

  private final List<Digest> articles;

  private DayShuffles(List<Digest> articles) {
    this.articles = articles;
  }

  /// Reads articles and analyzes them; the undated are a day of their own, the last.
  public static DayShuffles read(Path file) throws IOException {
    Pipeline pipeline = Pipeline.standard();
    List<Digest> articles = new ArrayList<>();
    JsonLines.forEach(file, line -> articles.add(pipeline.outline(article(line)).digest()));
    articles.sort(
        Comparator.<Digest, Instant>comparing(DayShuffles::time).thenComparing(Digest::id));
    return new DayShuffles(articles);
  }

  private static Article article(JsonRecord line) {
    return new Article(
        new ArticleId(line.text("id")),
        null,
        null,
        filled(line, "outlet"),
        filled(line, "title"),
        filled(line, "text"),
        filled(line, "language") == null ? null : new Language(line.text("language")),
        published(filled(line, "published")),
        null,
        List.of());
  }

  private static @Nullable String filled(JsonRecord line, String field) {
    return line.findText(field).filter(text -> !text.isEmpty()).orElse(null);
  }

  private static @Nullable PublicationTime published(@Nullable String time) {
    if (time == null) {
      return null;
    }
    return time.length() == ISO_DAY
        ? new PublicationTime.Day(LocalDate.parse(time), null)
        : new PublicationTime.Moment(OffsetDateTime.parse(time));
  }

  private static Instant time(Digest article) {
    return article.published() == null ? Instant.MAX : article.published().order();
  }

  /// The clusters, as lists of ids, that a new pipeline makes of the articles.
  ///
  /// @param seed of the order within each day; 0 is the order of time
  public List<List<String>> stories(long seed) {
    Pipeline pipeline = Pipeline.standard();
    ordered(seed).forEach(pipeline::add);
    pipeline.settle();
    return pipeline.stories().stream()
        .map(story -> story.articles().stream().map(ArticleId::value).toList())
        .toList();
  }

  private List<Digest> ordered(long seed) {
    if (seed == 0) {
      return articles;
    }
    Map<LocalDate, List<Digest>> days = new TreeMap<>();
    for (Digest article : articles) {
      LocalDate day =
          article.published() == null
              ? LocalDate.MAX
              : LocalDate.ofInstant(article.published().order(), ZoneOffset.UTC);
      days.computeIfAbsent(day, unseen -> new ArrayList<>()).add(article);
    }
    Random random = new Random(seed);
    days.values().forEach(day -> Collections.shuffle(day, random));
    return days.values().stream().flatMap(List::stream).toList();
  }
}
