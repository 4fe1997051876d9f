package org.conspectus.time;

import java.time.LocalDate;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// Phrases about a unit of the calendar: `last week`, `the third quarter of 2009`, `das laufende
/// Jahr`, `the last ten years`, `el año pasado`, `im 15. Jahrhundert`, `the end of May`.
final class Phrases {
  /// A phrase within a phrase within a phrase; deeper ones are not read.
  private static final int MAX_DEPTH = 3;

  private static final int MAX_MODIFIERS = 4;
  private static final int HUNDRED = 100;
  private static final int MAX_CENTURY = 30;
  private static final int MAX_INDEX = 53;

  private final Scene scene;
  private final Marks marks;
  private final CalendarDates dates;
  private final NamedDates names;

  Phrases(Scene scene, CalendarDates dates, NamedDates names) {
    this.scene = scene;
    this.marks = scene.marks();
    this.dates = dates;
    this.names = names;
  }

  /// What stands before a unit; -1 and null for what is not there.
  private static final class Modifiers {
    private @Nullable Sense direction;
    private Numbers.@Nullable Quantity count;
    private int index;
    private boolean vague;
    private boolean same;
    private boolean whole;
    private boolean article;

    boolean any() {
      return direction != null || count != null || index != 0 || vague || same || whole;
    }
  }

  @Nullable Match at(int i) {
    return at(i, 0);
  }

  private @Nullable Match at(int i, int depth) {
    Match match = edge(i, depth);
    if (match == null) {
      match = unit(i, depth);
    }
    match = Match.longer(match, names.at(i));
    return withWeekday(Match.longer(match, directed(i, depth)));
  }

  /// `vorige week donderdag`: a week and a day of it.
  private @Nullable Match withWeekday(@Nullable Match match) {
    Moment week = match == null ? null : match.moment();
    Sense day = match == null ? null : marks.sense(match.next(), Kind.WEEKDAY);
    boolean fits = week != null && week.grain() == Grain.WEEK && week.tail().isEmpty();
    if (!fits || day == null || match == null || week == null || !marks.isNear(match.next())) {
      return match;
    }
    Moment moment = scene.anchoring().within(week, Grain.DAY, day.step());
    return names.withTail(match.first(), match.next(), moment);
  }

  /// `lundi de la semaine prochaine`, `Montag nächster Woche`.
  private @Nullable Match ofWeek(int i, int at, int depth) {
    Sense day = marks.sense(at, Kind.WEEKDAY);
    int next = marks.after(at);
    if (day == null || depth > 1 || !marks.isNear(next)) {
      return null;
    }
    Match week = unit(marks.is(next, Kind.OF) ? marks.after(next) : next, depth + 1);
    Moment moment = week == null ? null : week.moment();
    boolean fits = moment != null && moment.grain() == Grain.WEEK && moment.tail().isEmpty();
    return fits && week != null && moment != null
        ? Match.of(i, week.next(), scene.anchoring().within(moment, Grain.DAY, day.step()))
        : null;
  }

  /// What may stand behind `of`: anything of the calendar, and a unit alone (`of the year`).
  private @Nullable Match inner(int i, int depth) {
    if (depth >= MAX_DEPTH || i >= marks.size()) {
      return null;
    }
    Match match = Match.longer(dates.at(i), at(i, depth + 1));
    return match == null || match.moment() == null ? bareUnit(i) : match;
  }

  private @Nullable Match bareUnit(int i) {
    int at = marks.is(i, Kind.ARTICLE) ? marks.after(i) : i;
    Sense unit = marks.sense(at, Kind.UNIT);
    if (unit == null || unit.grain().isOfDay() || unit.step() > 1) {
      return null;
    }
    Moment named = unit.grain() == Grain.YEAR ? scene.anchoring().toldYear() : null;
    Moment moment = named == null ? scene.anchoring().relative(unit.grain(), 0) : named;
    return Match.of(i, marks.after(at), moment);
  }

  /// `Anfang März`, `the end of this year`, `a finales de 2006`, `Jahresende`.
  private @Nullable Match edge(int i, int depth) {
    int at = marks.is(i, Kind.ARTICLE) && marks.isNear(marks.after(i)) ? marks.after(i) : i;
    Sense compound = marks.sense(at, Kind.EDGE_UNIT);
    if (compound != null) {
      return edgeUnit(i, at, compound, depth);
    }
    if (!marks.is(at, Kind.EDGE) || !marks.isNear(marks.after(at))) {
      return null;
    }
    int next = marks.after(at);
    int inside = marks.is(next, Kind.OF) ? marks.after(next) : next;
    Match part = inner(inside, depth);
    return part == null || part.moment() == null || !part.moment().tail().isEmpty()
        ? null
        : Match.of(i, part.next(), part.moment());
  }

  private @Nullable Match edgeUnit(int i, int at, Sense unit, int depth) {
    int next = marks.after(at);
    Match of = marks.isNear(next) ? inner(scene.skipOf(next), depth) : null;
    boolean larger =
        of != null && of.moment() != null && of.moment().grain().compareTo(unit.grain()) >= 0;
    if (larger && of != null && of.moment() != null) {
      return Match.of(i, of.next(), of.moment());
    }
    Sense direction = scene.direction(next);
    return direction == null
        ? Match.of(i, next, scene.anchoring().relative(unit.grain(), unit.step()))
        : Match.of(
            i, marks.after(next), scene.anchoring().relative(unit.grain(), direction.step()));
  }

  private @Nullable Match unit(int i, int depth) {
    Modifiers modifiers = new Modifiers();
    int at = modifiers(i, modifiers);
    Sense unit = marks.sense(at, Kind.UNIT);
    Sense units = marks.sense(at, Kind.UNITS);
    if (unit == null && units == null) {
      return modifiers.same && marks.is(at, Kind.PERIOD) ? same(i, marks.after(at), depth) : null;
    }
    int next = marks.after(at);
    Sense direction = modifiers.direction;
    boolean many = direction != null && direction.tail().equals("many");
    if (units != null && (unit == null || many || modifiers.count != null)) {
      return several(i, next, modifiers, units);
    }
    if (unit == null) {
      return null;
    }
    return modifiers.count != null
        ? several(i, next, modifiers, unit)
        : single(new Slot(i, next, depth), modifiers, unit);
  }

  /// Where a phrase starts, where its unit ends, and how deep it lies.
  private record Slot(int first, int next, int depth) {}

  private int modifiers(int i, Modifiers found) {
    int at = i;
    if (marks.is(at, Kind.ARTICLE)) {
      found.article = true;
      at = marks.after(at);
    }
    for (int k = 0; k < MAX_MODIFIERS && at < marks.size(); k++) {
      if (at > i && !isNearOrDot(at)) {
        break;
      }
      int next = modifier(at, found);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at > i && !isNearOrDot(at) ? marks.size() : at;
  }

  private boolean isNearOrDot(int next) {
    boolean dotted = marks.gap(next) == '.' && marks.isNumber(next - 1);
    boolean ordinal = marks.lexicon().has("nouns", "capitalized");
    return marks.isNear(next)
        || (dotted && (ordinal || marks.sentence(next) == marks.sentence(next - 1)));
  }

  private int modifier(int at, Modifiers found) {
    Sense before = found.direction;
    boolean free = before == null || (before.step() == 0 && !marks.is(at, Kind.UNIT));
    if (free && marks.is(at, Kind.DIRECTION)) {
      found.direction = marks.sense(at, Kind.DIRECTION);
    } else if (marks.is(at, Kind.SAME)) {
      found.same = true;
    } else if (marks.is(at, Kind.WHOLE)) {
      found.whole = true;
    } else if (marks.is(at, Kind.FINAL)) {
      found.index = -1;
    } else if (marks.is(at, Kind.VAGUE)) {
      found.vague = true;
    } else if (!marks.is(at, Kind.UNIT) || marks.is(at, Kind.ORDINAL)) {
      return number(at, found);
    } else {
      return at;
    }
    return marks.after(at);
  }

  private int number(int at, Modifiers found) {
    Numbers.Quantity ordinal = found.index == 0 ? scene.numbers().ordinal(at) : null;
    if (ordinal != null && ordinal.isWhole() && isNearOrDot(ordinal.next())) {
      found.index = (int) ordinal.value();
      return ordinal.next();
    }
    int roman = marks.isWord(at) ? Numbers.roman(marks.form(at)) : 0;
    Sense century = roman > 0 ? marks.sense(at + 1, Kind.UNIT) : null;
    if (century != null && century.grain() == Grain.CENTURY && found.index == 0) {
      found.index = roman;
      return at + 1;
    }
    Numbers.Quantity count = found.count == null ? scene.numbers().cardinal(at) : null;
    boolean counts = found.direction != null || found.index != 0;
    if (count != null && (counts || marks.is(count.next(), Kind.DIRECTION))) {
      found.count = count;
      return count.next();
    }
    return at;
  }

  /// `the last ten years`, `die nächsten Jahre`, `the first three months`.
  private @Nullable Match several(int i, int next, Modifiers modifiers, Sense unit) {
    Sense direction = modifiers.direction;
    if (modifiers.count != null) {
      return Match.of(i, next, TimeType.DURATION, Durations.value(unit, modifiers.count));
    }
    if (direction == null || modifiers.index != 0 || unit.kind() == Kind.UNIT) {
      return null;
    }
    boolean coming = direction.step() > 0 && marks.lexicon().has("coming-units", "FUTURE_REF");
    return coming
        ? Match.of(i, next, TimeType.DATE, "FUTURE_REF")
        : Match.of(i, next, TimeType.DURATION, unit.grain().duration("X"));
  }

  private @Nullable Match single(Slot slot, Modifiers modifiers, Sense unit) {
    Grain grain = unit.grain();
    Match labelled = labelled(slot, modifiers, unit);
    if (labelled != null) {
      return labelled;
    }
    if (modifiers.same) {
      return same(slot.first, slot.next, slot.depth);
    }
    if (modifiers.index != 0 && grain == Grain.CENTURY) {
      return century(slot, modifiers.index);
    }
    Sense behind = scene.direction(slot.next);
    if (modifiers.index != 0) {
      return indexed(slot, modifiers.index, grain);
    }
    if (modifiers.direction != null) {
      Match last = modifiers.direction.step() == -1 ? lastOf(slot, grain) : null;
      return last == null ? directed(slot, unit, modifiers.direction) : last;
    }
    if (behind != null && (!marks.is(slot.next, Kind.ARTICLE) || modifiers.article)) {
      Slot longer = new Slot(slot.first, marks.after(slot.next), slot.depth);
      return directed(longer, unit, behind);
    }
    if (modifiers.whole && marks.lexicon().has("whole", "duration") && !grain.isOfDay()) {
      return Match.of(slot.first, slot.next, TimeType.DURATION, grain.duration("1"));
    }
    if (modifiers.whole && !grain.isOfDay()) {
      Moment told = grain == Grain.YEAR ? scene.anchoring().yearNamed() : null;
      Moment moment = told == null ? scene.anchoring().relative(grain, 0) : told;
      return Match.of(slot.first, slot.next, moment);
    }
    return null;
  }

  private @Nullable Match directed(Slot slot, Sense unit, Sense direction) {
    Grain grain = unit.grain();
    if (grain.isOfDay() || unit.step() > 1) {
      return direction.step() == 0 || unit.step() > 1
          ? null
          : Match.of(slot.first, slot.next, TimeType.DURATION, grain.duration("1"));
    }
    boolean past = direction.step() < 0;
    if (past && grain == Grain.DECADE) {
      return Match.of(slot.first, slot.next, TimeType.DURATION, "P10Y");
    }
    boolean named =
        direction.tail().equals("near") || (grain == Grain.DAY && direction.step() == 0);
    Moment moment =
        named
            ? scene.anchoring().near(grain, direction.step())
            : scene.anchoring().relative(grain, direction.step());
    return Match.of(slot.first, slot.next, moment);
  }

  /// `Jahr 2014`, `Geschäftsjahr 2013/14`, `Woche 24`, `siglo XX`.
  private @Nullable Match labelled(Slot slot, Modifiers modifiers, Sense unit) {
    int next = slot.next;
    int at = marks.isNear(next) && marks.is(next, Kind.OF) ? scene.skipOf(next) : next;
    if (!marks.isNear(at) || modifiers.count != null) {
      return null;
    }
    if (unit.grain() == Grain.CENTURY) {
      int roman = marks.isWord(at) || marks.isNumber(at) ? Numbers.roman(marks.form(at)) : 0;
      Numbers.Quantity count = roman > 0 ? null : scene.numbers().cardinal(at);
      int number = count == null ? roman : (int) count.value();
      int next2 = count == null ? at + 1 : count.next();
      return number < 1 || modifiers.any() ? null : century(new Slot(slot.first, next2, 0), number);
    }
    boolean ofYear = unit.grain() == Grain.YEAR || unit.grain() == Grain.FISCAL;
    boolean isYear = ofYear && marks.digitsAt(at) == 4 && unit.step() <= 1;
    if (isYear && marks.figure(at) > 0 && modifiers.index == 0 && modifiers.direction == null) {
      return Match.of(
          slot.first,
          behindYears(at),
          Moment.of(LocalDate.of(marks.figure(at), 1, 1), unit.grain()));
    }
    boolean ofWeek = unit.grain() == Grain.WEEK && !modifiers.any() && at != next;
    Match day = ofWeek ? dates.at(at) : null;
    if (day != null && day.moment() != null && day.moment().grain() == Grain.DAY) {
      return Match.of(slot.first, day.next(), day.moment().in(Grain.WEEK));
    }
    boolean isWeek = unit.grain() == Grain.WEEK && !modifiers.any() && at == next;
    int week = isWeek && !modifiers.article ? marks.figure(at) : -1;
    return week < 1 || week > MAX_INDEX ? null : numberedWeek(slot, at, week);
  }

  /// The token behind `2021/2022`, `2023-24`.
  private int behindYears(int at) {
    int next = at + 1;
    char gap = marks.gap(next);
    int digits = marks.digitsAt(next);
    int last = marks.figure(at) + 1;
    boolean follows =
        digits == 4 ? marks.figure(next) == last : marks.figure(next) == last % HUNDRED;
    return (gap == '/' || gap == '-') && digits >= 2 && follows ? next + 1 : next;
  }

  private Match numberedWeek(Slot slot, int at, int week) {
    Match year = marks.isNear(at + 1) ? dates.year(at + 1) : null;
    Moment parent =
        year == null || year.moment() == null
            ? scene.anchoring().relative(Grain.YEAR, 0)
            : year.moment();
    Moment moment = scene.anchoring().within(parent, Grain.WEEK, week);
    return Match.of(slot.first, year == null ? at + 1 : year.next(), moment);
  }

  private static @Nullable Match century(Slot slot, int number) {
    if (number < 1 || number > MAX_CENTURY) {
      return null;
    }
    LocalDate day = LocalDate.of(Math.max(1, (number - 1) * HUNDRED), 1, 1);
    return Match.of(slot.first, slot.next, Moment.of(day, Grain.CENTURY));
  }

  /// `the third quarter of 2009`, `first week of March`, `zweite Jahreshälfte`.
  private @Nullable Match indexed(Slot slot, int index, Grain grain) {
    Match of = parent(slot);
    if (of != null && of.moment() != null && of.moment().tail().isEmpty()) {
      return Match.of(slot.first, of.next(), scene.anchoring().within(of.moment(), grain, index));
    }
    boolean ofYear = grain == Grain.QUARTER || (grain == Grain.HALF && isHalfYear(slot));
    if (!ofYear) {
      return null;
    }
    return index < 0
        ? Match.of(slot.first, slot.next, scene.anchoring().relative(grain, -1))
        : Match.of(
            slot.first, slot.next, scene.anchoring().part(grain, index, scene.tense(slot.first)));
  }

  /// `the last week of March`.
  private @Nullable Match lastOf(Slot slot, Grain grain) {
    boolean linked =
        marks.isNear(slot.next) && (marks.is(slot.next, Kind.OF) || marks.digitsAt(slot.next) == 4);
    Match of = linked ? parent(slot) : null;
    Moment parent = of == null ? null : of.moment();
    boolean larger =
        parent != null && parent.tail().isEmpty() && parent.grain().compareTo(grain) > 0;
    return larger && of != null && parent != null
        ? Match.of(slot.first, of.next(), scene.anchoring().within(parent, grain, -1))
        : null;
  }

  /// Whether the word itself says that it is half a year, not half of anything.
  private boolean isHalfYear(Slot slot) {
    Sense unit = null;
    for (int k = slot.next - 1; unit == null && k >= slot.first; k--) {
      unit = marks.sense(k, Kind.UNIT);
    }
    return unit != null && unit.tail().equals("ofyear");
  }

  private @Nullable Match parent(Slot slot) {
    int next = slot.next;
    if (!marks.isNear(next)) {
      return null;
    }
    boolean linked = marks.is(next, Kind.OF) || marks.is(next, Kind.ARTICLE);
    int at = marks.is(next, Kind.OF) ? marks.after(next) : next;
    Match of = linked ? inner(at, slot.depth) : Match.longer(dates.at(at), at(at, slot.depth + 1));
    boolean dated = of != null && of.moment() != null;
    return dated && slot.depth < MAX_DEPTH ? of : null;
  }

  /// `the same period of last year`, `the same day`.
  private @Nullable Match same(int i, int next, int depth) {
    Match year = parent(new Slot(i, next, depth));
    if (year != null && year.moment() != null) {
      return Match.of(i, year.next(), scene.anchoring().sameIn(year.moment()));
    }
    Moment last = scene.anchoring().last();
    Sense unit = marks.sense(next - 1, Kind.UNIT);
    boolean fits = last != null && unit != null && !unit.grain().isOfDay();
    if (!fits || last == null || unit == null || last.grain().compareTo(unit.grain()) > 0) {
      return null;
    }
    return Match.of(i, next, new Moment(last.day(), unit.grain(), "", last.open()));
  }

  /// A month, season or weekday with a direction: `last November`, `lunes pasado`, `August vorigen
  /// Jahres`.
  private @Nullable Match directed(int i, int depth) {
    int at = marks.is(i, Kind.ARTICLE) && marks.isNear(marks.after(i)) ? marks.after(i) : i;
    Sense before = marks.sense(at, Kind.DIRECTION);
    if (before != null && marks.isNear(marks.after(at))) {
      Match named = names.directed(marks.after(at), before.step());
      return named == null ? null : named.startingAt(i);
    }
    int next = names.isCyclic(at) ? marks.after(at) : marks.size();
    Sense behind = scene.direction(next);
    if (behind != null) {
      Match named = names.directed(at, behind.step());
      boolean phrase = marks.is(marks.after(next), Kind.UNIT) && marks.isNear(marks.after(next));
      if (named != null && !phrase) {
        return new Match(i, marks.after(next), -1, named.type(), null, named.moment());
      }
    }
    return Match.longer(ofYear(i, at, next, depth), ofWeek(i, at, depth));
  }

  /// `August vorigen Jahres`, `summer of 2020`, `October of next year`.
  private @Nullable Match ofYear(int i, int at, int next, int depth) {
    if (next >= marks.size() || !marks.isNear(next) || names.cycle(at) == null || depth > 1) {
      return null;
    }
    int inside = marks.is(next, Kind.OF) ? marks.after(next) : next;
    Match year = Match.longer(unit(inside, depth + 1), names.at(inside));
    if (year == null && inside != next) {
      year = bareUnit(inside);
    }
    year = Match.longer(dates.year(inside), year);
    Moment moment = year == null ? null : year.moment();
    boolean isYear = moment != null && moment.grain() == Grain.YEAR;
    if (!isYear || year == null || moment == null) {
      return null;
    }
    Moment named = names.in(at, moment);
    return named == null ? null : Match.of(i, year.next(), named);
  }
}
