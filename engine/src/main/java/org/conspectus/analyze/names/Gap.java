package org.conspectus.analyze.names;

import org.conspectus.domain.Tokens;

/// What stands between two units, as a small number.
final class Gap {
  static final int SPACE = 0;
  static final int HYPHEN = 1;
  static final int APOSTROPHE = 2;
  static final int POSSESSIVE = 3;
  static final int AMPERSAND = 4;
  static final int SLASH = 5;
  static final int STOP = 6;
  static final int COMMA = 7;
  static final int COLON = 8;
  static final int DASH = 9;
  static final int OTHER = 10;
  static final int CLOSE = 11;
  static final int OPEN = 12;
  static final int QUOTE = 13;
  static final int END = 14;

  /// Number of gaps.
  static final int COUNT = 15;

  private static final int LAST_WITHIN_NAME = STOP;
  private static final int LONGEST = 16;

  private Gap() {}

  /// Whether a name may go on after the gap.
  static boolean joins(int gap) {
    return gap <= LAST_WITHIN_NAME;
  }

  /// The gap before a token, which is not the first.
  static int before(CharSequence text, Tokens tokens, int token) {
    int from = tokens.end(token - 1);
    int to = tokens.start(token);
    if (to - from == 1) {
      return ofOne(text.charAt(from));
    }
    if (to - from > LONGEST) {
      return END;
    }
    int strongest = SPACE;
    for (int i = from; i < to; i++) {
      strongest = Math.max(strongest, ofOne(text.charAt(i)));
    }
    if (strongest == HYPHEN && to - from > 1) {
      return DASH;
    }
    if (strongest == SLASH) {
      return OTHER;
    }
    return strongest == APOSTROPHE ? apostrophe(text, from, to) : strongest;
  }

  /// An apostrophe with spaces around or before it may be a quotation mark.
  private static int apostrophe(CharSequence text, int from, int to) {
    if (isApostrophe(text.charAt(from))) {
      return to - from > 2 && Character.isLetter(text.charAt(from + 1)) ? POSSESSIVE : QUOTE;
    }
    return isApostrophe(text.charAt(to - 1)) ? QUOTE : OTHER;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static int ofOne(char c) {
    return switch (c) {
      case ' ', '\u00a0', '\t', '\u202f' -> SPACE;
      case '-', '\u2010', '\u2011' -> HYPHEN;
      case '\'', '’' -> APOSTROPHE;
      case '&', '+' -> AMPERSAND;
      case '/' -> SLASH;
      case '.' -> STOP;
      case ',' -> COMMA;
      case ':', ';', '!', '?' -> COLON;
      case '–', '—' -> DASH;
      case '(', '[' -> OPEN;
      case ')', ']' -> CLOSE;
      case '"', '“', '”', '„', '«', '»', '‘', '‚', '`', '‹', '›' -> QUOTE;
      case '\n', '\r' -> END;
      default -> Character.isLetter(c) ? SPACE : OTHER;
    };
  }
}
