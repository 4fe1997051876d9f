package org.conspectus.compare.quantity;

import java.util.Set;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.jspecify.annotations.Nullable;

/// Reads ordinals with what they count off: `the 32nd minute`, `in der 23. Minute`, `al 23'`, `en
/// el minuto 23`, `second dose`. Confined to one account.
final class RankReader {
  private static final int HIGHEST = 200;
  private static final int MINUTE = TellingReader.feature("concept:minute");
  private static final String PRIMES = "'’′";
  private static final Set<String> ENDINGS =
      Set.of("st", "nd", "rd", "th", "e", "er", "re", "eme", "ste", "de", "a", "o", "ª", "º");

  private static final int LEVEL = TellingReader.feature("concept:level-step");
  private static final Set<String> OF = Set.of("of", "de", "d", "von", "van", "di");
  private static final int HIGHEST_LEVEL = 12;
  private static final int PLACE = TellingReader.feature("concept:rank-place");
  private static final int VICTIM = TellingReader.feature("concept:victim");
  private static final String DEAD = "dead";
  private static final int SHORTEST_STEM = 3;
  private static final Set<String> PLACES =
      Set.of("place", "platz", "plaats", "rang", "puesto", "lugar", "posto", "posizione");

  /// Words for one, before the latest of several: `a fifth victim`.
  private static final Set<String> ONE =
      Set.of("a", "een", "ein", "eine", "un", "une", "una", "um", "uma");

  private static final Set<String> IS =
      Set.of("is", "was", "ist", "war", "est", "c", "es", "fue", "e", "era", "foi");

  /// What is counted off everywhere and tells nothing.
  private static final Set<Integer> GENERAL =
      Set.of(
          TellingReader.feature("concept:day"),
          TellingReader.feature("concept:week"),
          TellingReader.feature("concept:month"),
          TellingReader.feature("concept:year"),
          TellingReader.feature("concept:hour"),
          TellingReader.feature("concept:century"),
          TellingReader.feature("concept:half-share"),
          TellingReader.feature("concept:quarter-year"),
          TellingReader.feature("concept:halftime"));

  private final Telling telling;

  RankReader(Telling telling) {
    this.telling = telling;
  }

  /// The ordinal a word is, as in `his second dose`, or the number of the latest of the dead, as in
  /// `a fifth victim`; null when it is none.
  @Nullable Quantity word(int token) {
    int value =
        telling.pack().ordinals().getOrDefault(telling.words().forms()[token], 0d).intValue();
    boolean inside = value > 1 && value <= HIGHEST && Breaks.isOneClause(telling, token);
    if (!inside || !Breaks.isOneClause(telling, token + 1) || telling.nameAt()[token + 1] >= 0) {
      return null;
    }
    String before = telling.words().forms()[token - 1];
    Hit thing = telling.hit(token + 1, token + 2, Cue.THING);
    int head = telling.features()[token + 1];
    boolean dead = head == VICTIM || (thing != null && thing.sense().value().equals(DEAD));
    if (dead) {
      boolean is = token > 1 && IS.contains(telling.words().forms()[token - 2]);
      Amount least = Amount.of(value, 0, Amount.Bound.AT_LEAST);
      return is || ONE.contains(before) ? count(token, token + 2, least, DEAD) : null;
    }
    if (PLACES.contains(telling.words().forms()[token + 1])) {
      return rank(token, token + 2, value, PLACE);
    }
    boolean determined = telling.pack().stopWords().contains(before);
    boolean word = telling.words().forms()[token].length() > SHORTEST_STEM;
    return determined && word && head != 0 && !GENERAL.contains(head)
        ? rank(token, token + 2, value, head)
        : null;
  }

  private Quantity count(int token, int next, Amount amount, String thing) {
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        next,
        Measure.COUNT,
        amount,
        thing,
        "",
        new int[0],
        false,
        false);
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
    if (!ending && isLevel(token)) {
      return rank(token, token + 1, value, LEVEL);
    }
    char behind = behind(token);
    if (!ending && PRIMES.indexOf(behind) >= 0) {
      return rank(token, token + 1, value, MINUTE);
    }
    boolean counts = ending || (behind == '.' && isMinute(token + 1));
    int head = counts ? head(token + 1) : 0;
    return head == 0 ? null : rank(token, Math.min(token + 2, size()), value, head);
  }

  /// Whether a number is a step of a scale: `danger level 4`, `un risque de 4 sur 5`.
  private boolean isLevel(int token) {
    int at = token > 0 && OF.contains(telling.words().forms()[token - 1]) ? token - 1 : token;
    String form = telling.words().forms()[token];
    return at > 0
        && form.length() <= 2
        && Integer.parseInt(form) <= HIGHEST_LEVEL
        && Breaks.isOneClause(telling, at)
        && telling.hit(at - 1, at, Cue.LEVEL) != null
        && telling.hit(token + 1, token + 2, Cue.UNIT) == null
        && telling.hit(token + 1, token + 2, Cue.SCALE) == null
        && !(token + 1 < size() && telling.persons()[token + 1]);
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
