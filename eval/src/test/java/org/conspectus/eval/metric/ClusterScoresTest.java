package org.conspectus.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.eval.metric.ClusterScores.Placement;
import org.junit.jupiter.api.Test;

final class ClusterScoresTest {

  /// True clusters {1, 2}, {3}; predicted {1}, {2, 3}.
  private static final List<Placement> ITEMS =
      List.of(new Placement("a", "x"), new Placement("a", "y"), new Placement("b", "y"));

  @Test
  void averagesPrecisionAndRecallOverItems() {
    Score score = ClusterScores.bCubed(ITEMS);
    // Precision 1, 1/2, 1/2 and recall 1/2, 1/2, 1: both sum to 2 of 3.
    assertThat(score.value("B3P")).isEqualTo(0.6667);
    assertThat(score.value("B3R")).isEqualTo(0.6667);
    assertThat(score.value("B3F1")).isEqualTo(0.6667);
    assertThat(score.value("goldClusters")).isEqualTo(2);
    assertThat(score.value("clusters")).isEqualTo(2);
  }

  @Test
  void countsPairsThatShareACluster() {
    // The one true pair (1, 2) is not predicted; the one predicted pair (2, 3) is not true.
    assertThat(ClusterScores.pairwise(ITEMS).value("pairF1")).isZero();
    List<Placement> four =
        List.of(
            new Placement("a", "x"),
            new Placement("a", "x"),
            new Placement("a", "y"),
            new Placement("b", "y"));
    // True pairs 3, predicted 2, shared 1.
    Score score = ClusterScores.pairwise(four);
    assertThat(score.value("pairP")).isEqualTo(0.5);
    assertThat(score.value("pairR")).isEqualTo(0.3333);
    assertThat(score.value("pairF1")).isEqualTo(0.4);
  }

  @Test
  void roundsTheBinaryValueAndTiesToEven() {
    assertThat(Score.round(0.00005)).isEqualTo(0.0001);
    assertThat(Score.round(0.03125)).isEqualTo(0.0312);
    assertThat(Score.round(2.0 / 3)).isEqualTo(0.6667);
  }
}
