package org.conspectus.time;

import java.time.LocalDate;
import org.conspectus.domain.TimeType;
import org.conspectus.time.Scene.Tense;
import org.jspecify.annotations.Nullable;

/// Durations (`drei Jahre`, `five-and-a-half hours`, `several weeks`) and how long ago or from now
/// something is (`two days ago`, `hace tres años`, `over drie weken`).
final class Durations {
  private static final int MAX_LIST = 3;
  private static final int SHORTEST_ADJECTIVE = 4;
  private static final int MAX_SHIFT = 9999;
  private static final int MONTHS_OF_YEAR = 12;
  private static final int MINUTES_OF_HOUR = 60;
  private static final int YEARS_OF_DECADE = 10;

  private final Scene scene;
  private final Marks marks;

  Durations(Scene scene) {
    this.scene = scene;
    this.marks = scene.marks();
  }

  /// So many of a unit between two tokens.
  ///
  /// @param count null for several
  /// @param listed the token behind the unit, where that stands with a later number
  record Amount(int first, int next, int listed, Numbers.@Nullable Quantity count, Sense unit) {
    String value() {
      return count == null ? unit.grain().duration("X") : Durations.value(unit, count);
    }
  }

  /// So many of a unit, as TIMEX3 writes it; one decade counts ten years.
  static String value(Sense unit, Numbers.Quantity count) {
    double total = count.value() * Math.max(1, unit.number());
    Grain grain = unit.grain();
    boolean broken = total < 1 && total > 0;
    if (broken && grain == Grain.YEAR) {
      return months(total * MONTHS_OF_YEAR);
    }
    if (broken && grain == Grain.HOUR) {
      return Grain.MINUTE.duration(text(total * MINUTES_OF_HOUR));
    }
    if (grain == Grain.DECADE && total == 1) {
      return Grain.YEAR.duration(Integer.toString(YEARS_OF_DECADE));
    }
    return grain == Grain.HALF || (grain == Grain.QUARTER && total == 1)
        ? months(total * grain.months())
        : grain.duration(text(total));
  }

  private static String value(Amount amount) {
    Numbers.Quantity count = amount.count();
    Grain grain = amount.unit().grain();
    boolean mixed =
        count != null
            && !count.isWhole()
            && count.value() > 1
            && (grain == Grain.YEAR || grain == Grain.HOUR)
            && amount.unit().number() <= 1;
    return mixed && count != null ? mixed(grain, count.value()) : amount.value();
  }

  /// `P4Y6M`, `PT1H30M`.
  private static String mixed(Grain grain, double total) {
    int whole = (int) total;
    boolean year = grain == Grain.YEAR;
    double rest = (total - whole) * (year ? MONTHS_OF_YEAR : MINUTES_OF_HOUR);
    Grain finer = year ? Grain.MONTH : Grain.MINUTE;
    String tail = finer.duration(Long.toString(Math.round(rest)));
    return grain.duration(Integer.toString(whole)) + tail.substring(year ? 1 : 2);
  }

  private static String months(double count) {
    return Grain.MONTH.duration(text(count));
  }

  private static String text(double count) {
    return new Numbers.Quantity(count, 0).text();
  }

  @Nullable Match at(int i) {
    boolean moved = marks.is(i, Kind.AGO_BEFORE) || marks.is(i, Kind.LATER_BEFORE);
    Match match = moved ? moved(i) : null;
    return match == null ? length(i) : match;
  }

  /// `hace tres años`, `il y a deux ans`, `over drie dagen`.
  private @Nullable Match moved(int i) {
    int next = marks.after(i);
    Amount amount = marks.isNear(next) ? amount(next) : null;
    if (amount == null) {
      return null;
    }
    boolean ago = marks.is(i, Kind.AGO_BEFORE);
    if (ago && marks.isNear(amount.next()) && marks.is(amount.next(), Kind.LEFT_AFTER)) {
      return null;
    }
    Sense later = marks.sense(i, Kind.LATER_BEFORE);
    boolean weak = later != null && later.step() == 1;
    boolean told = ago || !weak || scene.tense(i) == Tense.FUTURE;
    return told ? shifted(i, amount.next(), amount, ago ? -1 : 1) : null;
  }

  private @Nullable Match length(int i) {
    Sense whole = marks.sense(i, Kind.DURATION);
    if (whole != null) {
      String count = whole.number() > 0 ? text(whole.number()) : "X";
      return Match.of(i, marks.after(i), TimeType.DURATION, whole.grain().duration(count));
    }
    Amount amount = amount(i);
    if (amount == null) {
      return several(i);
    }
    int next = amount.next();
    boolean near = marks.isNear(next);
    boolean aged = marks.isNear(amount.listed()) && marks.is(amount.listed(), Kind.AGE_AFTER);
    if (aged || isApposition(i, amount) || scene.isBehind(i, Kind.AGE_BEFORE)) {
      return null;
    }
    if (near && marks.is(next, Kind.AGO_AFTER)) {
      return shifted(i, marks.after(next), amount, -1);
    }
    Match near2 = near ? nearby(i, amount) : null;
    return near2 == null ? Match.of(i, next, TimeType.DURATION, value(amount)) : near2;
  }

  /// `two days later`, `drei Jahre zuvor`, unless what it is later than follows.
  private @Nullable Match nearby(int i, Amount amount) {
    int next = amount.next();
    Sense after = marks.sense(next, Kind.LATER_AFTER);
    boolean later = after != null;
    int end = marks.after(next);
    boolean governs = after != null && after.step() == 1;
    boolean of =
        marks.isNear(end) && (governs || marks.is(end, Kind.OF) || marks.is(end, Kind.ARTICLE));
    if (of || (!later && !marks.is(next, Kind.EARLIER_AFTER))) {
      return null;
    }
    Integer step = step(amount);
    if (step == null) {
      return null;
    }
    int signed = later ? step : -step;
    Moment moment =
        amount.unit().grain().isOfDay()
            ? scene.anchoring().clock(amount.unit().grain(), signed)
            : scene.anchoring().near(grain(amount), signed);
    return moment == null ? null : Match.of(i, end, moment);
  }

  private @Nullable Match shifted(int first, int next, Amount amount, int sign) {
    if (amount.count() == null) {
      return Match.of(first, next, TimeType.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    Grain grain = grain(amount);
    Integer step = step(amount);
    if (step == null && !grain.isOfDay()) {
      Moment about = about(amount, sign);
      return about == null
          ? Match.of(first, next, TimeType.DURATION, value(amount))
          : Match.of(first, next, about);
    }
    if (step == null || grain.isOfDay()) {
      return Match.of(first, next, TimeType.DURATION, value(amount));
    }
    return Match.of(first, next, scene.anchoring().relative(grain, sign * step));
  }

  /// `anderhalve maand geleden`: not counted in whole steps.
  private @Nullable Moment about(Amount amount, int sign) {
    Numbers.Quantity count = amount.count();
    double days = count == null ? 0 : count.value() * amount.unit().grain().days();
    LocalDate day =
        days > 0 && days < MAX_SHIFT
            ? scene.anchoring().relative(Grain.DAY, sign * (int) Math.round(days)).day()
            : null;
    return day == null ? null : Moment.of(day, grain(amount));
  }

  /// What the calendar is stepped by: months for parts of years.
  private static Grain grain(Amount amount) {
    Grain grain = amount.unit().grain();
    Numbers.Quantity count = amount.count();
    boolean broken = grain == Grain.YEAR && count != null && !count.isWhole();
    return broken || grain == Grain.HALF || grain == Grain.QUARTER ? Grain.MONTH : grain;
  }

  private static @Nullable Integer step(Amount amount) {
    Numbers.Quantity count = amount.count();
    double total = count == null ? -1 : count.value() * Math.max(1, amount.unit().number());
    total *= grain(amount) == Grain.MONTH ? amount.unit().grain().months() : 1;
    return total >= 0 && total <= MAX_SHIFT && total == Math.rint(total)
        ? Integer.valueOf((int) total)
        : null;
  }

  /// `seit Jahren`, `durante décadas`.
  private @Nullable Match several(int i) {
    Sense units = marks.sense(i, Kind.UNITS);
    return units != null && scene.isBehind(i, Kind.BARE_BEFORE)
        ? Match.of(i, marks.after(i), TimeType.DURATION, units.grain().duration("X"))
        : null;
  }

  /// So many of a unit; null when no such thing begins at `i`.
  @Nullable Amount amount(int i) {
    int at = marks.is(i, Kind.APPROX) && marks.isNear(marks.after(i)) ? marks.after(i) : i;
    if (marks.is(at, Kind.VAGUE)) {
      return withUnit(i, marks.after(at), null);
    }
    Numbers.Quantity count = scene.numbers().cardinal(at);
    boolean one = count == null && marks.is(at, Kind.ONE);
    if (one) {
      count = new Numbers.Quantity(1, marks.after(at));
    }
    if (count == null) {
      return unitAndHalf(at);
    }
    Amount amount = one && isFraction(count.next()) ? null : withUnit(i, count.next(), count);
    if (amount == null && count.value() < 1 && marks.is(count.next(), Kind.ONE)) {
      amount = withUnit(i, marks.after(count.next()), count);
    }
    if (amount == null && marks.isNear(count.next()) && marks.is(count.next(), Kind.HALF)) {
      Numbers.Quantity half = new Numbers.Quantity(count.value() + 0.5, count.next());
      amount = withUnit(i, marks.after(count.next()), half);
    }
    return amount == null && !one ? listed(i, count) : amount;
  }

  /// `hora e meia`.
  private @Nullable Amount unitAndHalf(int i) {
    Sense unit = marks.sense(i, Kind.UNIT);
    int next = marks.after(i);
    return unit != null && marks.isNear(next) && marks.is(next, Kind.HALF)
        ? new Amount(i, marks.after(next), marks.after(next), new Numbers.Quantity(1.5, next), unit)
        : null;
  }

  private @Nullable Amount withUnit(int first, int from, Numbers.@Nullable Quantity count) {
    boolean filler = marks.isNear(from) && (marks.is(from, Kind.WHOLE) || isAdjective(from));
    int at = filler ? marks.after(from) : from;
    Sense units = marks.sense(at, Kind.UNITS);
    Sense unit = units == null ? marks.sense(at, Kind.UNIT) : units;
    if (unit == null || isLabel(unit) || !marks.isNear(at) || (units == null && isYear(at - 1))) {
      return null;
    }
    int next = marks.after(at);
    boolean half = count != null && marks.isNear(next) && marks.is(next, Kind.HALF);
    return half && count != null
        ? new Amount(first, marks.after(next), marks.after(next), plusHalf(count), unit)
        : new Amount(first, next, next, count, unit);
  }

  /// `saison`, which only names one year.
  private static boolean isLabel(Sense unit) {
    return unit.tail().equals("label");
  }

  /// `2008` in `2008 model year`.
  private boolean isYear(int i) {
    return marks.digitsAt(i) == 4;
  }

  /// `María, de 51 años,`
  private boolean isApposition(int i, Amount amount) {
    int of = amount.unit().grain() == Grain.YEAR ? scene.wordBefore(i, Kind.OF) : -1;
    return of > 0 && marks.gap(of) == ',' && marks.form(of).charAt(0) == 'd';
  }

  /// `a quarter` may be one of anything.
  private boolean isFraction(int at) {
    Sense unit = marks.sense(at, Kind.UNIT);
    return unit != null && (unit.grain() == Grain.QUARTER || unit.grain() == Grain.HALF);
  }

  /// Whether an unknown small word stands before several of a unit (`360 ehrenamtliche Stunden`).
  private boolean isAdjective(int at) {
    return marks.isWord(at)
        && !marks.isMarked(at)
        && !marks.isCapitalized(at)
        && marks.end(at) - marks.start(at) >= SHORTEST_ADJECTIVE
        && marks.is(at + 1, Kind.UNITS);
  }

  private static Numbers.Quantity plusHalf(Numbers.Quantity count) {
    return new Numbers.Quantity(count.value() + 0.5, count.next());
  }

  /// A number whose unit stands with a later one: `sechs bis acht Monate`.
  private @Nullable Amount listed(int i, Numbers.Quantity first) {
    int next = first.next();
    for (int k = 0; k < MAX_LIST; k++) {
      boolean link = marks.is(next, Kind.LINK) && marks.gap(next) == ' ';
      int at = link ? marks.after(next) : next;
      Numbers.Quantity other = link || marks.gap(next) == '-' ? scene.numbers().cardinal(at) : null;
      if (other == null) {
        return null;
      }
      Amount amount = withUnit(i, other.next(), other);
      if (amount != null) {
        return new Amount(i, first.next(), amount.next(), first, amount.unit());
      }
      next = other.next();
    }
    return null;
  }
}
