package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conspectus.eval.metric.PlantGold;
import org.conspectus.eval.metric.PlantScores;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks `compare` on invented stories with planted conflicts, updates and look-alikes. Ten were
/// looked at while rules were written, and three of other kinds were written together with the
/// rules; all others are held out. Each is compared as one story, whatever the clusterer makes of
/// it. Stateless.
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

  /// Stories that were looked at from the first.
  private static final Set<String> FIRST =
      Set.of(
          "accident-ansa",
          "company-halvor",
          "court-draga",
          "culture-estorninos",
          "cycling-due-valli");

  /// Stories that were held out until new ones came.
  private static final Set<String> SECOND =
      Set.of(
          "election-mourel", "flood-vezelle", "health-ardaan", "strike-kaapveer", "summit-sineiro");

  /// Stories written with the rules.
  private static final Set<String> WRITTEN =
      Set.of("dig-montoro", "final-drosten", "ship-calavera");

  /// Which stories are measured.
  private enum Part {
    SEEN,
    HELD_OUT,
    WRITTEN
  }

  private PlantChecks() {}

  static List<Check> of(Path folder) {
    List<Path> files =
        Stream.of("gold.jsonl", "timeline.jsonl", "quotes.jsonl").map(folder::resolve).toList();
    return List.of(
        check("plants-seen", folder, files, Part.SEEN),
        check("plants-held-out", folder, files, Part.HELD_OUT),
        check("plants-written", folder, files, Part.WRITTEN));
  }

  private static Check check(String name, Path folder, List<Path> files, Part part) {
    return new Check("compare", name, files, bench -> measure(bench, folder, part));
  }

  private static List<Finding> measure(Workbench bench, Path folder, Part part)
      throws IOException, ProductException {
    Path stories = folder.resolve("stories");
    Map<String, String> files = new HashMap<>();
    Path extracted = bench.run("extract", stories.toString());
    PlantGold gold = PlantGold.read(folder, PlantGold.texts(extracted, stories, files));
    Path compared = WholeStories.compare(bench, stories);
    PlantScores scores = new PlantScores(gold, files, compared);
    return Finding.of(Finding.ALL, scores.of(part(stories, part)), METRICS);
  }

  private static Set<String> part(Path stories, Part part) throws IOException {
    if (part == Part.WRITTEN) {
      return WRITTEN;
    }
    Set<String> others = new TreeSet<>();
    try (Stream<Path> folders = Files.list(stories)) {
      folders.map(f -> f.getFileName().toString()).forEach(others::add);
    }
    others.removeAll(FIRST);
    others.removeAll(SECOND);
    others.removeAll(WRITTEN);
    if (part == Part.HELD_OUT) {
      return others.isEmpty() ? SECOND : Set.copyOf(others);
    }
    Set<String> seen = new TreeSet<>(FIRST);
    seen.addAll(others.isEmpty() ? Set.of() : SECOND);
    return Set.copyOf(seen);
  }
}
