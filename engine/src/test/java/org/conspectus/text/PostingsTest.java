package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest {
  private static final int LIMIT = 16;
  private static final int KEYS = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsWhatAMapOfListsHolds(long seed) {
    Random random = new Random(seed);
    Postings postings = new Postings(LIMIT);
    Map<Integer, List<Integer>> expected = new HashMap<>();
    for (int number = 0; number < 3_000; number++) {
      int key = random.nextInt(KEYS) - KEYS / 2;
      postings.add(key, number);
      List<Integer> list = expected.computeIfAbsent(key, k -> new ArrayList<>());
      if (list.size() == LIMIT) {
        list.subList(0, LIMIT / 2).clear();
      }
      list.add(number);
      if (number % 500 == 499) {
        int old = number - 250;
        postings.removeIf(n -> n < old);
        expected.values().forEach(l -> l.removeIf(n -> n < old));
      }
    }
    for (int key = -KEYS; key < KEYS; key++) {
      assertThat(holders(postings, key))
          .as("seed %d, key %d", seed, key)
          .isEqualTo(expected.getOrDefault(key, List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void holdsNumbersInAnyOrderAndOfAnySize(long seed) {
    Random random = new Random(seed);
    Postings postings = new Postings(LIMIT);
    Map<Integer, List<Integer>> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int key = random.nextInt(5_000);
      int number = random.nextInt() >>> (1 + random.nextInt(30));
      List<Integer> list = expected.computeIfAbsent(key, k -> new ArrayList<>());
      if (!list.contains(number)) {
        if (list.size() == LIMIT) {
          list.subList(0, LIMIT / 2).clear();
        }
        list.add(number);
      }
      postings.addOnce(key, number);
    }
    expected.forEach((key, list) ->
        assertThat(holders(postings, key)).as("seed %d, key %d", seed, key).isEqualTo(list));
  }

  @Test
  void keepsTheNewestOfAListThatIsFull() {
    Postings postings = new Postings(4);
    for (int number = 0; number < 9; number++) {
      postings.add(7, number);
    }
    assertThat(holders(postings, 7)).containsExactly(6, 7, 8);
    assertThat(holders(postings, 8)).isEmpty();
  }

  @Test
  void copiesTheHoldersOfAKey() {
    Postings postings = new Postings(4);
    int[] holders = new int[4];
    assertThat(postings.copy(7, holders)).isZero();
    postings.add(7, 5);
    assertThat(postings.copy(7, holders)).isEqualTo(1);
    assertThat(holders).startsWith(5);
    postings.add(7, 3);
    assertThat(postings.copy(7, holders)).isEqualTo(2);
    assertThat(holders).startsWith(5, 3);
  }

  @Test
  void addsNoHolderTwiceWhereThatIsAskedFor() {
    Postings postings = new Postings(4);
    for (int number : new int[] {5, 5, 3, 5, 3}) {
      postings.addOnce(7, number);
    }
    assertThat(holders(postings, 7)).containsExactly(5, 3);
  }

  @Test
  void keepsAnOddLimit() {
    Postings postings = new Postings(3);
    for (int number = 0; number < 100; number++) {
      postings.add(0, number);
      assertThat(holders(postings, 0)).hasSizeLessThanOrEqualTo(3).endsWith(number);
    }
  }

  @Test
  void takesNewHoldersAfterAllAreDropped() {
    Postings postings = new Postings(LIMIT);
    postings.add(1, 10);
    postings.removeIf(n -> true);
    assertThat(holders(postings, 1)).isEmpty();
    postings.add(1, 11);
    assertThat(holders(postings, 1)).containsExactly(11);
  }

  @Test
  void readsTheListsItWrote() throws IOException {
    Postings postings = new Postings(LIMIT);
    Random random = new Random(9);
    for (int number = 0; number < 400; number++) {
      postings.add(random.nextInt(KEYS), number);
    }
    byte[] written = write(postings);
    Postings read = new Postings(LIMIT);
    read.read(new DataInputStream(new ByteArrayInputStream(written)));
    for (int key = 0; key < KEYS; key++) {
      assertThat(holders(read, key)).isEqualTo(holders(postings, key));
    }
    assertThat(write(read)).isEqualTo(written);
  }

  private static byte[] write(Postings postings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    postings.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static List<Integer> holders(Postings postings, int key) {
    List<Integer> holders = new ArrayList<>();
    postings.forEach(key, holders::add);
    return holders;
  }
}
