package org.conspectus.text;

import java.util.Arrays;

/// Picks the largest of many numbers.
public final class Ranking {
  private Ranking() {}

  /// Indexes of the largest positive values, largest first; of equal values the smaller index
  /// first.
  public static int[] largest(float[] values, int limit) {
    long[] order = new long[values.length];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        // The bits of positive floats sort like their values.
        long falling = (long) Integer.MAX_VALUE - Float.floatToIntBits(values[i]);
        order[size++] = (falling << 32) | i;
      }
    }
    Arrays.sort(order, 0, size);
    int[] largest = new int[Math.min(size, limit)];
    for (int i = 0; i < largest.length; i++) {
      largest[i] = (int) order[i];
    }
    return largest;
  }
}
