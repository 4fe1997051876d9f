package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {
  private final LongSet set = new LongSet();

  @Test
  void takesEachNumberOnce() {
    Random random = new Random(1);
    Set<Long> expected = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      long number = (long) random.nextInt(100) << Integer.SIZE | random.nextInt(100);
      assertThat(set.add(number)).as("%d", number).isEqualTo(expected.add(number));
    }
  }

  @Test
  void takesNoNegativeNumber() {
    assertThatThrownBy(() -> set.add(-1)).hasMessage("Number must be at least 0, got -1");
  }
}
