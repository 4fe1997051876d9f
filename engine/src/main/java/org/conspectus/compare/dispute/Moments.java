package org.conspectus.compare.dispute;

import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.TimeMention;
import org.jspecify.annotations.Nullable;

/// Whether what a sentence tells took place before another account came out, by its days.
final class Moments {
  private Moments() {}

  /// Whether the sentence of a claim speaks of days before an account came out, and none since.
  static boolean isBefore(Claim claim, Telling account) {
    boolean before = false;
    for (TimeMention time : claim.telling().times()) {
      DayRange days = days(claim, time);
      DayRange published = account.published();
      if (days != null && published != null) {
        before = !days.last().isAfter(published.first());
        if (!before) {
          return false;
        }
      }
    }
    return before;
  }

  private static @Nullable DayRange days(Claim claim, TimeMention time) {
    boolean here = claim.telling().sentenceAt(time.first()) == claim.sentence();
    return here ? DayRange.parse(time.value()) : null;
  }
}
