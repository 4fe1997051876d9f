package org.conspectus.eval.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.conspectus.eval.generate.ArticleGenerator;
import org.conspectus.eval.generate.ArticleWriter;
import org.conspectus.eval.generate.GeneratorConfig;
import org.conspectus.eval.metric.Assignment;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.metric.StoryScores;
import org.conspectus.eval.product.Product;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// One run of `stories` over one invented stream, from the start of the process to its end.
///
/// @param articles how many there were
/// @param wall from the start of the process to its end
/// @param heap what the virtual machine used
/// @param b3F1 B³ F1 against the invented stories, which are easier than real ones
public record GrowthRun(int articles, Duration wall, HeapLog heap, double b3F1) {

  /// The heading of [#row].
  public static final String HEADING =
      "| Articles | Seconds | Articles a second | Peak heap, MB | B³ F1 |";

  private static final double MILLIS_PER_SECOND = 1000.0;

  /// Invents a stream and runs the product on it.
  ///
  /// @throws ProductException if the command fails
  /// @throws IOException if a file cannot be written or read
  public static GrowthRun measure(Path root, GeneratorConfig config)
      throws IOException, ProductException {
    try (Workbench bench = Workbench.open(new Product(root, ""))) {
      Path articles = bench.file("articles.jsonl");
      Path gold = bench.file("gold");
      ArticleWriter.write(new ArticleGenerator(config), articles, gold);
      Path log = bench.file("heap.log");
      Path output = bench.file("stories.jsonl");
      Product product = new Product(root, HeapLog.option(log) + " -Xmx3g");
      List<String> command = List.of("stories", articles.toString(), "--format", "jsonl");
      Product.Run run = product.run(output, Duration.ofHours(1), command);
      if (run.exitCode() != 0) {
        throw new ProductException(
            String.format(
                Locale.ROOT, "stories: exit code %d: %s", run.exitCode(), run.complaint()));
      }
      List<Gold.Label> stories = Gold.labels(ArticleWriter.storiesOf(gold));
      Score score = StoryScores.ofPartition(stories, Assignment.read(output, "articles"));
      double b3F1 = score.value("B3F1");
      return new GrowthRun(config.articles(), run.wall(), HeapLog.read(log), b3F1);
    }
  }

  /// The run as a line of a table.
  public String row() {
    double seconds = wall.toMillis() / MILLIS_PER_SECOND;
    return String.format(
        Locale.ROOT,
        "| %d | %.1f | %.0f | %d | %.4f |",
        articles,
        seconds,
        articles / seconds,
        heap.peakMegabytes(),
        b3F1);
  }
}
