package org.conspectus.text;

import java.util.Arrays;

/// Picks the largest of many numbers. Not thread-safe.
///
/// Keeps the best in order and puts each that is better than the last of them into its place: fast
/// where the limit is some dozens, since most of many fall at the first comparison.
public final class Ranking {
  private static final int MANY = 128;

  private final int limit;

  /// The best so far, best first: how far the value falls short, then the number.
  private long[] best;

  private int size;

  /// @param limit how many are picked, at least 0
  public Ranking(int limit) {
    this.limit = limit;
    this.best = new long[Math.min(limit, MANY)];
  }

  /// Takes a number, at least 0, with its value; one that is not positive is passed over.
  public void offer(int number, float value) {
    if (value > 0) {
      offer(order(number, value));
    }
  }

  private static long order(int number, float value) {
    // The bits of positive floats sort like their values.
    long falling = (long) Integer.MAX_VALUE - Float.floatToRawIntBits(value);
    return falling << Integer.SIZE | number;
  }

  private void offer(long order) {
    if (size < limit) {
      if (size == best.length) {
        best = Arrays.copyOf(best, Math.min(limit, size * 2));
      }
      size++;
    } else if (size == 0 || order >= best[size - 1]) {
      return;
    }
    int place = size - 1;
    while (place > 0 && best[place - 1] > order) {
      best[place] = best[place - 1];
      place--;
    }
    best[place] = order;
  }

  /// The numbers with the largest values, largest first; of equal values the smaller number first.
  public int[] largest() {
    int[] largest = new int[size];
    for (int i = 0; i < size; i++) {
      largest[i] = (int) best[i];
    }
    return largest;
  }

  /// Indexes of the largest positive values, largest first; of equal values the smaller index
  /// first.
  public static int[] largest(float[] values, int limit) {
    if (limit > MANY) {
      return sorted(values, limit);
    }
    Ranking ranking = new Ranking(limit);
    for (int i = 0; i < values.length; i++) {
      ranking.offer(i, values[i]);
    }
    return ranking.largest();
  }

  private static int[] sorted(float[] values, int limit) {
    long[] order = new long[values.length];
    int size = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        order[size++] = order(i, values[i]);
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
