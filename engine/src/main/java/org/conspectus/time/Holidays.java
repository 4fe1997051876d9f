package org.conspectus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/// When holidays fall. Easter after the method of an anonymous correspondent, Nature, 20 April 1876
/// (Meeus, Astronomical Algorithms, 1991, ch. 8), Gregorian.
final class Holidays {
  private Holidays() {}

  /// @param rule month and day (`12-25`), `easter`, `advent` (its first Sunday) `thanksgiving` or
  ///   `kings`
  /// @param step days to add
  static LocalDate in(int year, String rule, int step) {
    LocalDate day =
        switch (rule) {
          case "easter" -> easter(year);
          case "advent" ->
              LocalDate.of(year, Month.DECEMBER, 24)
                  .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                  .minusWeeks(3);
          case "thanksgiving" ->
              LocalDate.of(year, Month.NOVEMBER, 1)
                  .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
          case "kings" -> kingsDay(year);
          default -> MonthDay.parse("--" + rule).atYear(year);
        };
    return day.plusDays(step);
  }

  /// 27 April, or the day before if that is a Sunday.
  private static LocalDate kingsDay(int year) {
    LocalDate day = LocalDate.of(year, Month.APRIL, 27);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
  }

  private static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int shift = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = shift - (shift / 28) * (1 - (29 / (shift + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int offset = moon - weekday;
    int month = 3 + (offset + 40) / 44;
    return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
  }
}
