package org.conspectus.compare.reading;

import org.conspectus.domain.Tokens;

/// What stands between and right behind the words of an account.
public final class Breaks {
  private static final String STOPS = ",.;:)(–—";

  private Breaks() {}

  /// Whether one of some characters stands between a token and the next.
  public static boolean has(Telling telling, int token, String characters) {
    if (token < 0) {
      return false;
    }
    Tokens tokens = telling.tokens();
    int to = token + 1 < tokens.size() ? tokens.start(token + 1) : telling.text().length();
    for (int i = tokens.end(token); i < to; i++) {
      if (characters.indexOf(telling.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether a token and the one before it are in one clause.
  public static boolean isOneClause(Telling telling, int token) {
    return token > 0
        && token < telling.tokens().size()
        && telling.sentenceOf()[token] == telling.sentenceOf()[token - 1]
        && !has(telling, token - 1, STOPS);
  }

  /// Whether nothing that a number before a token could count follows it.
  public static boolean isClosed(Telling telling, int next) {
    return !isOneClause(telling, next)
        || (telling.pack().stopWords().contains(telling.words().forms()[next])
            && telling.hit(next, next + 1, Cue.PARTOF) == null);
  }
}
