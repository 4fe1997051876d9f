package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// [IntCounts] and [IntFloats] against the maps of the JDK.
class IntTablesTest {
  private static final int[] ODD_KEYS = {0, -1, 1, Integer.MIN_VALUE, Integer.MAX_VALUE};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void countsAsAMapDoes(long seed) {
    Random random = new Random(seed);
    IntCounts counts = new IntCounts();
    Map<Integer, Integer> expected = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      int key = key(random, i);
      int amount = 1 + random.nextInt(3);
      int count = expected.merge(key, amount, Integer::sum);
      if (counts.add(key, amount) != count) {
        fail("seed %d, step %d: count of %d", seed, i, key);
      }
    }
    assertThat(counts.size()).isEqualTo(expected.size());
    assertThat(counts.keys()).as("seed %d", seed).containsExactly(keys(expected));
    assertThat(IntStream.of(counts.keys()).map(counts::get).boxed())
        .containsExactlyElementsOf(expected.values());
    assertThat(counts.get(-7)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void sumsAsAMapDoes(long seed) {
    Random random = new Random(seed);
    IntFloats sums = new IntFloats();
    Map<Integer, Float> expected = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      int key = key(random, i);
      float amount = random.nextFloat() + 0.001f;
      float sum = expected.merge(key, amount, Float::sum);
      if (sums.add(key, amount) != sum) {
        fail("seed %d, step %d: sum of %d", seed, i, key);
      }
    }
    assertThat(sums.size()).isEqualTo(expected.size());
    assertThat(sums.keys()).as("seed %d", seed).containsExactly(keys(expected));
    assertThat(IntStream.of(sums.keys()).mapToObj(sums::get))
        .containsExactlyElementsOf(expected.values());
    assertThat(sums.get(-7)).isZero();
  }

  @Test
  void countsAnyNumber() {
    IntCounts counts = new IntCounts();
    for (int key = 0; key < 100; key++) {
      counts.add(key, 1 + key);
    }
    assertThat(counts.add(7, 40_000)).isEqualTo(40_008);
    assertThat(counts.add(7, 2_000_000_000)).isEqualTo(2_000_040_008);
    counts.change(7, -2_000_040_000);
    assertThat(counts.get(7)).isEqualTo(8);
    counts.change(7, 70_000);
    counts.change(9, 1 << 15);
    counts.change(9, -1_000_000);
    counts.change(8, (1 << 15) - 9);
    assertThat(counts.get(new int[] {6, 7, 8, 9, 100})).containsExactly(7, 70_008, 1 << 15, 1, 0);
    counts.clear();
    assertThat(counts.get(7)).isZero();
  }

  @Test
  @Timeout(20)
  void forgetsSomeOfManyKeysInLittleTime() {
    IntCounts counts = new IntCounts();
    for (int key = 0; key < 1_000_000; key++) {
      counts.add(key, 1 + key % 3);
    }
    counts.removeIf(key -> key % 10 == 0);
    assertThat(counts.size()).isEqualTo(900_000);
    assertThat(counts.get(new int[] {9, 10, 11, 999_999})).containsExactly(1, 0, 3, 1);
    counts.removeIf(key -> true);
    assertThat(counts.size()).isZero();
    assertThat(counts.add(7, 2)).isEqualTo(2);
  }

  @Test
  void holdsNoKeyAtFirstNorAfterClearing() {
    IntCounts counts = new IntCounts();
    assertThat(counts.get(0)).isZero();
    counts.add(0, 2);
    counts.clear();
    assertThat(counts.get(0)).isZero();
    assertThat(counts.size()).isZero();
    assertThat(counts.keys()).isEmpty();
    assertThat(counts.add(0, 1)).isEqualTo(1);
  }

  @Test
  void givesTheKeysOfTheLargestSums() {
    IntFloats sums = new IntFloats();
    sums.add(9, 1);
    sums.add(-4, 2);
    sums.add(5, 1);
    sums.add(5, 1);
    assertThat(sums.largest(2)).containsExactly(-4, 5);
    assertThat(sums.largest(9)).containsExactly(-4, 5, 9);
    assertThat(new IntFloats().largest(3)).isEmpty();
  }

  @Test
  void refusesWhatIsNotAnAmount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IntCounts().add(1, 0))
        .withMessage("Amount must be positive, got 0");
    for (float amount : new float[] {0, -1, Float.NaN}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new IntFloats().add(1, amount));
    }
  }

  @Test
  void readsTheSumsItWrote() throws IOException {
    IntFloats sums = new IntFloats();
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      sums.add(random.nextInt(), random.nextFloat() + 0.5f);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sums.write(new DataOutputStream(bytes));
    IntFloats read =
        IntFloats.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.keys()).containsExactly(sums.keys());
    for (int key : sums.keys()) {
      assertThat(read.get(key)).isEqualTo(sums.get(key));
    }
  }

  private static int key(Random random, int step) {
    return step < ODD_KEYS.length ? ODD_KEYS[step] : random.nextInt(3_000) << random.nextInt(12);
  }

  private static int[] keys(Map<Integer, ?> sorted) {
    return sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
  }
}
