package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberSumsTest {
  private final NumberSums sums = new NumberSums();

  @Test
  void takesTheLargestAndBeginsAnew() {
    sums.add(new int[] {7, 3, 8}, 2, 1);
    sums.add(new int[] {900}, 1, 2);
    sums.add(new int[] {7}, 1, 1);
    sums.add(new int[] {0}, 1, 0.5f);
    assertThat(sums.takeLargest(3, 0)).containsExactly(7, 900, 3);
    assertThat(sums.takeLargest(3, 0)).isEmpty();
    sums.add(new int[] {3}, 1, 0.25f);
    sums.add(new int[] {7}, 1, 0.5f);
    assertThat(sums.takeLargest(3, 0.5f)).containsExactly(7);
  }

  @Test
  void makesRoomForAnyNumberOfNumbers() {
    int[] all = IntStream.range(0, 1_000).toArray();
    sums.add(all, all.length, 1);
    sums.add(new int[] {999}, 1, 1);
    assertThat(sums.takeLargest(2, 0)).containsExactly(999, 0);
  }
}
