package org.conspectus.copy;

import java.util.Arrays;
import org.conspectus.text.Ranking;

/// Sums by article number, to be taken and begun anew for each look-up: an array, which is faster
/// than a hash table where look-ups are many. Not thread-safe. Memory: 4 bytes a number.
final class NumberScores {
  private float[] sums = new float[64];
  private int[] touched = new int[64];
  private int size;

  /// Adds a positive amount.
  void add(int number, float amount) {
    if (number >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(number + 1, sums.length * 2));
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
  int[] takeLargest(int limit, float least) {
    Arrays.sort(touched, 0, size);
    float[] found = new float[size];
    for (int i = 0; i < size; i++) {
      float sum = sums[touched[i]];
      found[i] = sum >= least ? sum : 0;
      sums[touched[i]] = 0;
    }
    int[] largest = Ranking.largest(found, limit);
    for (int i = 0; i < largest.length; i++) {
      largest[i] = touched[largest[i]];
    }
    size = 0;
    return largest;
  }
}
