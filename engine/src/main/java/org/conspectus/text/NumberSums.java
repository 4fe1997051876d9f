package org.conspectus.text;

import java.util.Arrays;

/// Sums by number, to be taken and begun anew for each look-up: an array, which is faster than a
/// hash table where look-ups are many. Not thread-safe. Memory: 4 bytes a number.
public final class NumberSums {
  private float[] sums = new float[64];
  private int[] touched = new int[64];
  private int size;

  /// Adds a positive amount to the sum of each of the first `count` of some numbers, which are at
  /// least 0.
  public void add(int[] numbers, int count, float amount) {
    // The fields are kept at hand: the first compiler would read them anew in each step.
    touched = grown(touched, size + count);
    int[] own = touched;
    float[] all = sums;
    int next = size;
    for (int i = 0; i < count; i++) {
      int number = numbers[i];
      if (number >= all.length) {
        sums = Arrays.copyOf(all, Math.max(number + 1, all.length + all.length / 2));
        all = sums;
      }
      float sum = all[number];
      if (sum == 0) {
        own[next++] = number;
      }
      all[number] = sum + amount;
    }
    size = next;
  }

  private static int[] grown(int[] array, int size) {
    return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
  }

  /// The numbers with the largest sums of at least `least`, largest first, of equal sums the
  /// smaller number first; all sums are 0 again.
  public int[] takeLargest(int limit, float least) {
    Ranking ranking = new Ranking(limit);
    for (int i = 0; i < size; i++) {
      int number = touched[i];
      if (sums[number] >= least) {
        ranking.offer(number, sums[number]);
      }
      sums[number] = 0;
    }
    size = 0;
    return ranking.largest();
  }
}
