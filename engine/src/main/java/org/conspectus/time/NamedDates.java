package org.conspectus.time;

import java.time.LocalDate;
import org.conspectus.domain.TimeType;
import org.conspectus.time.Scene.Tense;
import org.jspecify.annotations.Nullable;

/// Dates that a word names: `yesterday`, `the day before`, `now`, `Monday`, `summer`, `Christmas`,
/// `the nineties`, `Friday morning`, `tonight`.
final class NamedDates {
  private static final int DECADE_YEARS = 10;
  private static final int CENTURY_YEARS = 100;
  private static final int LAST_CENTURY = 1900;
  private static final int THIS_CENTURY = 2000;
  private static final int OLDEST_DECADE = 30;
  private static final int YEAR_DIGITS = 4;

  private final Scene scene;
  private final Marks marks;
  private final CalendarDates dates;

  NamedDates(Scene scene, CalendarDates dates) {
    this.scene = scene;
    this.marks = scene.marks();
    this.dates = dates;
  }

  @Nullable Match at(int i) {
    int at = marks.is(i, Kind.ARTICLE) && marks.isNear(marks.after(i)) ? marks.after(i) : i;
    if (marks.is(i, Kind.ONE) && marks.is(marks.after(i), Kind.NEAR)) {
      Match near = day(marks.after(i));
      return near == null ? null : near.startingAt(i);
    }
    Match match = decade(at);
    if (match == null && at != i) {
      match = decade(i);
    }
    if (match != null && match.first() < at) {
      return match;
    }
    if (match != null) {
      boolean unit = marks.is(match.next() - 1, Kind.UNITS);
      return match.startingAt(unit || !marks.isNumber(at) ? i : at);
    }
    match = season(at);
    if (match != null) {
      return match.startingAt(isCyclicWithArticle(i, at) ? i : at);
    }
    boolean articles = at == i || marks.lexicon().has("articles", "all");
    match = day(at);
    boolean longer = match != null && match.moment() != null && match.moment().grain() != Grain.DAY;
    match = articles || longer ? match : null;
    match = match == null && articles ? part(at) : match;
    return match == null ? reference(i, at) : match.startingAt(i);
  }

  private boolean isCyclicWithArticle(int i, int at) {
    return i == at
        || marks.lexicon().has("articles", "all")
        || marks.lexicon().has("articles", "units");
  }

  private @Nullable Match reference(int i, int at) {
    Sense ref = marks.sense(i, Kind.REF);
    if (ref != null && ref.step() == 0) {
      return Match.of(i, marks.after(i), TimeType.DATE, ref.tail());
    }
    Sense named = marks.sense(at, Kind.REF);
    return named != null && named.step() == 1 && scene.isBehind(i, Kind.YEAR_BEFORE)
        ? Match.of(i, marks.after(at), TimeType.DATE, named.tail())
        : null;
  }

  /// A day or other stretch by its name, and the part of the day that may follow.
  private @Nullable Match day(int i) {
    Moment moment = named(i);
    if (moment == null || isGlued(i)) {
      return null;
    }
    int next = marks.after(i);
    Sense tail = marks.sense(i, Kind.TAIL_PART);
    if (tail != null) {
      return Match.of(i, next, moment.with("T" + tail.tail()));
    }
    if (moment.grain() != Grain.DAY || !moment.tail().isEmpty()) {
      return Match.of(i, next, moment);
    }
    return withPart(Match.of(i, next, moment));
  }

  /// A weekday's day with the part of it that its word or the next one names.
  Match withTail(int first, int weekday, Moment day) {
    Sense tail = marks.sense(weekday, Kind.TAIL_PART);
    Match match = Match.of(first, marks.after(weekday), day);
    return tail == null
        ? withPart(match)
        : Match.of(first, match.next(), day.with("T" + tail.tail()));
  }

  /// A day by its name, or a full date; null for any other stretch.
  @Nullable Match dayAt(int i) {
    Moment named = marks.is(i, Kind.PART) ? null : named(i);
    Match match = named == null ? dates.at(i) : Match.of(i, marks.after(i), named);
    Moment moment = match == null ? null : match.moment();
    boolean isDay = moment != null && moment.grain() == Grain.DAY && moment.tail().isEmpty();
    return isDay ? match : null;
  }

  /// A day and the part of it that follows: `Friday morning`, `el jueves por la noche`.
  Match withPart(Match day) {
    int next = day.next();
    Moment moment = day.moment();
    boolean near = marks.isNear(next);
    if (!near || moment == null || moment.grain() != Grain.DAY || !moment.tail().isEmpty()) {
      return day;
    }
    Sense part = marks.sense(next, Kind.PART);
    int end = marks.after(next);
    return part == null
        ? day
        : new Match(day.first(), end, -1, TimeType.TIME, null, moment.with("T" + part.tail()));
  }

  private @Nullable Moment named(int i) {
    Sense deictic = marks.sense(i, Kind.DEICTIC);
    if (deictic != null) {
      return deictic(i, deictic);
    }
    Sense near = marks.sense(i, Kind.NEAR);
    if (near != null) {
      return withTail(scene.anchoring().near(near.grain(), near.step()), near);
    }
    Sense weekday = countsNoun(i) ? null : marks.sense(i, Kind.WEEKDAY);
    if (weekday != null) {
      return scene.anchoring().weekday(weekday.step(), scene.tenseOfDay(i));
    }
    Sense holiday = marks.sense(i, Kind.HOLIDAY);
    if (holiday != null) {
      return holiday(i, holiday);
    }
    Sense unit = marks.sense(i, Kind.UNIT);
    boolean weekend =
        unit != null && unit.grain() == Grain.WEEKEND && scene.isBehind(i, Kind.YEAR_BEFORE);
    return weekend ? scene.anchoring().weekend(scene.tense(i)) : null;
  }

  /// `segunda` in `segunda instância`, which is no Monday.
  private boolean countsNoun(int i) {
    int next = marks.after(i);
    return marks.is(i, Kind.ORDINAL)
        && marks.gap(next) == ' '
        && marks.isWord(next)
        && !marks.isMarked(next)
        && !marks.isCapitalized(next);
  }

  /// `vannacht`, when over, began the day before.
  private Moment deictic(int i, Sense deictic) {
    boolean tonight = deictic.step() == 0 && deictic.tail().equals("NI");
    int step = tonight && scene.tense(i) == Tense.PAST ? -1 : deictic.step();
    return withTail(scene.anchoring().relative(deictic.grain(), step), deictic);
  }

  private static Moment withTail(Moment moment, Sense sense) {
    return sense.tail().isEmpty() ? moment : moment.with("T" + sense.tail());
  }

  private Moment holiday(int i, Sense holiday) {
    return scene.anchoring().holiday(holiday, scene.tense(i));
  }

  /// `in the evening`, of the day told about.
  private @Nullable Match part(int i) {
    Sense part = marks.sense(i, Kind.PART);
    if (part == null || part.step() == 1) {
      return null;
    }
    int next = marks.after(i);
    boolean linked =
        marks.isNear(next) && (marks.is(next, Kind.OF) || marks.is(next, Kind.ARTICLE));
    Match of = linked ? holidayOrDate(scene.skipOf(next)) : null;
    boolean dated = of != null && of.moment() != null && of.moment().grain() == Grain.DAY;
    if (dated && of != null && of.moment() != null && of.moment().tail().isEmpty()) {
      return Match.of(i, of.next(), of.moment().with("T" + part.tail()));
    }
    return Match.of(i, next, scene.anchoring().dayOf(1).with("T" + part.tail()));
  }

  private @Nullable Match holidayOrDate(int i) {
    return marks.is(i, Kind.HOLIDAY) ? dayAt(i) : dates.at(i);
  }

  /// Whether a hyphen binds the word to a name (`Winter-Biathlon`).
  private boolean isGlued(int i) {
    int next = marks.after(i);
    boolean behind =
        marks.behind(next - 1) == '-' && marks.isWord(next) && marks.before(next) == '-';
    boolean before = marks.before(i) == '-' && marks.isWord(i - 1) && marks.behind(i - 1) == '-';
    return (behind || before) && marks.lexicon().has("nouns", "capitalized");
  }

  private @Nullable Match season(int i) {
    Sense season = marks.sense(i, Kind.SEASON);
    Sense weak = season == null ? marks.sense(i, Kind.WEAK_SEASON) : season;
    if (weak == null || isGlued(i)) {
      return null;
    }
    int next = marks.after(i);
    Match year = marks.isNear(next) ? dates.year(scene.skipOf(next)) : null;
    if (year != null && year.moment() != null && year.moment().day() != null) {
      LocalDate day =
          year.moment().day().withMonth(Anchoring.seasonMonth(weak.tail())).withDayOfMonth(1);
      return Match.of(i, year.next(), Moment.of(day, Grain.SEASON));
    }
    int before = scene.wordBefore(i, Kind.YEAR_BEFORE);
    boolean told =
        scene.isBehind(i, Kind.ARTICLE) || (before >= 0 && marks.form(before).length() > 1);
    return season == null && !told
        ? null
        : Match.of(i, next, scene.anchoring().season(weak.tail(), scene.tense(i)));
  }

  /// `nineties`, `1990s`, `1990er-Jahre`, `años 90`.
  private @Nullable Match decade(int i) {
    Sense word = marks.sense(i, Kind.DECADE);
    if (word != null && word.grain() == Grain.CENTURY) {
      Moment century = Moment.of(LocalDate.of(word.step(), 1, 1), Grain.CENTURY);
      return Match.of(i, marks.after(i), century);
    }
    if (word != null) {
      int next = marks.after(i);
      return Match.of(
          i,
          marks.isNear(next) && marks.is(next, Kind.UNITS) ? marks.after(next) : next,
          decade(word.step(), 2));
    }
    int at = marks.is(i, Kind.DECADE_BEFORE) && marks.isNear(marks.after(i)) ? marks.after(i) : i;
    if (!marks.isNumber(at)) {
      Sense number = at == i ? null : marks.sense(at, Kind.NUMBER);
      boolean isDecade = number != null && number.step() % DECADE_YEARS == 0 && number.step() >= 20;
      return isDecade && number != null
          ? Match.of(i, marks.after(at), decade(number.step(), 2))
          : null;
    }
    int digits = marks.digits(at);
    int value = marks.leading(at);
    boolean round =
        value > 0 && value % DECADE_YEARS == 0 && (digits == 2 || digits == YEAR_DIGITS);
    boolean ending = marks.form(at).substring(digits).equals("s") || marks.form(at).endsWith("er");
    boolean counts =
        digits == 2
            && (at == i
                || !marks.isAlone(at - 1, Kind.UNITS)
                || marks.isNumber(i - 1)
                || marks.is(i - 1, Kind.NUMBER))
            && marks.isNear(at + 1)
            && marks.isWord(at + 1)
            && !marks.isMarked(at + 1);
    boolean marked =
        (at != i || isAfterDecade(i))
            && marks.figure(at) >= 0
            && !marks.is(at + 1, Kind.UNITS)
            && !counts;
    boolean ended = ending && marks.figure(at) < 0;
    if (!round || !(ended || marked)) {
      return null;
    }
    int next = at + 1;
    boolean unit = marks.isNear(next) && marks.is(next, Kind.UNITS);
    return Match.of(i, unit ? marks.after(next) : next, decade(value, digits));
  }

  /// `80` in `the 70s and 80`.
  private boolean isAfterDecade(int i) {
    Moment last = scene.anchoring().last();
    return last != null && last.grain() == Grain.DECADE && scene.isBehind(i, Kind.LINK);
  }

  private static Moment decade(int value, int digits) {
    int year =
        digits == YEAR_DIGITS
            ? value
            : value % CENTURY_YEARS
                + (value >= OLDEST_DECADE || value == 20 ? LAST_CENTURY : THIS_CENTURY);
    return Moment.of(LocalDate.of(year, 1, 1), Grain.DECADE);
  }

  /// Whether the word comes back in every year or week.
  boolean isCyclic(int i) {
    return marks.is(i, Kind.WEEKDAY) || marks.is(i, Kind.MONTH) || cycle(i) != null;
  }

  /// A month or season; null for anything else.
  @Nullable Sense cycle(int i) {
    Sense month = marks.sense(i, Kind.MONTH);
    Sense season = month == null ? marks.sense(i, Kind.SEASON) : month;
    Sense weak = season == null ? marks.sense(i, Kind.WEAK_SEASON) : season;
    return weak == null ? marks.sense(i, Kind.HOLIDAY) : weak;
  }

  /// The weekday, month or season at `i` before, in or after the present one.
  @Nullable Match directed(int i, int step) {
    Sense weekday = marks.sense(i, Kind.WEEKDAY);
    if (weekday != null) {
      Moment day = scene.anchoring().weekday(weekday.step(), step);
      Sense tail = marks.sense(i, Kind.TAIL_PART);
      Match match = Match.of(i, marks.after(i), tail == null ? day : day.with("T" + tail.tail()));
      return withPart(match);
    }
    Sense cycle = cycle(i);
    if (cycle == null) {
      return null;
    }
    return Match.of(i, marks.after(i), scene.anchoring().directed(cycle, step));
  }

  /// The month, season or holiday at `i` in a year.
  @Nullable Moment in(int i, Moment year) {
    Sense cycle = cycle(i);
    return cycle == null ? null : Anchoring.inYear(cycle, year);
  }
}
