package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntPlacesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100, 3_000})
  void findsWhatASortedArrayHas(int size) {
    Random random = new Random(size);
    int[] keys = random.ints().distinct().limit(size).sorted().toArray();
    int[] others =
        Arrays.stream(random.ints(500).toArray())
            .map(other -> size > 0 && other % 2 == 0 ? keys[Math.floorMod(other, size)] : other)
            .distinct()
            .sorted()
            .toArray();
    IntPlaces places = new IntPlaces(keys);
    int count = others.length - 3;
    int found = places.find(others, count);
    int next = 0;
    for (int j = 0; j < count; j++) {
      int place = Arrays.binarySearch(keys, others[j]);
      assertThat(places.of(others[j])).as("seed %d", size).isEqualTo(Math.max(-1, place));
      if (place >= 0) {
        assertThat(places.here()[next]).isEqualTo(place);
        assertThat(places.there()[next++]).isEqualTo(j);
      }
    }
    assertThat(found).isEqualTo(next);
  }
}
