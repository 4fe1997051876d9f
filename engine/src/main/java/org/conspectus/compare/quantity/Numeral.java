package org.conspectus.compare.quantity;

/// A written number, or a range of two.
///
/// @param from the lower end of a range; the number itself where it is none
/// @param step what the number is rounded to, at most
/// @param next the token behind it
/// @param isRough whether its own word is rough, such as `a dozen`
/// @param isVague whether it says too little to be compared, such as `hundreds`
/// @param isFraction whether it is a word for a share, such as `half`
record Numeral(
    double from,
    double value,
    double step,
    int next,
    boolean isRough,
    boolean isVague,
    boolean isFraction) {
  /// How far off a rough word such as `une dizaine` can be, as a share.
  private static final double ROUGHLY = 0.25;

  Numeral(
      double value, double step, int next, boolean isRough, boolean isVague, boolean isFraction) {
    this(value, value, step, next, isRough, isVague, isFraction);
  }

  /// What it means under a bound; a range bounds itself.
  Amount amount(double least, Amount.Bound bound) {
    if (from < value) {
      return new Amount(value, from, value);
    }
    boolean open = bound == Amount.Bound.AT_LEAST || bound == Amount.Bound.AT_MOST;
    return isRough && !open
        ? Amount.within(value, Math.max(least / 2, ROUGHLY * value))
        : Amount.of(value, least, bound);
  }

  /// The range from another number to this one.
  Numeral after(Numeral first) {
    double scale = value >= 1000 * first.value ? value / first.value : 1;
    boolean same = scale == 1;
    return new Numeral(same ? first.value : value, value, step, next, isRough, isVague, isFraction);
  }
}
