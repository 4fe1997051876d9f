package org.conspectus.compare.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whether the words around a weekday speak of what was or of what is to come. Confined to
/// one account.
public final class TenseReader {
  /// How many words from a day those that tell can stand.
  private static final int REACH = 8;

  private static final int SHORTEST = 5;
  private static final int BEHIND_AUXILIARY = 3;
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "zijn", "werd", "werden", "was", "waren", "heeft", "hebben", "had", "hadden", "hat",
          "haben", "ist", "sind", "wurde", "wurden", "a", "ont", "est", "sont", "avait", "etait",
          "etaient", "ha", "hanno", "e", "sono", "era", "erano", "han", "fue", "fueron", "foi",
          "foram", "has", "have");

  /// Endings of what is over, by language.
  private static final Map<String, List<String>> OVER =
      Map.of(
          "it",
              List.of(
                  "ato", "ata", "ati", "ate", "uto", "uta", "uti", "ito", "ita", "iti", "uso",
                  "usa", "usi", "eso", "esa", "esi", "tto", "tta", "tti"),
          "es", List.of("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
          "pt", List.of("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
          "fr",
              List.of("ee", "ees", "e", "es", "i", "ie", "is", "u", "ue", "us", "it", "rts", "rte"),
          "nl",
              List.of(
                  "liep", "liepen", "viel", "vielen", "kwam", "kwamen", "ging", "gingen", "nam",
                  "brak", "trok", "trokken", "sloot", "bleef", "kreeg", "sprak", "schreef"));

  private static final List<String> PREFIXES = List.of("ge", "ver", "be", "ont", "her", "er");

  private final Telling telling;
  private final String language;

  public TenseReader(Telling telling) {
    this.telling = telling;
    this.language = telling.pack().language().code();
  }

  /// Whether the words of a day's clause tell of what is to come and none of what was.
  public boolean isToCome(int first, int next) {
    int low = low(first);
    int high = high(first, next);
    boolean future =
        telling.hit(low, high, Cue.FUTURE) != null || Tense.isFuture(telling, low, high);
    return future && telling.hit(low, high, Cue.PAST) == null && !isPerfect(low, high);
  }

  /// Whether a participle or a past tense tells that what took place on a day is over, though the
  /// day found is to come.
  public boolean isOver(int first, int next) {
    int low = low(first);
    int high = high(first, next);
    if (telling.hit(low, high, Cue.FUTURE) != null || Tense.isFuture(telling, low, high)) {
      return false;
    }
    boolean before = false;
    for (int i = Math.max(low, first - BEHIND_AUXILIARY); i < first; i++) {
      before |= isParticiple(i);
    }
    boolean past = language.equals("nl") && (isDutchPast(low, high) || isPerfect(low, high));
    return past || (!language.equals("nl") && (before || isPerfect(low, high)));
  }

  private boolean isDutchPast(int low, int high) {
    for (int i = low; i < high; i++) {
      String form = telling.words().forms()[i];
      if (OVER.getOrDefault(language, List.of()).stream().anyMatch(form::endsWith)) {
        return true;
      }
    }
    return false;
  }

  private int low(int first) {
    int from = telling.firstToken(telling.sentenceOf()[first]);
    int low = first;
    while (low > Math.max(from, first - REACH) && Breaks.isOneClause(telling, low)) {
      low--;
    }
    return low;
  }

  private int high(int first, int next) {
    int end = telling.endToken(telling.sentenceOf()[first]);
    int high = next;
    while (high < Math.min(end, next + REACH) && Breaks.isOneClause(telling, high)) {
      high++;
    }
    return high;
  }

  /// Whether an auxiliary has a participle behind it, near in the Romance languages and anywhere in
  /// Dutch and German, that is none of what is planned.
  private boolean isPerfect(int low, int high) {
    boolean anywhere = language.equals("nl") || language.equals("de");
    for (int i = low; i < high; i++) {
      boolean auxiliary = AUXILIARIES.contains(telling.words().forms()[i]);
      int to = anywhere ? high : Math.min(high, i + 1 + BEHIND_AUXILIARY);
      if (auxiliary && hasParticiple(i + 1, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParticiple(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isParticiple(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMoved(@Nullable Hit state) {
    return state != null && state.sense().group().equals("schedule");
  }

  private boolean isParticiple(int token) {
    String form = telling.words().forms()[token];
    boolean planned =
        telling.hit(token, token + 1, Cue.FUTURE) != null
            || isMoved(telling.hit(token, token + 1, Cue.STATE));
    boolean capital = Character.isUpperCase(telling.text().charAt(telling.tokens().start(token)));
    boolean word = form.length() >= SHORTEST && telling.features()[token] != 0;
    if (planned || !word || (capital && telling.nameAt()[token] >= 0)) {
      return false;
    }
    if (language.equals("nl") || language.equals("de")) {
      boolean prefix = PREFIXES.stream().anyMatch(form::startsWith) || form.indexOf("ge") > 1;
      boolean ending = form.endsWith("d") || form.endsWith("t") || form.endsWith("en");
      return !capital && prefix && ending;
    }
    return OVER.getOrDefault(language, List.of()).stream().anyMatch(form::endsWith);
  }
}
