package org.conspectus.time;

import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// What comes back: `daily`, `every Monday`, `jeden zweiten Tag`, `twice a week`, `im Monat`.
final class Sets {
  private final Scene scene;
  private final Marks marks;

  Sets(Scene scene) {
    this.scene = scene;
    this.marks = scene.marks();
  }

  @Nullable Match at(int i) {
    Sense set = marks.sense(i, Kind.SET);
    if (set != null) {
      return set(i, marks.after(i), set.tail());
    }
    if (marks.is(i, Kind.EVERY)) {
      return every(i);
    }
    Match often = often(i);
    Match counted = often == null ? countedWeekday(i) : often;
    return counted == null ? per(i) : counted;
  }

  private static Match set(int first, int next, String value) {
    return Match.of(first, next, TimeType.SET, value);
  }

  /// `twice a week`, `drei Mal im Jahr`.
  private @Nullable Match often(int i) {
    Numbers.Quantity count = marks.is(i, Kind.TIMES) ? null : scene.numbers().cardinal(i);
    int times = count == null ? i : count.next();
    if (!marks.is(times, Kind.TIMES)) {
      return null;
    }
    int next = marks.after(times);
    Sense per = marks.isNear(next) ? marks.sense(next, Kind.PER) : null;
    if (per != null) {
      return set(i, marks.after(next), per.tail());
    }
    int at = marks.is(next, Kind.ONE) && marks.isNear(next) ? marks.after(next) : marks.size();
    Sense unit = marks.isNear(at) ? marks.sense(at, Kind.UNIT) : null;
    return unit == null
        ? null
        : set(i, marks.after(at), Durations.value(unit, new Numbers.Quantity(1, at)));
  }

  /// `prima domenica di ogni mese`.
  private @Nullable Match countedWeekday(int i) {
    Numbers.Quantity ordinal = scene.numbers().ordinal(i);
    int head = ordinal == null ? marks.size() : ordinal.next();
    int next = marks.after(head);
    boolean day = marks.is(head, Kind.WEEKDAY) && marks.isNear(head) && marks.isNear(next);
    Sense per = day ? marks.sense(next, Kind.PER) : null;
    return per == null || per.step() != 2 ? null : set(i, marks.after(next), per.tail());
  }

  private @Nullable Match per(int i) {
    Sense per = marks.sense(i, Kind.PER);
    if (per == null || per.step() > 0) {
      return null;
    }
    int next = marks.after(i);
    boolean goesOn =
        marks.isNear(next)
            && (marks.isNumber(next)
                || marks.is(next, Kind.OF)
                || marks.is(next, Kind.ARTICLE)
                || marks.is(next, Kind.DIRECTION)
                || marks.is(next, Kind.LATER_AFTER)
                || marks.is(next, Kind.EARLIER_AFTER));
    return goesOn ? null : set(i, next, per.tail());
  }

  private @Nullable Match every(int i) {
    int at = marks.after(i);
    Numbers.Quantity ordinal = scene.numbers().ordinal(at);
    Numbers.Quantity count = ordinal == null ? scene.numbers().cardinal(at) : ordinal;
    if (marks.is(at, Kind.FINAL) || isLast(at)) {
      count = new Numbers.Quantity(-1, marks.after(at));
    }
    boolean vague = marks.is(at, Kind.VAGUE);
    int head = vague ? marks.after(at) : count == null ? at : count.next();
    boolean near = marks.isNear(at) && (marks.isNear(head) || marks.gap(head) == '.');
    if (!near) {
      return null;
    }
    Sense weekday = marks.sense(head, Kind.WEEKDAY);
    if (weekday != null) {
      return weekday(i, head, weekday, count != null);
    }
    Sense units = marks.sense(head, Kind.UNITS);
    Sense unit = units == null ? marks.sense(head, Kind.UNIT) : units;
    if (unit != null && vague) {
      return set(i, marks.after(head), unit.grain().duration("X"));
    }
    if (unit != null) {
      Numbers.Quantity one = new Numbers.Quantity(1, head);
      boolean weekend = unit.grain() == Grain.WEEKEND && count == null;
      String length = Durations.value(unit, count == null || count.value() < 0 ? one : count);
      boolean yearly = unit.grain() == Grain.YEAR && count == null;
      Match part = yearly ? partOfYear(i, marks.after(head)) : null;
      return part == null ? set(i, marks.after(head), weekend ? "XXXX-WXX-WE" : length) : part;
    }
    String cycle = cycle(head);
    return cycle == null || count != null ? null : set(i, marks.after(head), cycle);
  }

  /// `elk jaar in september`.
  private @Nullable Match partOfYear(int i, int next) {
    boolean in = marks.isNear(next) && marks.is(next, Kind.YEAR_BEFORE);
    int at = in ? scene.skipArticle(marks.after(next)) : marks.size();
    String cycle = marks.is(at, Kind.PART) || !marks.isNear(at) ? null : cycle(at);
    return cycle == null ? null : set(i, marks.after(at), cycle);
  }

  private boolean isLast(int at) {
    Sense direction = marks.sense(at, Kind.DIRECTION);
    return direction != null && direction.step() < 0;
  }

  private Match weekday(int i, int head, Sense weekday, boolean counted) {
    int next = marks.after(head);
    Sense per = counted && marks.isNear(next) ? marks.sense(next, Kind.PER) : null;
    if (per != null) {
      return set(i, marks.after(next), per.tail());
    }
    String value = "XXXX-WXX-" + weekday.step();
    Sense tail = marks.sense(head, Kind.TAIL_PART);
    Sense part = tail == null && marks.isNear(next) ? marks.sense(next, Kind.PART) : tail;
    if (part == null) {
      return set(i, next, value);
    }
    return set(i, tail == null ? marks.after(next) : next, value + "T" + part.tail());
  }

  private @Nullable String cycle(int head) {
    Sense part = marks.sense(head, Kind.PART);
    if (part != null) {
      return "XXXX-XX-XXT" + part.tail();
    }
    Sense month = marks.sense(head, Kind.MONTH);
    if (month != null) {
      return "XXXX-" + (month.step() < 10 ? "0" : "") + month.step();
    }
    Sense season = marks.sense(head, Kind.SEASON);
    Sense weak = season == null ? marks.sense(head, Kind.WEAK_SEASON) : season;
    if (weak != null) {
      return "XXXX-" + weak.tail();
    }
    Sense holiday = marks.sense(head, Kind.HOLIDAY);
    boolean fixed = holiday != null && Character.isDigit(holiday.tail().charAt(0));
    return fixed && holiday != null ? "XXXX-" + holiday.tail() : null;
  }
}
