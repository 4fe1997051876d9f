package org.conspectus.compare.figure;

import java.util.Set;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;

/// Tells figures of long ago from those of the story.
final class History {
  /// Days before an account from which on a date is long ago.
  private static final int LONG_AGO_DAYS = 60;

  /// How many words from a time the word that makes it an origin can stand.
  private static final int BESIDE = 3;

  /// How many words from a time the figures it dates can stand.
  private static final int REACH = 6;

  private static final Set<Integer> ORIGINS =
      Set.of(
          TellingReader.feature("concept:build"),
          TellingReader.feature("concept:found"),
          TellingReader.feature("concept:birth"),
          TellingReader.feature("concept:painting"),
          TellingReader.feature("concept:make"));

  private History() {}

  /// Whether a time only says since when there is something: `built in 1998`, `since 2018`.
  private static boolean isOrigin(Telling telling, TimeMention time) {
    int first = telling.tokens().firstFrom(time.first());
    int sentence = telling.sentenceAt(time.first());
    int from = Math.max(telling.firstToken(sentence), first - BESIDE);
    int to = Math.min(telling.endToken(sentence), first + BESIDE);
    boolean origin = telling.hit(from, first, Cue.SINCE) != null;
    for (int i = from; i < to; i++) {
      origin |= ORIGINS.contains(telling.features()[i]);
    }
    return origin;
  }

  /// Whether a figure's sentence speaks of a time long before its account.
  static boolean isPast(Telling telling, Quantity quantity) {
    DayRange published = telling.published();
    if (published == null) {
      return false;
    }
    for (TimeMention time : telling.timesNear(quantity.first(), REACH)) {
      boolean dated = time.type() == TimeType.DATE;
      if (dated && telling.sentenceAt(time.first()) == quantity.sentence()) {
        DayRange days = DayRange.parse(time.value());
        boolean old =
            days != null && days.last().isBefore(published.first().minusDays(LONG_AGO_DAYS));
        if (old && !isOrigin(telling, time)) {
          return true;
        }
      }
    }
    return false;
  }
}
