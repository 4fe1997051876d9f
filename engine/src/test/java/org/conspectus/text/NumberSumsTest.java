package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberSumsTest {
  private final NumberSums sums = new NumberSums();

  @Test
  void takesTheLargestAndBeginsAnew() {
    sums.add(7, 1);
    sums.add(900, 2);
    sums.add(3, 1);
    sums.add(7, 1);
    sums.add(0, 0.5f);
    assertThat(sums.takeLargest(3, 0)).containsExactly(7, 900, 3);
    assertThat(sums.takeLargest(3, 0)).isEmpty();
    sums.add(3, 0.25f);
    sums.add(7, 0.5f);
    assertThat(sums.takeLargest(3, 0.5f)).containsExactly(7);
  }
}
