package org.conspectus.analyze.names;

/// How the words of one text are written in it, by hash.
final class Usage {
  /// Also in small letters.
  static final int SMALL = 1;

  /// Capitalized within a sentence.
  static final int CAPITALIZED = 1 << 1;

  private Usage() {}

  static HashTable of(Units units) {
    HashTable usage = new HashTable(units.size);
    for (int unit = 0; unit < units.size; unit++) {
      int bit = bit(units, unit);
      if (bit != 0) {
        usage.add(units.hash[unit], bit);
      }
    }
    return usage;
  }

  private static int bit(Units units, int unit) {
    int shape = units.shape[unit];
    if (shape == Shape.SMALL) {
      return SMALL;
    }
    boolean free = units.style[unit] == 0 && !units.startsSentence[unit];
    return free && Shape.hasCapital(shape) && units.gap[unit] < Gap.COLON ? CAPITALIZED : 0;
  }
}
