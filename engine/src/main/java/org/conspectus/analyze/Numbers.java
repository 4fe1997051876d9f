package org.conspectus.analyze;

/// Reads the value of a written number without knowing its language's separators.
final class Numbers {
  private static final int GROUP = 3;

  private Numbers() {}

  /// Digits with at most one decimal point: `1.000` and `1,000` are `1000`, `3,5` is `3.5`. A
  /// separator is decimal unless exactly three digits follow it. Letters stay (`5g`).
  static String normalize(String number) {
    StringBuilder plain = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '.' || c == ',') {
        if (digitsAfter(number, i) != GROUP || (plain.length() == 1 && plain.charAt(0) == '0')) {
          plain.append('.');
        }
      } else if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (c != '\'' && c != '’' && c != '_') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static int digitsAfter(String number, int separator) {
    int digits = 0;
    while (separator + 1 + digits < number.length()
        && Character.isDigit(number.charAt(separator + 1 + digits))) {
      digits++;
    }
    return digits;
  }
}
