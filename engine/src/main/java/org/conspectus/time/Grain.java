package org.conspectus.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/// How exactly a moment is known, or what a duration is counted in; finest first.
enum Grain {
  SECOND("TS"),
  MINUTE("TM"),
  HOUR("TH"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  SEASON("S"),
  QUARTER("Q"),
  HALF("H"),
  YEAR("Y"),
  FISCAL("Y"),
  DECADE("DE"),
  CENTURY("CE");

  private static final int DAYS_OF_WEEK = 7;
  private static final double DAYS_OF_MONTH = 30.4;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final int DECADE_YEARS = 10;
  private static final int YEAR_DIGITS = 4;
  private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

  private final String letter;

  Grain(String letter) {
    this.letter = letter;
  }

  boolean isOfDay() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /// How many months it has; 1 for what is shorter.
  int months() {
    return switch (this) {
      case QUARTER, SEASON -> MONTHS_OF_QUARTER;
      case HALF -> MONTHS_OF_HALF;
      case YEAR, FISCAL -> 2 * MONTHS_OF_HALF;
      default -> 1;
    };
  }

  /// How many days it has, about; 0 for parts of a day.
  double days() {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> 0;
      case DAY -> 1;
      case WEEKEND, WEEK -> DAYS_OF_WEEK;
      default -> months() * DAYS_OF_MONTH;
    };
  }

  /// A duration of so many of it, as TIMEX3 writes it; `count` is a number or `X`.
  String duration(String count) {
    return isOfDay() ? "PT" + count + letter.charAt(1) : "P" + count + letter;
  }

  /// The day so many of it later, at the same place within; a season counts as a year.
  ///
  /// @throws java.time.DateTimeException beyond the calendar
  LocalDate shift(LocalDate day, int count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths((long) count * MONTHS_OF_QUARTER);
      case HALF -> day.plusMonths((long) count * MONTHS_OF_HALF);
      case SEASON, YEAR, FISCAL -> day.plusYears(count);
      case DECADE -> day.plusYears((long) count * DECADE_YEARS);
      case CENTURY -> day.plus(count, ChronoUnit.CENTURIES);
    };
  }

  /// The stretch of this grain that holds `day`, as TIMEX3 writes it.
  String format(LocalDate day) {
    String year = padded(day.getYear(), YEAR_DIGITS);
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> year + "-" + padded(day.getMonthValue(), 2);
      case SEASON -> year + "-" + SEASONS[day.getMonthValue() / MONTHS_OF_QUARTER % SEASONS.length];
      case QUARTER -> year + "-Q" + ((day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
      case HALF -> year + "-H" + ((day.getMonthValue() - 1) / MONTHS_OF_HALF + 1);
      case YEAR -> year;
      case FISCAL -> "FY" + year;
      case DECADE -> year.substring(0, YEAR_DIGITS - 1);
      case CENTURY -> year.substring(0, 2);
    };
  }

  private static String week(LocalDate day) {
    return padded(day.get(IsoFields.WEEK_BASED_YEAR), YEAR_DIGITS)
        + "-W"
        + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return plain.length() >= digits ? plain : "0".repeat(digits - plain.length()) + plain;
  }
}
