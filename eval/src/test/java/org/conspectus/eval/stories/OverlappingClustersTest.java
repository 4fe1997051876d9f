package org.conspectus.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverlappingClustersTest {
  private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

  @TempDir Path folder;

  private List<List<String>> read(String... lines) throws IOException {
    Path file = folder.resolve("clusters.txt");
    Files.write(file, List.of(lines));
    return OverlappingClusters.read(file, IDS);
  }

  @Test
  void putsEachArticleIntoItsHighestCluster() throws IOException {
    assertThat(read("2.5\t0 1 2 ", "10.0\t2 3 ", "1\t4 0"))
        .containsExactly(List.of("c", "d"), List.of("a", "b"), List.of("e"));
  }

  @Test
  void takesTheFirstOfEqualClusters() throws IOException {
    assertThat(read("1\t1 2", "1\t2 0")).startsWith(List.of("b", "c"), List.of("a"));
  }

  @Test
  void leavesTheRestByItselfAndDropsWhatIsEmpty() throws IOException {
    assertThat(read("3\t0 1", "2\t1 0", "1\t"))
        .containsExactly(List.of("a", "b"), List.of("c"), List.of("d"), List.of("e"));
    assertThat(read()).hasSize(IDS.size());
  }

  @Test
  void readsWhatItPrints() throws IOException {
    Path file = folder.resolve("printed.txt");
    try (PrintStream out = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
      OverlappingClusters.print(List.of(List.of(3, 1), List.of(0, 2, 4)), out);
    }
    assertThat(OverlappingClusters.read(file, IDS))
        .containsExactly(List.of("d", "b"), List.of("a", "c", "e"));
  }
}
