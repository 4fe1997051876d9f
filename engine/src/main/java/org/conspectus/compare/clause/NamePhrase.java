package org.conspectus.compare.clause;

import java.util.Set;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Some words that can be the name of a thing.
///
/// @param first token
/// @param last token
record NamePhrase(int first, int last) {
  private static final String OPENING = "“„«‘\"‚";
  private static final String CLOSING = "”»’\"“‘";
  private static final String STOPS = ".,;:!?()–—»”\"“„«";
  private static final String BEFORE_CLOSING = ".;:!?()";
  private static final String BEFORE_PLAIN = ".,;!?()–—";

  /// Joints of names of persons that before a word that tells are articles, or join two things.
  private static final Set<String> VOWELS = Set.of("a", "e", "i", "y");

  /// Words of a name at most.
  private static final int LONGEST = 6;

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  /// What stands in quotation marks that open before one of some tokens; null when it is long, a
  /// sentence, or no name.
  static @Nullable NamePhrase quoted(Telling telling, int from, int reach, int end) {
    for (int i = from; i < Math.min(end, from + reach); i++) {
      int last = opens(telling, i) ? closing(telling, i, end) : -1;
      if (last >= 0) {
        return named(telling, i, last);
      }
      if (Breaks.has(telling, i, BEFORE_CLOSING)) {
        return null;
      }
    }
    return null;
  }

  /// What stands in quotation marks that close before a token.
  static @Nullable NamePhrase quotedBefore(Telling telling, int token) {
    int last = token - 1;
    if (last < 0 || !Breaks.has(telling, last, CLOSING)) {
      return null;
    }
    for (int i = last; i >= Math.max(0, token - LONGEST); i--) {
      if (opens(telling, i)) {
        return closing(telling, i, token) == last ? named(telling, i, last) : null;
      }
    }
    return null;
  }

  /// The words from a token on as far as they can be one name.
  static @Nullable NamePhrase plain(Telling telling, int from, int end) {
    int last = -1;
    if (from >= end || Breaks.has(telling, from - 1, BEFORE_PLAIN)) {
      return null;
    }
    for (int i = from; i < Math.min(end, from + LONGEST); i++) {
      boolean stop = isStop(telling, i);
      boolean joined = isJoint(telling, i) || (i > from && isJoint(telling, i - 1));
      if (stop && last >= 0 && !joined) {
        break;
      }
      last = stop ? last : i;
      if (i + 1 < end && opens(telling, i + 1)) {
        return null;
      }
      if (Breaks.has(telling, i, STOPS)) {
        break;
      }
    }
    return last < 0 ? null : named(telling, from, last);
  }

  /// The words up to a token as far back as they can be one name.
  static @Nullable NamePhrase before(Telling telling, int last, int least) {
    int first = last;
    while (first > Math.max(least, last - LONGEST + 1)
        && !Breaks.has(telling, first - 1, STOPS)
        && !(isStop(telling, first) && !isJoint(telling, first))) {
      first--;
    }
    if (first < last && isStop(telling, first) && isStop(telling, first + 1)) {
      first++;
    }
    return last < least || isStop(telling, last) ? null : named(telling, first, last);
  }

  static boolean isJoint(Telling telling, int token) {
    String form = telling.words().forms()[token];
    boolean article = VOWELS.contains(form) && !isStop(telling, token + 1);
    return !article && telling.pack().particles().contains(form);
  }

  private static boolean isStop(Telling telling, int token) {
    return token < telling.tokens().size()
        && telling.pack().stopWords().contains(telling.words().forms()[token]);
  }

  /// Whether a quotation mark opens before a token.
  static boolean opens(Telling telling, int token) {
    int at = telling.tokens().start(token) - 1;
    while (at >= 0 && Character.isSpaceChar(telling.text().charAt(at))) {
      at--;
    }
    return at >= 0
        && OPENING.indexOf(telling.text().charAt(at)) >= 0
        && (token == 0 || at >= telling.tokens().end(token - 1));
  }

  /// The last token of what stands in quotation marks from a token on; -1 when it is long or a
  /// sentence.
  private static int closing(Telling telling, int first, int end) {
    for (int i = first; i < Math.min(end, first + LONGEST); i++) {
      int to =
          i + 1 < telling.tokens().size() ? telling.tokens().start(i + 1) : telling.text().length();
      String gap = telling.text().substring(telling.tokens().end(i), to);
      if (gap.chars().anyMatch(c -> CLOSING.indexOf(c) >= 0)) {
        return i;
      }
      if (gap.chars().anyMatch(c -> BEFORE_CLOSING.indexOf(c) >= 0)) {
        return -1;
      }
    }
    return -1;
  }

  /// These words when they can name a thing: with one that tells, without numbers, not led by a
  /// name.
  private static @Nullable NamePhrase named(Telling telling, int first, int last) {
    boolean tells = false;
    for (int i = first; i <= last; i++) {
      boolean number = telling.tokens().kind(i) == Tokens.Kind.NUMBER;
      boolean name = telling.nameAt()[i] >= 0;
      if (number || (name && !tells)) {
        return null;
      }
      tells |= telling.meanings()[i] != 0;
    }
    return tells ? new NamePhrase(first, last) : null;
  }
}
