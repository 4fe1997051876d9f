package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.metric.ClutterScores;
import org.conspectus.eval.metric.QuoteScores;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.metric.TimeScores;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks of times, quotes and clutter on the repository's own gold, language by language.
/// Stateless.
final class OwnGoldChecks {

  private static final String CORPUS = "own";
  private static final String HELD_OUT = "own-held-out";
  private static final List<String> TIMES = List.of("fr", "it", "nl", "pt");
  private static final List<String> QUOTES = List.of("es", "fr", "it", "nl", "pt");
  private static final List<String> CLUTTER = List.of("de", "en", "es", "fr", "it", "nl", "pt");
  private static final String[] OF_TIMES = {"strict", "relaxed", "strictValue", "relaxedValue"};
  private static final String[] OF_QUOTES = {"P", "R", "F1", "speakerAccuracy", "withSpeakerF1"};
  private static final String[] OF_CLUTTER = {"P", "R", "stretches.P", "stretches.R", "kind"};

  private OwnGoldChecks() {}

  static List<Check> of(DataSets data) {
    List<Path> times = files(data, "times", TIMES);
    List<Path> quotes = files(data, "quotes", QUOTES);
    return List.of(
        new Check(
            "times",
            CORPUS,
            times,
            bench -> {
              Path output = annotated(bench, times);
              return parts(times, OF_TIMES, gold -> TimeScores.of(gold, output));
            }),
        new Check(
            "quotes",
            CORPUS,
            quotes,
            bench -> {
              Path output = annotated(bench, quotes);
              return parts(quotes, OF_QUOTES, gold -> QuoteScores.of(gold, output));
            }),
        clutter(CORPUS, files(data, "clutter", CLUTTER)),
        clutter(HELD_OUT, files(data, "clutter-held-out", CLUTTER)));
  }

  private static Check clutter(String corpus, List<Path> gold) {
    return new Check(
        "clutter",
        corpus,
        gold,
        bench -> {
          Path output = annotated(bench, gold);
          List<Finding> findings =
              new ArrayList<>(Finding.of(Finding.ALL, ClutterScores.of(gold, output), OF_CLUTTER));
          findings.addAll(parts(gold, OF_CLUTTER, file -> ClutterScores.of(List.of(file), output)));
          return findings;
        });
  }

  private static List<Path> files(DataSets data, String task, List<String> languages) {
    return languages.stream().map(code -> data.own(task + "/" + code + ".jsonl")).toList();
  }

  private static Path annotated(Workbench bench, List<Path> gold)
      throws IOException, ProductException {
    Path input = ArticleFile.copy(gold, article -> true, bench.file("articles.jsonl"));
    return bench.run("annotate", input.toString());
  }

  /// Scores what was printed of the articles of one file.
  @FunctionalInterface
  private interface Part {
    Score of(Path gold) throws IOException;
  }

  private static List<Finding> parts(List<Path> files, String[] metrics, Part part)
      throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      String language = name.substring(0, name.indexOf('.'));
      findings.addAll(Finding.ofPart(language, part.of(file), metrics));
    }
    return findings;
  }
}
