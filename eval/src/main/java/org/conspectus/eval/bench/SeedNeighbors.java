package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks whether the four articles nearest to each seed are the other seeds, alone and among
/// thousands of others: `othersNearest` is the share of right ones among the four. Stateless.
final class SeedNeighbors {
  private static final String TASK = "nearest";
  private static final int OTHERS = 4;

  private SeedNeighbors() {}

  static Check alone(List<Path> files, Path folder) {
    return new Check(TASK, "seeds", files, bench -> measure(bench, folder, List.of(folder)));
  }

  /// @param corpus among whose articles they are mixed
  static Check among(DataSets data, String corpus, String file, Path folder) {
    Path articles = data.file(file);
    return new Check(
        TASK,
        "seeds+" + corpus,
        List.of(articles),
        bench -> measure(bench, folder, List.of(folder, articles)));
  }

  private static List<Finding> measure(Workbench bench, Path folder, List<Path> inputs)
      throws IOException, ProductException {
    List<String> arguments = new ArrayList<>(List.of("explain", "-", "--nearest", "4"));
    inputs.forEach(input -> arguments.add(input.toString()));
    Path output = bench.run(arguments.toArray(String[]::new));
    int seeds = 0;
    int right = 0;
    for (JsonRecord line : JsonLines.read(output)) {
      if (isSeed(folder, line)) {
        seeds++;
        right += (int) line.objects("nearest").stream().filter(n -> isSeed(folder, n)).count();
      }
    }
    double share = (double) right / Math.max(1, seeds * OTHERS);
    return List.of(new Finding(Finding.ALL, "othersNearest", share, false, false));
  }

  private static boolean isSeed(Path folder, JsonRecord article) {
    return article.text("id").startsWith(folder + "/");
  }
}
