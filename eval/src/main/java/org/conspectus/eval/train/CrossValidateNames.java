package org.conspectus.eval.train;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conspectus.eval.bench.ArticleFile;
import org.conspectus.eval.metric.ConllArticle;
import org.conspectus.eval.metric.NameScores;
import org.conspectus.eval.metric.Score;

/// Prints how well names are found in German texts that were not learned from, from the root of the
/// repository: `CrossValidateNames DATA`.
///
/// Each of [LearnNames#FOLDS] parts of GermEval 2014 is tagged with what was learned without it.
/// Takes as long as as many runs of [LearnNames].
public final class CrossValidateNames {
  private CrossValidateNames() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path data = Path.of(arguments[0]);
    List<ConllArticle> gold = ConllArticle.read(data.resolve("names/germeval2014-de-dev.tsv.gz"));
    Path folder = Files.createTempDirectory("names");
    Path found = Files.createFile(folder.resolve("found.jsonl"));
    for (int fold = 0; fold < LearnNames.FOLDS; fold++) {
      Path learned = folder.resolve("learned-" + fold);
      LearnNames.main(
          new String[] {data.toString(), learned.resolve("names").toString(), "" + fold});
      int part = fold;
      List<ConllArticle> leftOut =
          IntStream.range(0, gold.size())
              .filter(i -> i % LearnNames.FOLDS == part)
              .mapToObj(gold::get)
              .toList();
      Path input = ArticleFile.write(leftOut, folder.resolve("left-out-" + fold + ".jsonl"));
      Files.write(found, Files.readAllBytes(annotate(learned, input)), StandardOpenOption.APPEND);
    }
    for (Score.Figure figure : NameScores.of(gold, found).figures()) {
      System.out.println(figure.name() + " " + figure.value());
    }
  }

  /// Runs the product with what was learned in place of what it ships.
  private static Path annotate(Path learned, Path input) throws IOException, InterruptedException {
    Path output = Path.of(input + ".found");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(learned + File.pathSeparator + System.getProperty("java.class.path"));
    command.addAll(
        List.of("org.conspectus.app.Main", "annotate", input.toString(), "--format", "jsonl"));
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IOException("annotate ended with exit code " + exit + " on " + input);
    }
    return output;
  }
}
