package org.conspectus.text;

import java.util.Arrays;

/// Sums by number, to be taken and begun anew for each look-up: an array, which is faster than a
/// hash table where look-ups are many. Not thread-safe. Memory: 4 bytes a number.
public final class NumberSums {
  private float[] sums = new float[64];
  private int[] touched = new int[64];
  private int size;

  /// Adds a positive amount to the sum of a number, which is at least 0.
  public void add(int number, float amount) {
    if (number >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(number + 1, sums.length + sums.length / 2));
    }
    if (sums[number] == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, size * 2);
      }
      touched[size++] = number;
    }
    sums[number] += amount;
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
