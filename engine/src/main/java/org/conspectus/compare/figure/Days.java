package org.conspectus.compare.figure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.conspectus.compare.quantity.Amount;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// The days figures are told of, and days that can stand for one another.
final class Days {
  /// How many words from a figure the day it is of can stand.
  private static final int REACH = 12;

  /// Days that are so few apart are easily taken for one another.
  private static final int FEW = 3;

  private static final int FAR = 800;
  private static final int TEN = 10;
  private static final int WEEK = 7;
  private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}");

  private final Claims claims;

  Days(Claims claims) {
    this.claims = claims;
  }

  /// Whether the days beside two figures do not exclude that they are of one day.
  boolean canBeOne(NumberClaim one, NumberClaim other) {
    NumberClaim day = of(one);
    NumberClaim that = of(other);
    return day == null || that == null || day.agrees(that) || areConfusable(day, that);
  }

  /// The day named nearest to a figure in its sentence; null when there is none.
  private @Nullable NumberClaim of(NumberClaim claim) {
    NumberClaim nearest = null;
    int least = REACH;
    for (NumberClaim other : claims.beside(claim, REACH)) {
      int apart = Math.abs(other.quantity().first() - claim.quantity().first());
      boolean day = other.quantity().measure() == Measure.DAY && !other.quantity().isPart();
      if (day && apart <= least && other.sentence() == claim.sentence()) {
        nearest = other;
        least = apart;
      }
    }
    return nearest;
  }

  /// Whether the sentences of two figures name the same day, which was over when both accounts came
  /// out: what took place on it does not go on.
  static boolean areOfOnePastDay(NumberClaim one, NumberClaim other) {
    return !Collections.disjoint(pastDays(one), pastDays(other));
  }

  private static Set<LocalDate> pastDays(NumberClaim claim) {
    Telling telling = claim.telling();
    DayRange published = telling.published();
    if (published == null) {
      return Set.of();
    }
    Set<LocalDate> days = new HashSet<>();
    for (TimeMention time : telling.timesNear(claim.quantity().first(), REACH)) {
      DayRange named = time.type() == TimeType.DATE ? DayRange.parse(time.value()) : null;
      boolean here = telling.sentenceAt(time.first()) == claim.sentence();
      if (here && named != null && named.isDay() && named.last().isBefore(published.first())) {
        days.add(named.first());
      }
    }
    return days;
  }

  /// Whether two days are close together, of one number in different months, of one month in
  /// different years, or have the digits of their numbers exchanged, as those that accounts give
  /// for one event and differ in.
  static boolean areConfusable(NumberClaim one, NumberClaim other) {
    LocalDate day = LocalDate.ofEpochDay((long) one.value());
    LocalDate that = LocalDate.ofEpochDay((long) other.value());
    boolean years = day.getMonth() == that.getMonth() && day.getYear() != that.getYear();
    double gap = Math.abs(one.value() - other.value());
    if (years) {
      return gap <= FAR && isYearTold(one) && isYearTold(other);
    }
    if (isRelative(one) && isRelative(other) && areOneWord(one, other)) {
      return false;
    }
    boolean days = isDay(one.amount()) && isDay(other.amount());
    boolean swapped = day.getMonth() == that.getMonth() && areSwapped(day, that);
    return days
        && gap <= FAR
        && (gap <= FEW || day.getDayOfMonth() == that.getDayOfMonth() || swapped);
  }

  private static boolean isYearTold(NumberClaim claim) {
    return YEAR.matcher(claim.words()).find();
  }

  /// Whether a day is told without figures, as a weekday or from the day of the account.
  private static boolean isRelative(NumberClaim claim) {
    return claim.words().chars().noneMatch(Character::isDigit);
  }

  /// Whether two days can be told by one word that means another day in each account: the same
  /// weekday, or as far from the day the account came out.
  private static boolean areOneWord(NumberClaim one, NumberClaim other) {
    DayRange first = one.telling().published();
    DayRange second = other.telling().published();
    double gap = one.value() - other.value();
    boolean asFar =
        first != null
            && second != null
            && gap == first.first().toEpochDay() - second.first().toEpochDay();
    return asFar || gap % WEEK == 0;
  }

  private static boolean areSwapped(LocalDate day, LocalDate that) {
    int one = day.getDayOfMonth();
    int other = that.getDayOfMonth();
    return one % TEN == other / TEN && one / TEN == other % TEN;
  }

  private static boolean isDay(Amount amount) {
    return amount.low() == amount.high();
  }
}
