package org.conspectus.compare.quantity;

import org.jspecify.annotations.Nullable;

/// Lengths of TIMEX3 durations.
final class Durations {
  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;
  private static final double YEAR = 365.25 * DAY;

  private Durations() {}

  /// In seconds; -1 for one that is not counted, such as `PXD`.
  static double seconds(@Nullable String value) {
    if (value == null || value.length() < 2 || value.charAt(0) != 'P') {
      return -1;
    }
    double sum = 0;
    boolean time = false;
    int i = 1;
    while (i < value.length()) {
      if (value.charAt(i) == 'T') {
        time = true;
        i++;
        continue;
      }
      int from = i;
      while (i < value.length() && (Character.isDigit(value.charAt(i)) || value.charAt(i) == '.')) {
        i++;
      }
      double unit = i < value.length() ? unit(value.charAt(i), time) : -1;
      if (i == from || unit < 0) {
        return -1;
      }
      sum += Double.parseDouble(value.substring(from, i)) * unit;
      i++;
    }
    return sum;
  }

  private static double unit(char letter, boolean time) {
    return switch (letter) {
      case 'S' -> time ? 1 : -1;
      case 'H' -> time ? HOUR : -1;
      case 'M' -> time ? 60 : YEAR / 12;
      case 'D' -> DAY;
      case 'W' -> 7 * DAY;
      case 'Y' -> YEAR;
      default -> -1;
    };
  }
}
