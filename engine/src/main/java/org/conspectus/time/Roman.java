package org.conspectus.time;

/// Roman numerals up to thirty, as centuries bear them.
final class Roman {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx"};
  private static final int TEN = 10;

  private Roman() {}

  /// The value of a folded numeral, ordinal endings dropped (`xixe`); 0 when it is none.
  static int value(String form) {
    for (int tens = TENS.length - 1; tens >= 0; tens--) {
      for (int ones = ONES.length - 1; ones >= 0; ones--) {
        String numeral = TENS[tens] + ONES[ones];
        boolean same = form.equals(numeral) || form.equals(numeral + "e") || form.equals(numeral + "eme");
        if (!numeral.isEmpty() && same) {
          return tens * TEN + ones;
        }
      }
    }
    return 0;
  }
}
