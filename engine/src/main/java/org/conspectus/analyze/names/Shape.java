package org.conspectus.analyze.names;

/// How a word is written, as a small number.
final class Shape {
  static final int OTHER = 0;
  static final int SMALL = 1;
  static final int CAPITALIZED = 2;
  static final int INITIAL = 3;
  static final int SHORT_CAPITALS = 4;
  static final int CAPITALS = 5;
  static final int MIXED = 6;
  static final int DIGITS = 7;
  static final int LETTERS_AND_DIGITS = 8;
  static final int DOTTED = 9;

  /// Compounds are the shapes of their first and last part on top of this.
  static final int COMPOUND = 16;

  private static final int MAX_SHORT = 4;
  private static final int PARTS = 10;

  private Shape() {}

  static int compound(int first, int last) {
    return COMPOUND + PARTS * first + last;
  }

  /// Whether a word of this shape may stand in a name by itself.
  static boolean hasCapital(int shape) {
    if (shape >= COMPOUND) {
      return hasCapital((shape - COMPOUND) / PARTS) || hasCapital((shape - COMPOUND) % PARTS);
    }
    return shape >= CAPITALIZED && shape != DIGITS;
  }

  static boolean isCapitals(int shape) {
    return shape == SHORT_CAPITALS || shape == CAPITALS || shape == DOTTED;
  }

  static int of(CharSequence text, int start, int end) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int dots = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if ((c >= 'A' && c <= 'Z') || Character.isUpperCase(c) || Character.isTitleCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      } else if (Character.isDigit(c)) {
        digits++;
      } else if (c == '.') {
        dots++;
      }
    }
    if (digits > 0) {
      return upper > 0 ? LETTERS_AND_DIGITS : DIGITS;
    }
    if (upper == 0) {
      return lower > 0 ? SMALL : OTHER;
    }
    return dots > 0 ? DOTTED : ofLetters(text.charAt(start), upper, lower);
  }

  private static int ofLetters(char first, int upper, int lower) {
    if (lower == 0) {
      return upper == 1 ? INITIAL : upper <= MAX_SHORT ? SHORT_CAPITALS : CAPITALS;
    }
    return upper == 1 && (Character.isUpperCase(first) || Character.isTitleCase(first))
        ? CAPITALIZED
        : MIXED;
  }
}
