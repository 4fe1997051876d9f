package org.conspectus.eval.stories;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/// Our own stories over the articles of a table, with the standard settings on one thread, several
/// times over: what `./conspectus stories` does with them.
///
/// Prints the stories, and on standard error the seconds of processor time of the best round but
/// the first, all of the process counted but reading and printing: `seconds` from text to stories,
/// and `writers` for families and stories alone, once the articles are analyzed.
public final class StoryPace {
  private static final int ISO_DAY = 10;
  private static final Comparator<Digest> BY_TIME =
      Comparator.<Digest, Instant>comparing(StoryPace::time).thenComparing(Digest::id);

  private StoryPace() {}

  /// @param arguments the table; how many seconds it is repeated for, 0 for a single round
  public static void main(String[] arguments) throws IOException {
    Map<ArticleId, Integer> numbers = new HashMap<>();
    List<Article> articles = new ArrayList<>();
    for (StoryArticle row : StoryArticle.read(Path.of(arguments[0]))) {
      articles.add(article(row));
      numbers.put(new ArticleId(row.id()), numbers.size());
    }
    Rounds rounds = Rounds.lasting(arguments[1]);
    Rounds writers = Rounds.lasting(arguments[1]);
    Pipeline pipeline = Pipeline.standard();
    while (rounds.hasNext()) {
      pipeline = Pipeline.standard();
      rounds.start();
      List<Digest> digests = digests(pipeline, articles);
      writers.start();
      digests.sort(BY_TIME);
      digests.forEach(pipeline::add);
      pipeline.settle();
      writers.end();
      rounds.end();
    }
    List<List<Integer>> stories =
        pipeline.stories().stream()
            .map(story -> story.articles().stream().map(id -> numbers.getOrDefault(id, 0)).toList())
            .toList();
    OverlappingClusters.print(stories, new PrintStream(System.out, false, StandardCharsets.UTF_8));
    System.err.println("seconds " + rounds.best());
    System.err.println("writers " + writers.best());
  }

  private static List<Digest> digests(Pipeline pipeline, List<Article> articles) {
    List<Digest> digests = new ArrayList<>();
    articles.forEach(article -> digests.add(pipeline.outline(article).digest()));
    return digests;
  }

  private static Instant time(Digest article) {
    return article.published() == null ? Instant.MAX : article.published().order();
  }

  private static Article article(StoryArticle row) {
    return new Article(
        new ArticleId(row.id()),
        null,
        null,
        null,
        row.title().isEmpty() ? null : row.title(),
        row.text().isEmpty() ? null : row.text(),
        new Language(row.language()),
        published(row.published()),
        null,
        List.of());
  }

  private static @Nullable PublicationTime published(String time) {
    if (time.isEmpty()) {
      return null;
    }
    return time.length() == ISO_DAY
        ? new PublicationTime.Day(LocalDate.parse(time), null)
        : new PublicationTime.Moment(OffsetDateTime.parse(time));
  }
}
