package org.conspectus.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.IntFunction;
import org.conspectus.time.Scene.Tense;
import org.jspecify.annotations.Nullable;

/// Where the moments of one text lie: from its day of publication and the date last named. Without
/// a day of publication moments stay open and say how they lie to it.
final class Anchoring {
  /// A day this near is meant whatever the tense; in days.
  private static final int NEAR_DAYS = 45;

  /// From how many years off the year of the date last named is the one told about.
  private static final int OTHER_TIMES = 2;

  private static final long HALF_YEAR_DAYS = 183;

  /// So many times farther is a day on the side that the tense does not tell.
  private static final int UNTOLD = 3;

  private static final int LEAP_YEAR = 2000;
  private static final int LEAP_CYCLE = 4;
  private static final int DAYS_OF_WEEK = 7;
  private static final int MID_MONTH = 15;
  private static final int SATURDAY = 6;
  private static final int THURSDAY = 4;
  private static final int CLOCK_LENGTH = 6;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  private final @Nullable LocalDate today;
  private @Nullable Moment last;
  private int lastSentence = Integer.MIN_VALUE / 2;
  private int sentence;

  Anchoring(@Nullable LocalDate today) {
    this.today = today;
  }

  /// Remembers what was found, for what refers to it.
  void remember(Moment moment) {
    last = moment;
    lastSentence = sentence;
  }

  void enter(int nextSentence) {
    sentence = nextSentence;
  }

  /// The date last named; null when there is none.
  @Nullable Moment last() {
    return last;
  }

  /// The day that a time of day belongs to: the one last named if not more than `back` sentences
  /// ago, else that of publication.
  Moment dayOf(int back) {
    Moment named = last;
    boolean isDay = named != null && named.grain() == Grain.DAY && sentence - lastSentence <= back;
    return isDay && named != null ? named.whole() : relative(Grain.DAY, 0);
  }

  /// Whether this sentence named a day.
  boolean hasDay() {
    return last != null && last.grain() == Grain.DAY && sentence == lastSentence;
  }

  /// So many days, weeks … from the day of publication.
  Moment relative(Grain grain, int step) {
    return today == null ? Moment.open(grain, step) : Moment.of(grain.shift(today, step), grain);
  }

  /// So many hours or minutes from the time last named; null where none was.
  @Nullable Moment clock(Grain grain, int step) {
    Moment from = last;
    LocalDate day = from == null ? null : from.day();
    if (from == null || day == null || from.tail().length() != CLOCK_LENGTH) {
      return null;
    }
    LocalDateTime told = day.atTime(LocalTime.parse(from.tail().substring(1)));
    LocalDateTime time = grain == Grain.HOUR ? told.plusHours(step) : told.plusMinutes(step);
    return grain == Grain.SECOND
        ? null
        : Moment.of(time.toLocalDate(), Grain.DAY).with("T" + time.toLocalTime());
  }

  /// So many days, weeks … from the date last named; a year from a quarter is a quarter.
  Moment near(Grain grain, int step) {
    Moment from = last;
    if (from == null) {
      return relative(grain, step);
    }
    boolean part = from.grain() == Grain.QUARTER || from.grain() == Grain.HALF;
    if (grain == Grain.YEAR && part && from.day() != null) {
      return Moment.of(grain.shift(from.day(), step), from.grain());
    }
    String name = grain.name().toLowerCase(Locale.ROOT);
    return from.day() == null
        ? Moment.open(grain, from.open() + "; " + name + " " + step)
        : Moment.of(grain.shift(from.day(), step), grain);
  }

  /// A weekday by its name alone: today, or the last or next one.
  Moment weekday(int number, Tense tense) {
    if (today == null) {
      Tense told = tense == Tense.UNKNOWN ? Tense.PAST : tense;
      return Moment.open(Grain.DAY, "weekday " + number + told.suffix());
    }
    int ahead = Math.floorMod(number - today.getDayOfWeek().getValue(), DAYS_OF_WEEK);
    int step = ahead == 0 || tense == Tense.FUTURE ? ahead : ahead - DAYS_OF_WEEK;
    return Moment.of(today.plusDays(step), Grain.DAY);
  }

  /// `last Friday`, `this Friday`, `next Friday`.
  Moment weekday(int number, int step) {
    if (today == null) {
      Tense tense = step < 0 ? Tense.PAST : Tense.FUTURE;
      return Moment.open(Grain.DAY, "weekday " + number + (step == 0 ? "" : tense.suffix()));
    }
    int ahead = Math.floorMod(number - today.getDayOfWeek().getValue(), DAYS_OF_WEEK);
    int days =
        switch (Integer.signum(step)) {
          case -1 -> ahead - DAYS_OF_WEEK;
          case 1 -> ahead == 0 ? DAYS_OF_WEEK : ahead;
          default -> number - today.getDayOfWeek().getValue();
        };
    return Moment.of(today.plusDays(days), Grain.DAY);
  }

  /// The last or coming weekend, or that of this week.
  Moment weekend(Tense tense) {
    boolean over = today != null && today.getDayOfWeek().getValue() < SATURDAY;
    return relative(Grain.WEEKEND, tense == Tense.FUTURE || !over ? 0 : -1);
  }

  /// A day of the year without its year; null when no year has it.
  @Nullable Moment day(int month, int day, Tense tense) {
    if (!exists(LEAP_YEAR, month, day)) {
      return null;
    }
    String open = LocalDate.of(LEAP_YEAR, month, day).toString();
    Cycle cycle =
        new Cycle(
            year -> exists(year, month, day) ? LocalDate.of(year, month, day) : null,
            Grain.DAY,
            "XXXX" + open.substring(open.indexOf('-')));
    return inSomeYear(cycle, tense);
  }

  Moment month(int month, Tense tense) {
    Cycle cycle =
        new Cycle(year -> LocalDate.of(year, month, MID_MONTH), Grain.MONTH, "month " + month);
    return inSomeYear(cycle, tense);
  }

  /// A season by its TIMEX3 code.
  Moment season(String code, Tense tense) {
    int month = seasonMonth(code);
    return inSomeYear(
        new Cycle(year -> LocalDate.of(year, month, 1), Grain.SEASON, "season " + code), tense);
  }

  /// A quarter or half of a year that is not named.
  Moment part(Grain grain, int index, Tense tense) {
    int months = grain == Grain.QUARTER ? MONTHS_OF_QUARTER : MONTHS_OF_HALF;
    String open = grain.name().toLowerCase(Locale.ROOT) + " " + index;
    return inSomeYear(
        new Cycle(year -> LocalDate.of(year, 1 + (index - 1) * months, 1), grain, open), tense);
  }

  Moment holiday(Sense holiday, Tense tense) {
    String open = "holiday " + holiday.tail() + (holiday.step() == 0 ? "" : " " + holiday.step());
    return inSomeYear(
        new Cycle(year -> Holidays.in(year, holiday.tail(), holiday.step()), Grain.DAY, open),
        tense);
  }

  static int seasonMonth(String code) {
    return switch (code) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  /// What comes back every year.
  private record Cycle(IntFunction<@Nullable LocalDate> in, Grain grain, String open) {}

  private Moment inSomeYear(Cycle cycle, Tense tense) {
    if (today == null) {
      return Moment.open(cycle.grain, cycle.open + tense.suffix());
    }
    LocalDate told = inToldYear(cycle);
    if (told != null) {
      return Moment.of(told, cycle.grain);
    }
    LocalDate best = null;
    for (int off = -LEAP_CYCLE; off <= LEAP_CYCLE; off++) {
      LocalDate day = cycle.in.apply(today.getYear() + off);
      if (day != null && (best == null || rank(day, cycle, tense) < rank(best, cycle, tense))) {
        best = day;
      }
    }
    return best == null ? Moment.open(cycle.grain, cycle.open) : Moment.of(best, cycle.grain);
  }

  /// In the year told about just before, when that is long ago or far off.
  private @Nullable LocalDate inToldYear(Cycle cycle) {
    Moment told = last;
    if (today == null || told == null || told.day() == null || sentence - lastSentence > 1) {
      return null;
    }
    int year = told.day().getYear();
    boolean other = Math.abs(year - today.getYear()) >= OTHER_TIMES;
    Grain finest = cycle.grain == Grain.YEAR ? Grain.YEAR : Grain.MONTH;
    return other && told.grain().compareTo(finest) <= 0 ? cycle.in.apply(year) : null;
  }

  /// The year told about just before, when that is long ago or far off; null when it is not.
  @Nullable Moment toldYear() {
    LocalDate day = inToldYear(new Cycle(year -> LocalDate.of(year, 1, 1), Grain.YEAR, ""));
    return day == null ? null : Moment.of(day, Grain.YEAR);
  }

  /// The year of the date named in this sentence or the one before; null when there is none.
  @Nullable Moment yearNamed() {
    Moment named = last;
    boolean recent = named != null && named.day() != null && sentence - lastSentence <= 1;
    return recent
            && named != null
            && named.day() != null
            && named.grain().compareTo(Grain.YEAR) <= 0
        ? Moment.of(named.day(), Grain.YEAR)
        : null;
  }

  /// `last November`, `this summer`, `next Easter`.
  Moment directed(Sense cycle, int step) {
    Grain grain = grain(cycle);
    if (today == null) {
      Tense tense = step < 0 ? Tense.PAST : step > 0 ? Tense.FUTURE : Tense.UNKNOWN;
      return Moment.open(grain, open(cycle) + tense.suffix());
    }
    Moment year = relative(Grain.YEAR, 0);
    Moment found = inYear(cycle, year);
    LocalDate day = found.day();
    if (day == null || step == 0) {
      return found;
    }
    boolean current = grain.format(day).equals(grain.format(seasonDay(grain)));
    boolean before = day.isBefore(today) && !current;
    boolean after = day.isAfter(today) && !current;
    int years = step < 0 ? (before ? 0 : -1) : after ? 0 : 1;
    return inYear(cycle, relative(Grain.YEAR, years));
  }

  /// Today, at the place where seasons are written.
  private LocalDate seasonDay(Grain grain) {
    LocalDate day = today == null ? LocalDate.EPOCH : today;
    return grain == Grain.SEASON ? day.withDayOfMonth(1) : day;
  }

  private static Grain grain(Sense cycle) {
    return switch (cycle.kind()) {
      case MONTH, MONTH_SHORT -> Grain.MONTH;
      case HOLIDAY -> Grain.DAY;
      default -> Grain.SEASON;
    };
  }

  private static String open(Sense cycle) {
    return switch (grain(cycle)) {
      case MONTH -> "month " + cycle.step();
      case DAY -> "holiday " + cycle.tail() + (cycle.step() == 0 ? "" : " " + cycle.step());
      default -> "season " + cycle.tail();
    };
  }

  /// A month, season or holiday in a year.
  static Moment inYear(Sense cycle, Moment year) {
    Grain grain = grain(cycle);
    if (year.day() == null) {
      return Moment.open(grain, open(cycle) + " of " + year.open());
    }
    int number = year.day().getYear();
    LocalDate day =
        switch (grain) {
          case MONTH -> LocalDate.of(number, cycle.step(), 1);
          case DAY -> Holidays.in(number, cycle.tail(), cycle.step());
          default -> LocalDate.of(number, seasonMonth(cycle.tail()), 1);
        };
    return Moment.of(day, grain);
  }

  /// How far a day is from what is meant, in days, what the tense does not tell being farther.
  private long rank(LocalDate day, Cycle cycle, Tense tense) {
    if (today == null) {
      return 0;
    }
    long away = ChronoUnit.DAYS.between(today, day);
    boolean isMonth = cycle.grain == Grain.MONTH;
    boolean current = isMonth && cycle.grain.format(day).equals(cycle.grain.format(today));
    if (current) {
      return 0;
    }
    if (cycle.grain == Grain.DAY && Math.abs(away) <= NEAR_DAYS) {
      return Math.abs(away);
    }
    if (!isMonth && cycle.grain != Grain.DAY) {
      boolean far = tense == Tense.FUTURE ? away < -HALF_YEAR_DAYS : away > HALF_YEAR_DAYS;
      return Math.abs((long) day.getYear() - today.getYear()) * HALF_YEAR_DAYS
          + (far ? HALF_YEAR_DAYS * 2 : 0);
    }
    if (tense == Tense.UNKNOWN) {
      return away > 0 ? away + away / 2 : -away;
    }
    boolean excluded = tense == Tense.PAST ? away > 0 : tense == Tense.FUTURE && away < 0;
    return excluded ? UNTOLD * Math.abs(away) : Math.abs(away);
  }

  /// The `index`th week, month … of a larger stretch, -1 for the last.
  ///
  /// @throws DateTimeException if it has none
  Moment within(Moment parent, Grain grain, int index) {
    if (parent.day() == null) {
      String name = grain.name().toLowerCase(Locale.ROOT);
      return Moment.open(grain, name + " " + index + " of " + parent.open());
    }
    LocalDate start = start(parent.grain(), parent.day());
    LocalDate end = parent.grain().shift(start, 1).minusDays(1);
    boolean fits = grain.compareTo(parent.grain()) < 0 && !isVague(parent.grain(), grain);
    if (!fits) {
      return parent;
    }
    LocalDate day = index < 0 ? last(grain, end) : nth(grain, start, index);
    if (day.isAfter(end.plusDays(DAYS_OF_WEEK))) {
      throw new DateTimeException("beyond the end of " + parent.value());
    }
    return Moment.of(day, grain);
  }

  /// Halves of months, centuries and the like have no value of their own.
  private static boolean isVague(Grain parent, Grain grain) {
    boolean ofYear = parent == Grain.YEAR || parent == Grain.FISCAL;
    return grain.isOfDay() || (!ofYear && (grain == Grain.HALF || grain == Grain.QUARTER));
  }

  private static LocalDate nth(Grain grain, LocalDate start, int index) {
    return switch (grain) {
      case WEEK -> start.plusDays(THURSDAY - 1).plusWeeks(index - 1L);
      case WEEKEND ->
          start
              .plusDays(Math.floorMod(SATURDAY - start.getDayOfWeek().getValue(), DAYS_OF_WEEK))
              .plusWeeks(index - 1L);
      default -> grain.shift(start, index - 1);
    };
  }

  private static LocalDate last(Grain grain, LocalDate end) {
    return switch (grain) {
      case WEEK -> end.minusDays(THURSDAY - 1);
      case WEEKEND ->
          end.minusDays(Math.floorMod(end.getDayOfWeek().getValue() - SATURDAY, DAYS_OF_WEEK));
      default -> end;
    };
  }

  /// The `index`th such weekday of a month, -1 for the last.
  Moment weekdayWithin(Moment parent, int weekday, int index) {
    if (parent.day() == null || parent.grain() != Grain.MONTH) {
      return parent;
    }
    return Moment.of(
        parent
            .day()
            .with(TemporalAdjusters.dayOfWeekInMonth(index, java.time.DayOfWeek.of(weekday))),
        Grain.DAY);
  }

  private static LocalDate start(Grain grain, LocalDate day) {
    return switch (grain) {
      case YEAR, FISCAL -> day.withDayOfYear(1);
      case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(day.getYear() / 100 * 100, 1, 1);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case HALF -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 6 * 6 + 1);
      case WEEK, WEEKEND -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
      case SEASON, DAY, HOUR, MINUTE, SECOND -> day;
    };
  }

  /// The same stretch of the year in the year of another moment.
  Moment sameIn(Moment year) {
    Moment from = last;
    if (from == null || from.day() == null || year.day() == null) {
      return year;
    }
    return new Moment(from.day().withYear(year.day().getYear()), from.grain(), from.tail(), "");
  }

  static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && year >= 1
        && year <= 9999
        && day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }
}
