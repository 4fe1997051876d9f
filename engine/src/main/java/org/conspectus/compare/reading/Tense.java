package org.conspectus.compare.reading;

import org.conspectus.domain.Tokens;

/// Tells the future tenses of the Romance languages by their endings.
public final class Tense {
  private static final int SHORTEST = 5;

  private Tense() {}

  /// Whether a word among some tokens of an account has the ending of a future tense.
  public static boolean isFuture(Telling telling, int from, int to) {
    String language = telling.pack().language().code();
    for (int i = from; i < to; i++) {
      if (telling.nameAt()[i] < 0 && isFuture(telling, i, language)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFuture(Telling telling, int token, String language) {
    Tokens tokens = telling.tokens();
    int shortest = language.equals("fr") ? SHORTEST : SHORTEST - 1;
    if (tokens.end(token) - tokens.start(token) < shortest) {
      return false;
    }
    return switch (language) {
      case "es" -> ends(telling, token, "rá") || ends(telling, token, "rán");
      case "pt" -> ends(telling, token, "rá") || ends(telling, token, "rão");
      case "it" -> ends(telling, token, "rà") || ends(telling, token, "ranno");
      case "fr" ->
          ends(telling, token, "eront")
              || ends(telling, token, "iront")
              || ends(telling, token, "era");
      default -> false;
    };
  }

  private static boolean ends(Telling telling, int token, String ending) {
    int from = telling.tokens().end(token) - ending.length();
    return telling.text().startsWith(ending, from);
  }
}
