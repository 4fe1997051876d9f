package org.conspectus.compare.quantity;

import org.conspectus.compare.reading.Telling;
import org.jspecify.annotations.Nullable;

/// Reads times as a stopwatch shows them: `2:07:41`, `2h07’41”`, `2 h 24 min 09 s`. Confined to one
/// account.
final class StopwatchReader {
  /// What takes longer is told in other ways; larger numbers are times of day or dates.
  private static final int MOST_HOURS = 9;

  private static final int SIXTY = 60;
  private static final int TEN = 10;
  private static final double TOLERANCE = 0.5;
  private static final String BEHIND_MINUTES = "'’′m";

  private final Telling telling;
  private final String text;
  private final HeadReader heads;
  private int at;

  StopwatchReader(Telling telling, HeadReader heads) {
    this.telling = telling;
    this.text = telling.text();
    this.heads = heads;
  }

  /// The time that begins at a token; null when none does.
  @Nullable Quantity at(int token) {
    at = telling.tokens().start(token);
    boolean inside = at > 0 && isPart(text.charAt(at - 1));
    int hours = inside ? -1 : digits(1);
    char joint = hours < 0 ? ' ' : joint();
    int minutes = joint == ' ' ? -1 : digits(2);
    boolean second = minutes >= 0 && (joint == 'h' ? isBehindMinutes() : take(joint));
    int seconds = second ? digits(2) : -1;
    boolean whole = at >= text.length() || !Character.isDigit(text.charAt(at));
    if (seconds < 0 || !whole || hours > MOST_HOURS || Math.max(minutes, seconds) >= SIXTY) {
      return null;
    }
    int next = Math.max(token + 1, telling.tokens().firstFrom(at));
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        next,
        Measure.DURATION,
        Amount.within((hours * SIXTY + minutes) * SIXTY + seconds, TOLERANCE),
        "",
        "",
        heads.around(token, next),
        false,
        false);
  }

  private static boolean isPart(char before) {
    return Character.isDigit(before) || ".:,-–".indexOf(before) >= 0;
  }

  /// The number of so many digits here, and steps behind it; -1 for none.
  private int digits(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at), TEN) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * TEN + digit;
      at++;
    }
    return value;
  }

  /// What stands between hours and minutes; a space for nothing that can.
  private char joint() {
    skipSpace();
    char joint = at < text.length() ? text.charAt(at) : ' ';
    if (":.h".indexOf(joint) < 0) {
      return ' ';
    }
    at++;
    if (joint == 'h') {
      skipSpace();
    }
    return joint;
  }

  /// Steps behind the sign or word for minutes.
  private boolean isBehindMinutes() {
    skipSpace();
    if (at >= text.length() || BEHIND_MINUTES.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    at += text.startsWith("min", at) ? 3 : 1;
    skipSpace();
    return true;
  }

  private boolean take(char joint) {
    boolean here = at < text.length() && text.charAt(at) == joint;
    at += here ? 1 : 0;
    return here;
  }

  private void skipSpace() {
    if (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
  }
}
