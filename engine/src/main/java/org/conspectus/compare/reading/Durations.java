package org.conspectus.compare.reading;

import org.jspecify.annotations.Nullable;

/// Lengths of TIMEX3 durations.
public final class Durations {
  private static final double HOUR = 3600;

  public static final double SECONDS_OF_DAY = 24 * HOUR;
  private static final double DAY = SECONDS_OF_DAY;
  private static final double YEAR = 365.25 * DAY;

  /// Longer ones are no durations of news.
  public static final double LONGEST = 3000 * YEAR;

  private static final double[] UNITS = {60, HOUR, DAY, 7 * DAY, YEAR / 12, YEAR};
  private static final int FEW = 10;
  private static final int HALF = 5;
  private static final double NEARLY_HALF = 0.45;
  private static final double SMALL = 0.15;
  private static final double ROUND = 0.1;
  private static final double FIVES = 0.08;
  private static final double EXACT = 0.03;

  private Durations() {}

  /// In seconds; -1 for one that is not counted, such as `PXD`.
  public static double seconds(@Nullable String value) {
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

  /// Whether it is told in years.
  public static boolean isOfYears(double seconds) {
    return seconds >= YEAR && seconds % YEAR == 0;
  }

  /// How far from a duration the one meant can lie, in seconds: half its unit for small numbers,
  /// less for larger ones, and a tenth for round ones.
  public static double tolerance(double seconds) {
    double unit = 1;
    for (double larger : UNITS) {
      unit = seconds >= larger && seconds % larger == 0 ? larger : unit;
    }
    double count = seconds / unit;
    if (count < FEW) {
      return unit >= DAY ? FIVES * seconds : Math.min(NEARLY_HALF * unit, SMALL * seconds);
    }
    return (count % FEW == 0 ? ROUND : count % HALF == 0 ? FIVES : EXACT) * seconds;
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
