package org.conspectus.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonLines.Property;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;
import org.conspectus.eval.wording.LabeledArticle;
import org.conspectus.eval.wording.NewsWcl;
import org.conspectus.eval.wording.WordingScores;

/// Reports how many of different outlets' names for one thing `annotate` and `compare` put
/// together, each event of the set compared as one story. Stateless.
final class WordingChecks {
  private WordingChecks() {}

  static List<Check> of(DataSets data) {
    Path archive = data.file("disagreement/newswcl50.tar.gz");
    return List.of(
        new Check("compare", "newswcl50", List.of(archive), bench -> measure(bench, archive)));
  }

  private static List<Finding> measure(Workbench bench, Path archive)
      throws IOException, ProductException {
    List<LabeledArticle> articles = NewsWcl.read(archive);
    Path folder = bench.file("newswcl50");
    for (LabeledArticle article : articles) {
      Path file = folder.resolve(article.event()).resolve(article.id() + ".json");
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        JsonLines.write(
            writer,
            List.of(new Property("id", article.id()), new Property("text", article.text())));
      }
    }
    Set<String> events =
        articles.stream().map(LabeledArticle::event).collect(Collectors.toUnmodifiableSet());
    WordingScores scores = new WordingScores(articles);
    scores.takeNames(bench.run("annotate", folder.toString()));
    scores.takeWordings(WholeStories.compare(bench, folder, events));
    WordingScores.Counts counts = scores.counts();
    return List.of(
        count("pairs", counts.pairs()),
        share("together", counts.together(), counts.pairs()),
        count("wordings", counts.wordings()),
        share("wordings.P", counts.right(), counts.wordings()));
  }

  private static Finding count(String name, int count) {
    return new Finding(Finding.ALL, name, count, true, false);
  }

  private static Finding share(String name, int part, int whole) {
    return new Finding(Finding.ALL, name, Score.share(part, whole), false, false);
  }
}
