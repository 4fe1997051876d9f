package org.conspectus.eval.metric;

import java.util.List;

/// A half-open range of positions in a text, `[start, end)`; of which unit, its holder says.
record Range(int start, int end) {

  /// The range written as `[start, end]`.
  ///
  /// @throws IllegalArgumentException if there are not two numbers
  static Range of(List<Integer> bounds) {
    if (bounds.size() != 2) {
      throw new IllegalArgumentException("expected [start, end], got " + bounds);
    }
    return new Range(bounds.get(0), bounds.get(1));
  }

  /// The ranges written as `[[start, end], ...]`.
  static List<Range> listOf(List<List<Integer>> bounds) {
    return bounds.stream().map(Range::of).toList();
  }

  boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }
}
