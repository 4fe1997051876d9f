package org.conspectus.analyze.clutter;

import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Finds the place a report opens with, by its form: `HARLINGEN - `, `KASSEL (nk) – `, `WITTMUND.
/// `, `Wien/Graz – `, `(AGN) LUGARA, 3 APR - `, before a text that begins with a capital.
final class DatelineHeads {
  private static final int MAX_HEAD = 40;
  private static final int MAX_WORDS = 4;
  private static final int MIN_PLACE = 4;
  private static final int MIN_LINE = 50;

  private DatelineHeads() {}

  /// The head of the line with its dash; null when it has none.
  static @Nullable Span find(String text, Span line) {
    if (line.length() < MIN_LINE) {
      return null;
    }
    int limit = Math.min(line.end() - 2, line.start() + MAX_HEAD);
    for (int at = line.start() + 2; at < limit; at++) {
      boolean dash = "-–—―".indexOf(text.charAt(at)) >= 0;
      if (dash && opensText(text, at + 1)) {
        return isHead(text, line.start(), at) ? new Span(line.start(), at + 1) : null;
      }
      boolean stop =
          text.charAt(at) == '.' && text.charAt(at + 1) == ' ' && opensText(text, at + 1);
      if (stop && isCapitalPlace(text.substring(line.start(), at))) {
        return new Span(line.start(), at + 1);
      }
      if (".!?:;".indexOf(text.charAt(at)) >= 0 && !stopsShort(text, at)) {
        return null;
      }
    }
    return null;
  }

  /// Whether a full stop belongs to the head: `CALAHONDA.-`, `Jal.—`, `3 giu. –`.
  private static boolean stopsShort(String text, int stop) {
    int next = text.charAt(stop + 1) == ' ' ? stop + 2 : stop + 1;
    return next < text.length() && "-–—―(".indexOf(text.charAt(next)) >= 0;
  }

  /// Whether a text begins at `at`, behind white space.
  private static boolean opensText(String text, int at) {
    if (at + 1 >= text.length() || !Character.isSpaceChar(text.charAt(at))) {
      return false;
    }
    char c = text.charAt(at + 1);
    return Character.isUpperCase(c) || "“„«\"‘¿¡".indexOf(c) >= 0 || Character.isDigit(c);
  }

  private static boolean isHead(String text, int from, int dash) {
    boolean apart = text.charAt(dash - 1) == ' ' || text.charAt(dash - 1) == '.';
    boolean wide = text.charAt(dash) != '-';
    if (!apart && !wide) {
      return false;
    }
    String head = text.substring(from, dash).strip();
    int open = head.indexOf('(');
    int close = head.indexOf(')');
    boolean agency = open >= 0 && close > open;
    String place =
        !agency ? head : open == 0 ? head.substring(close + 1).strip() : head.substring(0, open);
    int comma = place.indexOf(',');
    String bare = comma < 0 ? place : place.substring(0, comma);
    return isCapitalPlace(bare) || ((wide || agency) && isPlace(bare, false));
  }

  private static boolean isCapitalPlace(String words) {
    return words.strip().length() >= MIN_PLACE && isPlace(words, true);
  }

  /// A few words that all begin large, or are all large.
  private static boolean isPlace(String words, boolean large) {
    String bare = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    String[] parts = bare.strip().replace('/', ' ').replace('-', ' ').split(" +", -1);
    if (parts.length > MAX_WORDS) {
      return false;
    }
    for (String part : parts) {
      boolean small = part.length() <= 3 && !large && parts.length > 1 && !part.equals(parts[0]);
      if (part.isEmpty() || !(small || Character.isUpperCase(part.codePointAt(0)))) {
        return false;
      }
      for (int at = 0; at < part.length(); at++) {
        char c = part.charAt(at);
        boolean fits = Character.isLetter(c) || c == '\'' || c == '’' || c == '.';
        if (!fits || (large && Character.isLowerCase(c))) {
          return false;
        }
      }
    }
    return true;
  }
}
