package org.conspectus.compare.align;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which sentences have a feature. Not thread-safe.
final class Index {
  private static final int FIRST_SIZE = 4;

  private final int limit;
  private final Map<Integer, int[]> lists = new HashMap<>();

  Index(int limit) {
    this.limit = limit;
  }

  /// Adds a holder; numbers must ascend. The first element of a list is its length.
  void add(int feature, int number) {
    int[] list = lists.computeIfAbsent(feature, f -> new int[FIRST_SIZE]);
    int size = list[0];
    if (size + 1 == list.length) {
      list = Arrays.copyOf(list, list.length * 2);
      lists.put(feature, list);
    }
    list[size + 1] = number;
    list[0] = size + 1;
  }

  /// At most `limit` holders, those nearest to a number.
  int[] holders(int feature, int number) {
    int[] list = lists.get(feature);
    if (list == null) {
      return new int[0];
    }
    int size = list[0];
    if (size <= limit) {
      return Arrays.copyOfRange(list, 1, size + 1);
    }
    int at = Arrays.binarySearch(list, 1, size + 1, number);
    int middle = at < 0 ? -at - 1 : at;
    int from = Math.clamp(middle - limit / 2, 1, size + 1 - limit);
    return Arrays.copyOfRange(list, from, from + limit);
  }
}
