package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.conspectus.domain.ArticleId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumbersTest {
  private static final int IDS = 6_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsWhatAMapHolds(long seed) {
    Random random = new Random(seed);
    IdNumbers numbers = new IdNumbers();
    Map<ArticleId, Integer> expected = new HashMap<>();
    for (int step = 0; step < 40_000; step++) {
      ArticleId id = new ArticleId("article " + random.nextInt(IDS));
      if (random.nextInt(3) == 0) {
        numbers.remove(id);
        expected.remove(id);
      } else {
        numbers.put(id, step);
        expected.put(id, step);
      }
    }
    assertThat(numbers.size()).as("seed %d", seed).isEqualTo(expected.size());
    for (int i = 0; i < IDS; i++) {
      ArticleId id = new ArticleId("article " + i);
      assertThat(numbers.get(id))
          .as("seed %d, %s", seed, id)
          .isEqualTo(expected.getOrDefault(id, IdNumbers.NONE));
    }
  }
}
