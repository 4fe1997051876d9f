package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.conspectus.eval.metric.Assignment;
import org.conspectus.eval.metric.FamilyScores;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.LanguageScores;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.metric.StoryScores;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks on five articles about one event: their languages, one story, one translation.
///
/// The folder is given to the product as it is, so the ids are paths. Stateless.
final class SeedChecks {

  private static final String CORPUS = "seeds";

  private record Seed(String file, String language, String family) {}

  private static final List<Seed> SEEDS =
      List.of(
          new Seed("000_b07e0af33cdc2152.txt", "nl", "translated"),
          new Seed("001_e434aef89f50b2d7.txt", "nl", "alone-1"),
          new Seed("002_77afcce1cd10a40b.txt", "de", "alone-2"),
          new Seed("003_094a4e5c15d7d6fd.txt", "en", "translated"),
          new Seed("004_3bf4201df3802dec.txt", "en", "alone-4"));

  private SeedChecks() {}

  static List<Check> of(DataSets data) {
    Path folder = data.seeds();
    List<Path> files = SEEDS.stream().map(seed -> folder.resolve(seed.file())).toList();
    return List.of(
        new Check("language", CORPUS, files, bench -> languages(bench, folder)),
        new Check("stories", CORPUS, files, bench -> stories(bench, folder)),
        new Check("copies", CORPUS, files, bench -> copies(bench, folder)),
        SeedNeighbors.alone(files, folder),
        SeedNeighbors.among(data, "leipzig-2019", "stories/leipzig-2019.articles.jsonl.gz", folder),
        SeedNeighbors.among(data, "wmt-dev", "translations/wmt-dev.articles.jsonl.gz", folder));
  }

  private static List<Finding> languages(Workbench bench, Path folder)
      throws IOException, ProductException {
    Path output = bench.run("annotate", folder.toString());
    return Finding.of(Finding.ALL, LanguageScores.of(languagesOf(folder), output), "mean");
  }

  private static List<Finding> stories(Workbench bench, Path folder)
      throws IOException, ProductException {
    Path output = bench.run("stories", folder.toString());
    List<Gold.Label> gold =
        SEEDS.stream().map(seed -> new Gold.Label(id(folder, seed), "visit")).toList();
    Score score = StoryScores.ofPartition(gold, Assignment.read(output, "articles"));
    return Finding.of(Finding.ALL, score, "B3P", "B3R", "B3F1");
  }

  private static List<Finding> copies(Workbench bench, Path folder)
      throws IOException, ProductException {
    Path output = bench.run("copies", folder.toString());
    List<Gold.Label> gold =
        SEEDS.stream().map(seed -> new Gold.Label(id(folder, seed), seed.family())).toList();
    Score score = FamilyScores.of(gold, languagesOf(folder), output);
    return Finding.of(Finding.ALL, score, "B3P", "B3R", "B3F1");
  }

  private static List<Gold.Label> languagesOf(Path folder) {
    return SEEDS.stream().map(seed -> new Gold.Label(id(folder, seed), seed.language())).toList();
  }

  private static String id(Path folder, Seed seed) {
    return folder + "/" + seed.file();
  }
}
