package org.conspectus.eval.metric;

import java.util.Locale;

/// The character classes and the word splitting that the metrics are defined with.
///
/// They are those of Python's `str` methods and its `re` module, in which the reference scorer is
/// written: combining marks, for one, belong to no word.
final class Characters {

  private Characters() {}

  /// Letters and every kind of number; neither marks nor the underscore.
  static boolean isLetterOrNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(point);
    };
  }

  /// What a word is made of: letters, numbers and the underscore.
  static boolean isWord(int point) {
    return point == '_' || isLetterOrNumber(point);
  }

  /// White space of any width, no-break spaces and the line, paragraph and information separators
  /// among them.
  static boolean isSpace(int point) {
    return Character.isSpaceChar(point)
        || (point >= '\t' && point <= '\r')
        || (point >= 0x1C && point <= 0x1F)
        || point == 0x85;
  }

  /// Characters of scripts without spaces, each of which counts as a word: kana, Han, Hangul.
  static boolean isWordOfItsOwn(int point) {
    return (point >= 0x3040 && point <= 0x30FF)
        || (point >= 0x3400 && point <= 0x9FFF)
        || (point >= 0xAC00 && point <= 0xD7AF);
  }

  /// The text in lower case, with one space for everything between two words and none at the ends.
  static String wordsOnly(String text) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int point : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (!isWord(point)) {
        gap = !words.isEmpty();
        continue;
      }
      if (gap) {
        words.append(' ');
        gap = false;
      }
      words.appendCodePoint(point);
    }
    return words.toString();
  }
}
