package org.conspectus.compare.dispute;

import java.util.Map;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;

/// Tells things apart that are counted off: the third stage and the last one.
final class Ordinals {
  /// How many words from a figure its ordinal can stand.
  private static final int REACH = 9;

  private static final int LAST = Integer.MAX_VALUE;
  private static final int LAST_FEATURE = TellingReader.feature("concept:last");

  private Ordinals() {}

  /// Whether the ordinals beside two figures do not exclude that they are of one thing.
  static boolean canBeOne(NumberClaim one, NumberClaim other) {
    int ordinal = of(one.quantity());
    int that = of(other.quantity());
    return ordinal == 0 || that == 0 || ordinal == that;
  }

  /// The ordinal nearest to a figure; 0 when there is none.
  private static int of(Quantity quantity) {
    Telling telling = quantity.telling();
    Map<String, Double> ordinals = telling.pack().ordinals();
    int from = Math.max(telling.firstToken(quantity.sentence()), quantity.first() - REACH);
    int to = Math.min(telling.endToken(quantity.sentence()), quantity.next() + REACH);
    int best = 0;
    int least = REACH + 1;
    for (int i = from; i < to; i++) {
      int apart = i < quantity.first() ? quantity.first() - i : i - quantity.next() + 1;
      boolean beside = i < quantity.first() || i >= quantity.next();
      int ordinal =
          telling.features()[i] == LAST_FEATURE
              ? LAST
              : ordinals.getOrDefault(telling.words().forms()[i], 0d).intValue();
      if (beside && ordinal != 0 && apart < least) {
        best = ordinal;
        least = apart;
      }
    }
    return best;
  }
}
