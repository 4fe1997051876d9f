package org.conspectus.compare.dispute;

import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;

/// Tells figures of long ago from those of the story.
final class History {
  /// Days before an account from which on a date is long ago.
  private static final int LONG_AGO_DAYS = 60;

  private History() {}

  /// Whether a figure's sentence speaks of a time long before its account.
  static boolean isPast(Telling telling, Quantity quantity) {
    DayRange published = telling.published();
    if (published == null) {
      return false;
    }
    for (TimeMention time : telling.times()) {
      boolean dated = time.type() == TimeType.DATE;
      if (dated && telling.sentenceAt(time.first()) == quantity.sentence()) {
        DayRange days = DayRange.parse(time.value());
        if (days != null && days.last().isBefore(published.first().minusDays(LONG_AGO_DAYS))) {
          return true;
        }
      }
    }
    return false;
  }
}
