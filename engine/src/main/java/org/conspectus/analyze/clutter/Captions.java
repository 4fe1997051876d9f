package org.conspectus.analyze.clutter;

import org.conspectus.domain.Span;

/// What lines beside the credit of a picture look like when they are its caption. Stateless.
final class Captions {
  static final int MAX_CAPTION = 120;
  private static final int MIN_CAPTION = 15;
  private static final int MIN_WORD = 3;

  private Captions() {}

  static boolean isOneSentence(String text, Span line) {
    for (int at = line.start(); at + 2 < line.end(); at++) {
      boolean end = ".!?".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
      if (end && Character.isUpperCase(text.charAt(at + 2)) && at - line.start() > MIN_WORD) {
        return false;
      }
    }
    return true;
  }

  /// Whether the line has as many words as a caption has at least.
  static boolean hasWords(String text, Span line) {
    int words = 1;
    for (int at = line.start(); at < line.end(); at++) {
      words += text.charAt(at) == ' ' ? 1 : 0;
    }
    return words >= MIN_WORD;
  }

  /// Whether the line is a short sentence without its full stop.
  static boolean isBare(String text, Span line) {
    return line.length() <= MAX_CAPTION
        && line.length() >= MIN_CAPTION
        && !Lines.isEnded(text, line)
        && Character.isUpperCase(text.codePointAt(line.start()))
        && isOneSentence(text, line);
  }
}
