package org.conspectus.compare.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// The day an account bears at its top, beside a place or alone: `Cairo, 28 March 2021.`,
/// `ISMAILIA, Egypt, March 29 –`, `20 oktober 2027`.
///
/// @param day null when its year is not named
/// @param inYear null when the year is named
record OwnDay(@Nullable LocalDate day, @Nullable MonthDay inYear) {
  /// In how many of its first characters an account names its day.
  private static final int TOP = 400;

  /// How many words of its line can stand before it.
  private static final int WORDS_BEFORE = 6;

  private static final String ENDS = ".,:;–—-)\n";
  private static final String NO_YEAR = "XXXX-";
  private static final int MONTH_DAY = 10;

  /// The day of an account; null when it bears none.
  static @Nullable OwnDay of(Telling telling) {
    for (TimeMention time : telling.times()) {
      if (time.first() > TOP) {
        return null;
      }
      OwnDay day = time.type() == TimeType.DATE && stands(telling, time) ? parse(time) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable OwnDay parse(TimeMention time) {
    DayRange days = DayRange.parse(time.value());
    if (days != null) {
      return days.isDay() ? new OwnDay(days.first(), null) : null;
    }
    String anchor = time.anchor();
    if (anchor == null || !anchor.startsWith(NO_YEAR) || anchor.length() < MONTH_DAY) {
      return null;
    }
    try {
      return new OwnDay(null, MonthDay.parse("--" + anchor.substring(NO_YEAR.length(), MONTH_DAY)));
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  /// Whether only names stand before a date in figures on its line, and a stop or nothing behind.
  private static boolean stands(Telling telling, TimeMention time) {
    String text = telling.text();
    int from = text.lastIndexOf('\n', Math.max(0, time.first() - 1)) + 1;
    int to = time.span().end();
    boolean figures = time.span().of(text).chars().anyMatch(Character::isDigit);
    boolean closed = to >= text.length() || ENDS.indexOf(text.charAt(to)) >= 0;
    int next = to;
    while (!closed && next < text.length() && Character.isSpaceChar(text.charAt(next))) {
      next++;
      closed = next >= text.length() || "-–—\n(".indexOf(text.charAt(next)) >= 0;
    }
    return figures && closed && areNames(telling, from, time.first());
  }

  private static boolean areNames(Telling telling, int from, int to) {
    int words = 0;
    for (int i = telling.tokens().firstFrom(from);
        i < telling.tokens().size() && telling.tokens().start(i) < to;
        i++) {
      boolean capital = Character.isUpperCase(telling.text().charAt(telling.tokens().start(i)));
      boolean small = telling.tokens().end(i) - telling.tokens().start(i) <= 3;
      if (!capital && !small && telling.nameAt()[i] < 0) {
        return false;
      }
      words++;
    }
    return words <= WORDS_BEFORE;
  }

  /// The day, in the year that puts it nearest to another one where its own is not named.
  LocalDate near(LocalDate other) {
    LocalDate known = day;
    MonthDay within = inYear;
    if (known != null || within == null) {
      return known == null ? other : known;
    }
    LocalDate best = within.atYear(other.getYear());
    for (int step = -1; step <= 1; step++) {
      LocalDate next = within.atYear(other.getYear() + step);
      boolean nearer =
          Math.abs(next.toEpochDay() - other.toEpochDay())
              < Math.abs(best.toEpochDay() - other.toEpochDay());
      best = nearer ? next : best;
    }
    return best;
  }
}
