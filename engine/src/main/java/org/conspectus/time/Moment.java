package org.conspectus.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A stretch of the calendar, or how it lies to a day that is not known.
///
/// @param day a day within the stretch; null when it is not known
/// @param tail the part of the day or the time (`TEV`, `T18:30`); may be empty
/// @param open how it lies to the unknown day of publication; empty when `day` is known
record Moment(@Nullable LocalDate day, Grain grain, String tail, String open) {
  static Moment of(LocalDate day, Grain grain) {
    return new Moment(day, grain, "", "");
  }

  static Moment open(Grain grain, String open) {
    return new Moment(null, grain, "", open);
  }

  static Moment open(Grain grain, int step) {
    return open(grain, grain.name().toLowerCase(Locale.ROOT) + " " + step);
  }

  Moment with(String part) {
    return new Moment(day, grain, part, open);
  }

  /// The stretch of a coarser grain around it.
  Moment in(Grain coarser) {
    return new Moment(day, coarser, "", open);
  }

  /// So many days later; the same where the day is not known.
  Moment plusDays(int days) {
    return day == null
        ? open(grain, open + "; day +" + days)
        : new Moment(day.plusDays(days), grain, tail, open);
  }

  /// As a whole day, without the time of day.
  Moment whole() {
    return with("");
  }

  @Nullable String value() {
    return day == null ? null : grain.format(day) + tail;
  }

  @Nullable String anchor() {
    if (day != null) {
      return null;
    }
    return tail.isEmpty() ? open : open + ", " + tail;
  }
}
