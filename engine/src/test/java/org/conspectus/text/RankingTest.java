package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
  @Test
  void putsTheLargestFirstAndTheEarlierOfEqualOnes() {
    float[] values = {1, 3, 0, 3, -2, Float.MIN_VALUE, 1e30f};
    assertThat(Ranking.largest(values, 10)).containsExactly(6, 1, 3, 0, 5);
    assertThat(Ranking.largest(values, 2)).containsExactly(6, 1);
    assertThat(Ranking.largest(values, 0)).isEmpty();
    assertThat(Ranking.largest(new float[0], 5)).isEmpty();
  }

  @Test
  void leavesOutWhatIsNotPositive() {
    assertThat(Ranking.largest(new float[] {0, -1, Float.NaN, -0f}, 4)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sortsAsAComparatorDoes(long seed) {
    Random random = new Random(seed);
    float[] values = new float[500];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(40) * 0.37f - 1;
    }
    int[] expected =
        IntStream.range(0, values.length)
            .filter(i -> values[i] > 0)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> -values[i]).thenComparing(i -> i))
            .mapToInt(Integer::intValue)
            .toArray();
    assertThat(Ranking.largest(values, values.length)).as("seed %d", seed).isEqualTo(expected);
  }
}
