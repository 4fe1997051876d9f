package org.conspectus.compare.dating;

import java.time.LocalDate;
import org.conspectus.compare.reading.DayRange;
import org.jspecify.annotations.Nullable;

/// What another account says of something an undated one tells too.
///
/// @param anchor how the undated account names the day; null when it names none
/// @param target the days the other account gives; null when it gives a weekday only
/// @param weekday the weekday the other account gives; 0 when it gives days
/// @param weight how sure it is that both tell the same, in [0, 1]
/// @param order the account tells it as over (1), as still to come (-1), or neither (0)
record Clue(
    @Nullable Anchor anchor, @Nullable DayRange target, int weekday, double weight, int order) {
  private static final double MISS = 0.6;
  private static final double ORDER = 0.5;

  /// What it says for an account of this day; negative when it speaks against it.
  double score(LocalDate day) {
    if (anchor != null) {
      DayRange meant = anchor.in(day);
      boolean agrees =
          target == null
              ? meant.isDay() && meant.first().getDayOfWeek().getValue() == weekday
              : meant.overlaps(target);
      return agrees ? weight : -MISS * weight;
    }
    if (target == null || order == 0) {
      return 0;
    }
    boolean agrees = order > 0 ? !day.isBefore(target.first()) : !day.isAfter(target.last());
    return agrees ? ORDER * weight : -ORDER * weight;
  }
}
