package org.conspectus.compare.clause;

/// Where a clause tells one of several things that exclude each other.
///
/// @param first the first token of the words that say so
/// @param last the last one
public record Pole(Clause clause, Opposite opposite, int first, int last) implements ClauseClaim {
  /// Whether it lies within a longer one of its group.
  boolean isWithin(Pole other) {
    return other.last - other.first > last - first
        && other.opposite.group().equals(opposite.group())
        && other.first <= first
        && last <= other.last;
  }
}
