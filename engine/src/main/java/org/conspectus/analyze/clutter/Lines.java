package org.conspectus.analyze.clutter;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Span;

/// The lines of a text, and what can be told of one by its signs alone. Stateless.
final class Lines {
  private static final String ENDS = ".!?…:;,”“\"»')";

  private Lines() {}

  /// The lines with text, without the white space around them.
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span line = trimmed(text, start, end);
      if (line.length() > 0) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /// `[from, to)` without the white space at both ends.
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /// Whether the line ends like a sentence or a part of one.
  static boolean isEnded(String text, Span line) {
    return ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /// Whether the line ends with a sentence.
  static boolean endsSentence(String text, Span line) {
    return ".!?”\"»“".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /// Whether no empty line stands between the two.
  static boolean areBeside(String text, Span above, Span line) {
    int ends = 0;
    for (int at = above.end(); at < line.start(); at++) {
      ends += text.charAt(at) == '\n' ? 1 : 0;
    }
    return ends == 1;
  }

  /// Whether a capital opens the line and every word of more than three letters.
  static boolean isTitled(String words) {
    for (String word : words.split(" +", -1)) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
      if (small && word.length() > 3) {
        return false;
      }
    }
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }
}
