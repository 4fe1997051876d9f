package org.conspectus.compare.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A range of days, both ends in it.
public record DayRange(LocalDate first, LocalDate last) {
  private static final int ISO_DAY = 10;
  private static final int ISO_MONTH = 7;
  private static final int ISO_YEAR = 4;
  private static final int DECADE = 3;
  private static final int YEARS_OF_DECADE = 10;
  private static final int CENTURY = 2;
  private static final int YEARS_OF_CENTURY = 100;
  private static final int LAST_WEEKDAY = 7;
  private static final int SATURDAY = 6;
  private static final int MONTHS_OF_SEASON = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  public static DayRange of(LocalDate day) {
    return new DayRange(day, day);
  }

  /// The days a TIMEX3 value of a date or time of day covers; null for what is no stretch of the
  /// calendar.
  public static @Nullable DayRange parse(@Nullable String value) {
    if (value == null || value.length() < CENTURY || !Character.isDigit(value.charAt(0))) {
      return null;
    }
    int time = value.indexOf('T');
    String date = time < 0 ? value : value.substring(0, time);
    try {
      return switch (date.length()) {
        case ISO_DAY ->
            Character.isDigit(date.charAt(ISO_YEAR + 1)) ? of(LocalDate.parse(date)) : inYear(date);
        case ISO_MONTH ->
            Character.isDigit(date.charAt(ISO_YEAR + 1))
                ? months(YearMonth.parse(date), 1)
                : inYear(date);
        case ISO_YEAR -> years(Integer.parseInt(date), 1);
        case DECADE -> years(Integer.parseInt(date) * YEARS_OF_DECADE, YEARS_OF_DECADE);
        case CENTURY -> years(Integer.parseInt(date) * YEARS_OF_CENTURY, YEARS_OF_CENTURY);
        default -> inYear(date);
      };
    } catch (java.time.DateTimeException | NumberFormatException notCalendar) {
      return null;
    }
  }

  /// `2023-W24`, `2023-W24-WE`, `2023-Q2`, `2023-H1`, `2023-SU`.
  private static @Nullable DayRange inYear(String date) {
    if (date.length() <= ISO_YEAR + 1 || date.charAt(ISO_YEAR) != '-') {
      return null;
    }
    int year = Integer.parseInt(date.substring(0, ISO_YEAR));
    String part = date.substring(ISO_YEAR + 1);
    int season = SEASONS.indexOf(part);
    if (season >= 0) {
      return months(YearMonth.of(year, MONTHS_OF_SEASON * (season + 1)), MONTHS_OF_SEASON + 1);
    }
    return switch (part.charAt(0)) {
      case 'W' -> week(year, part);
      case 'Q' ->
          months(
              YearMonth.of(year, MONTHS_OF_SEASON * (part.charAt(1) - '1') + 1), MONTHS_OF_SEASON);
      case 'H' ->
          months(YearMonth.of(year, MONTHS_OF_HALF * (part.charAt(1) - '1') + 1), MONTHS_OF_HALF);
      default -> null;
    };
  }

  private static DayRange week(int year, String part) {
    int number = Integer.parseInt(part.substring(1, part.indexOf('-') < 0 ? part.length() : 3));
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
            .with(java.time.DayOfWeek.MONDAY);
    return part.endsWith("-WE")
        ? new DayRange(monday.plusDays(SATURDAY - 1L), monday.plusDays(LAST_WEEKDAY - 1L))
        : new DayRange(monday, monday.plusDays(LAST_WEEKDAY - 1L));
  }

  private static DayRange months(YearMonth first, int count) {
    return new DayRange(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  private static DayRange years(int first, int count) {
    return new DayRange(
        LocalDate.of(Math.max(1, first), 1, 1),
        LocalDate.of(Math.max(1, first), 1, 1).plusYears(count).minusDays(1));
  }

  /// Number of days in it.
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  public boolean isDay() {
    return first.equals(last);
  }

  public boolean overlaps(DayRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  public boolean contains(DayRange other) {
    return !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  /// The days from the first to the second end of both.
  public DayRange union(DayRange other) {
    return new DayRange(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /// Days between the two; 0 when they overlap.
  public long gap(DayRange other) {
    if (overlaps(other)) {
      return 0;
    }
    return first.isAfter(other.last)
        ? ChronoUnit.DAYS.between(other.last, first)
        : ChronoUnit.DAYS.between(last, other.first);
  }
}
