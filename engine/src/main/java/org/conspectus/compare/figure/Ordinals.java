package org.conspectus.compare.figure;

import java.util.HashMap;
import java.util.Map;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;

/// Tells things apart that are counted off: the third stage and the last one.
final class Ordinals {
  private static final int LAST = Integer.MAX_VALUE;
  private static final int LAST_FEATURE = TellingReader.feature("concept:last");

  /// Ordinals more words away are not looked at, so that no sentence is too long.
  private static final int FAR = 80;

  private Ordinals() {}

  /// Whether the sentences of two figures do not count off the same thing differently.
  static boolean canBeOne(NumberClaim one, NumberClaim other) {
    Map<Integer, Integer> ordinals = of(one);
    if (ordinals.isEmpty()) {
      return true;
    }
    Map<Integer, Integer> those = of(other);
    return ordinals.entrySet().stream()
        .allMatch(o -> those.getOrDefault(o.getKey(), o.getValue()).equals(o.getValue()));
  }

  /// What a sentence counts off, with the ordinal right before it.
  private static Map<Integer, Integer> of(NumberClaim claim) {
    Telling telling = claim.telling();
    Map<String, Double> ordinals = telling.pack().ordinals();
    Map<Integer, Integer> found = new HashMap<>();
    int at = claim.quantity().first();
    int end = Math.min(telling.endToken(claim.sentence()), at + FAR);
    for (int i = Math.max(telling.firstToken(claim.sentence()), at - FAR); i + 1 < end; i++) {
      int ordinal =
          telling.features()[i] == LAST_FEATURE
              ? LAST
              : ordinals.getOrDefault(telling.words().forms()[i], 0d).intValue();
      if (ordinal != 0 && telling.features()[i + 1] != 0) {
        found.put(telling.features()[i + 1], ordinal);
      }
    }
    return found;
  }
}
