package org.conspectus.compare.quantity;

import java.util.Set;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.jspecify.annotations.Nullable;

/// Reads ordinals in figures with what they count off: `the 32nd minute`, `in der 23. Minute`, `al
/// 23'`, `en el minuto 23`. Confined to one account.
final class RankReader {
  private static final int HIGHEST = 200;
  private static final int MINUTE = TellingReader.feature("concept:minute");
  private static final String PRIMES = "'’′";
  private static final Set<String> ENDINGS =
      Set.of("st", "nd", "rd", "th", "e", "er", "re", "eme", "ste", "de", "a", "o", "ª", "º");

  private final Telling telling;

  RankReader(Telling telling) {
    this.telling = telling;
  }

  /// The ordinal a token is; null when it is none.
  @Nullable Quantity at(int token) {
    String form = telling.words().forms()[token];
    int digits = 0;
    while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 3 || Integer.parseInt(form.substring(0, digits)) > HIGHEST) {
      return null;
    }
    int value = Integer.parseInt(form.substring(0, digits));
    boolean ending = digits < form.length() && ENDINGS.contains(form.substring(digits));
    if (digits < form.length() && !ending) {
      return null;
    }
    if (!ending && isMinute(token - 1)) {
      return rank(token, token + 1, value, MINUTE);
    }
    char behind = behind(token);
    if (!ending && PRIMES.indexOf(behind) >= 0) {
      return rank(token, token + 1, value, MINUTE);
    }
    boolean counts = ending || (behind == '.' && isMinute(token + 1));
    int head = counts ? head(token + 1) : 0;
    return head == 0 ? null : rank(token, Math.min(token + 2, size()), value, head);
  }

  private int size() {
    return telling.tokens().size();
  }

  private char behind(int token) {
    int end = telling.tokens().end(token);
    return end < telling.text().length() ? telling.text().charAt(end) : ' ';
  }

  private boolean isMinute(int token) {
    return token >= 0 && token < size() && telling.features()[token] == MINUTE;
  }

  /// What is counted off: the word right behind, but for a name; 0 for none.
  private int head(int token) {
    boolean word = token < size() && telling.nameAt()[token] < 0;
    return word ? telling.features()[token] : 0;
  }

  private Quantity rank(int token, int next, int value, int head) {
    boolean within = telling.sentenceOf()[next - 1] == telling.sentenceOf()[token];
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        within ? next : token + 1,
        Measure.RANK,
        Amount.within(value, 0),
        "",
        "",
        new int[] {head},
        false,
        false);
  }
}
