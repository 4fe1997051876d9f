package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conspectus.eval.metric.PlantGold;
import org.conspectus.eval.metric.PlantScores;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks `compare` on ten invented stories with planted conflicts, updates and look-alikes: the
/// first half of the stories by name was looked at while rules were written, the second was not.
/// Stateless.
final class PlantChecks {
  private static final String[] METRICS = {
    "conflict.P", "conflict.R", "updateKept", "dateF1", "quote.B3F1"
  };

  private PlantChecks() {}

  static List<Check> of(Path folder) {
    List<Path> files =
        Stream.of("gold.jsonl", "timeline.jsonl", "quotes.jsonl").map(folder::resolve).toList();
    return List.of(
        new Check("compare", "plants-seen", files, bench -> measure(bench, folder, true)),
        new Check("compare", "plants-held-out", files, bench -> measure(bench, folder, false)));
  }

  private static List<Finding> measure(Workbench bench, Path folder, boolean first)
      throws IOException, ProductException {
    Path stories = folder.resolve("stories");
    Map<String, String> files = new HashMap<>();
    Path extracted = bench.run("extract", stories.toString());
    PlantGold gold = PlantGold.read(folder, PlantGold.texts(extracted, stories, files));
    Path compared = bench.run("compare", stories.toString());
    PlantScores scores = new PlantScores(gold, files, compared);
    return Finding.of(Finding.ALL, scores.of(half(stories, first)), METRICS);
  }

  private static Set<String> half(Path stories, boolean first) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> folders = Files.list(stories)) {
      folders.map(f -> f.getFileName().toString()).sorted().forEach(names::add);
    }
    int middle = (names.size() + 1) / 2;
    return Set.copyOf(first ? names.subList(0, middle) : names.subList(middle, names.size()));
  }
}
