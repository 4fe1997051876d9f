package org.conspectus.compare.quantity;

import java.util.Arrays;

/// A number and what it can mean: between `low` and `high`, both in.
public record Amount(double value, double low, double high) {
  private static final double ROUNDING = 0.05;
  private static final double ROUGHLY = 0.2;
  private static final double NEARLY = 0.15;
  private static final int HUNDRED = 100;
  private static final int TEN = 10;

  /// How a number is bounded by the words around it.
  public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    NEARLY,
    OVER,
    ABOUT
  }

  /// What a number means under a bound.
  ///
  /// @param step what the number is rounded to, at most
  public static Amount of(double value, double step, Bound bound) {
    double half = Math.min(step / 2, ROUNDING * Math.abs(value));
    return switch (bound) {
      case EXACT -> new Amount(value, value - half, value + half);
      case AT_LEAST -> new Amount(value, value - half, Double.POSITIVE_INFINITY);
      case AT_MOST -> new Amount(value, Double.NEGATIVE_INFINITY, value + half);
      case NEARLY -> new Amount(value, value * (1 - NEARLY), value + half);
      case OVER -> new Amount(value, value - half, value * (1 + NEARLY));
      case ABOUT -> within(value, Math.max(half, ROUGHLY * Math.abs(value)));
    };
  }

  /// A number give or take another.
  static Amount within(double value, double tolerance) {
    return new Amount(value, value - tolerance, value + tolerance);
  }

  /// Whether both can mean the same number.
  public boolean agrees(Amount other) {
    return low <= other.high && other.low <= high;
  }

  /// Whether both have the same figures in another order, as 1763 and 1736; zeros at the end do not
  /// count.
  public boolean isAnagram(Amount other) {
    String one = figures(value);
    String that = figures(other.value);
    if (one.length() < 2 || one.length() != that.length() || one.equals(that)) {
      return false;
    }
    return Arrays.equals(one.chars().sorted().toArray(), that.chars().sorted().toArray());
  }

  /// Whether both together can make a whole, as those who voted and those who did not.
  public boolean isRest(Amount other, double whole) {
    return new Amount(whole - value, whole - high - 1, whole - low + 1).agrees(other);
  }

  private static String figures(double value) {
    if (value <= 0 || value >= Long.MAX_VALUE || value * HUNDRED != Math.rint(value * HUNDRED)) {
      return "";
    }
    long digits = Math.round(value * HUNDRED);
    while (digits % TEN == 0) {
      digits /= TEN;
    }
    return Long.toString(digits);
  }

  /// Whether a bound leaves one end open.
  public boolean isOpen() {
    return Double.isInfinite(low) || Double.isInfinite(high);
  }

  /// The same number counted from elsewhere.
  Amount plus(double more) {
    return new Amount(value + more, low + more, high + more);
  }

  /// The same number in another unit.
  Amount times(double factor) {
    return new Amount(value * factor, low * factor, high * factor);
  }

  /// The larger value over the smaller, at least 1.
  public double ratio(Amount other) {
    double small = Math.min(Math.abs(value), Math.abs(other.value));
    double large = Math.max(Math.abs(value), Math.abs(other.value));
    return small == 0 ? Double.POSITIVE_INFINITY : large / small;
  }
}
