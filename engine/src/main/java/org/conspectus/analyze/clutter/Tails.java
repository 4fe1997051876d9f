package org.conspectus.analyze.clutter;

import java.util.Locale;
import org.conspectus.domain.Span;

/// What may stand at the end of a line about a picture: names, and labels before them. Stateless.
final class Tails {
  private static final int MAX_LABELLED = 60;
  private static final int MAX_NAMES = 7;
  private static final int MIN_WORD = 4;
  private static final int MAX_PERSON = 3;

  private Tails() {}

  /// Whether a word with a capital and a colon labels the names behind it, though no sentence ends
  /// before it (`Die Kuh nach der Rettung Bild: Bergwacht/dpa`).
  static boolean isLabelled(String text, Span line, int start, int end) {
    boolean large = Character.isUpperCase(text.charAt(start)) && text.charAt(end - 1) == ':';
    if (!large || start - 1 <= line.start() || line.end() - end > MAX_LABELLED) {
      return false;
    }
    int word = start - 1;
    while (word > line.start() && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return text.charAt(start - 1) == ' '
        && start - 1 - word >= MIN_WORD
        && areNames(text.substring(end, line.end()).strip());
  }

  private static boolean areNames(String words) {
    String[] names = words.replace('/', ' ').replace('+', ' ').split(" +", -1);
    for (String name : names) {
      boolean agency = name.equals(name.toLowerCase(Locale.ROOT)) && name.length() <= MIN_WORD;
      boolean large = !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0));
      if (!large && !agency) {
        return false;
      }
    }
    return names.length <= MAX_NAMES && !words.endsWith("?") && !words.endsWith("!");
  }

  /// Whether a name may begin at `at`, behind spaces.
  static boolean opensName(String text, Span line, int at) {
    int next = at;
    while (next < line.end() && Lines.isSpace(text.charAt(next))) {
      next++;
    }
    return next < line.end()
        && (Character.isUpperCase(text.charAt(next)) || text.charAt(next) == '@');
  }

  /// Where the two or three capitalized words begin that end right before `end`; -1 when there are
  /// fewer.
  static int nameBefore(String text, Span line, int end) {
    int at = end;
    while (at > line.start() && text.charAt(at - 1) == ' ') {
      at--;
    }
    int words = 0;
    int begin = -1;
    while (at > line.start() && words < MAX_PERSON) {
      int start = at;
      while (start > line.start() && isNameSign(text.charAt(start - 1))) {
        start--;
      }
      if (start == at || !Character.isUpperCase(text.charAt(start))) {
        break;
      }
      words++;
      begin = start;
      if (start <= line.start() || text.charAt(start - 1) != ' ') {
        break;
      }
      at = start - 1;
      boolean sentence = at > line.start() && ".!?".indexOf(text.charAt(at - 1)) >= 0;
      if (sentence) {
        break;
      }
    }
    return words > 1 ? begin : -1;
  }

  private static boolean isNameSign(char c) {
    return Character.isLetter(c) || c == '-' || c == '’' || c == '\'';
  }
}
