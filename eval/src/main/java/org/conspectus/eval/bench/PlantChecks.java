package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conspectus.eval.metric.PlantGold;
import org.conspectus.eval.metric.PlantScores;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks `compare` on invented stories with planted conflicts, updates and look-alikes.
/// `parts.tsv` tells which were looked at while rules were written (`seen`), which were written
/// together with the rules (`written`), and which nobody opened who worked on them (`held-out`).
/// Each story is compared as one, whatever the clusterer makes of it. Stateless.
final class PlantChecks {
  private static final String[] METRICS = {
    "conflict.P",
    "conflict.R",
    "updateKept",
    "lookalikeKept",
    "wording.R",
    "attribution.R",
    "dateF1",
    "quote.B3F1"
  };

  private static final List<String> PARTS = List.of("seen", "held-out", "written");

  private PlantChecks() {}

  static List<Check> of(Path folder) {
    List<Path> files =
        Stream.of("gold.jsonl", "timeline.jsonl", "quotes.jsonl", "parts.tsv")
            .map(folder::resolve)
            .toList();
    return PARTS.stream()
        .map(part ->
            new Check("compare", "plants-" + part, files, bench -> measure(bench, folder, part)))
        .toList();
  }

  private static List<Finding> measure(Workbench bench, Path folder, String part)
      throws IOException, ProductException {
    Path stories = folder.resolve("stories");
    Set<String> names = names(folder.resolve("parts.tsv"), part);
    Map<String, String> files = new HashMap<>();
    Path extracted = bench.run("extract", stories.toString());
    PlantGold gold = PlantGold.read(folder, PlantGold.texts(extracted, stories, files));
    Path compared = WholeStories.compare(bench, stories, names);
    PlantScores scores = new PlantScores(gold, files, compared);
    return Finding.of(Finding.ALL, scores.of(names), METRICS);
  }

  /// The stories of a part.
  private static Set<String> names(Path parts, String part) throws IOException {
    try (Stream<String> lines = Files.lines(parts)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .filter(columns -> columns[1].equals(part))
          .map(columns -> columns[0])
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
