package org.conspectus.eval.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.speed.PinnedProcess;
import org.junit.jupiter.api.Test;

class GrowthChartTest {
  @Test
  void drawsALineForEachRunAndFigure() {
    String svg = GrowthChart.of(List.of(run(1_000), run(1_000_000)));
    assertThat(svg.split("<polyline", -1)).hasSize(1 + 2 * 2);
    assertThat(svg)
        .startsWith("<svg ")
        .endsWith("</svg>\n")
        .contains(">1,000,000<")
        .doesNotContain("NaN");
  }

  @Test
  void tellsARunInALine() {
    assertThat(run(1_000).row())
        .isEqualTo("| 1000 | 10000 | 5000 | 300 | 300 | 1.00 | 2.0 | 100 | 50 | 2097152 |");
  }

  private static WriterGrowth run(int articles) {
    List<String> log = new ArrayList<>();
    for (int tenth = 1; tenth <= 10; tenth++) {
      log.addAll(List.of("families-" + tenth + " 100", "stories-" + tenth + " 200"));
      log.add("heap-" + tenth + " " + 10 * tenth);
    }
    log.addAll(List.of("settling 2", "heap 100", "live 50"));
    return new WriterGrowth(articles, new PinnedProcess(Path.of("none"), log));
  }
}
