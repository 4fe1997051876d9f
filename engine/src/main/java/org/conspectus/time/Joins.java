package org.conspectus.time;

import java.time.LocalDate;
import org.conspectus.domain.TimeType;
import org.conspectus.time.Scene.Tense;
import org.jspecify.annotations.Nullable;

/// Puts together what stands side by side and is one time: a weekday and its date (`this Friday,
/// August 18`, `nesta quarta-feira (10)`), a weekday and how many days on (`jeudi en huit`), a date
/// and its direction (`le 7 novembre prochain`), a night and its two days, a year and its season.
final class Joins {
  private static final int MAX_DAY = 31;
  private static final int HALF_MONTH = 15;
  private static final int DAYS_OF_WEEK = 7;
  private static final int LONGEST_JOINT = 5;
  private static final int SEARCHED_DAYS = 40;
  private static final int MAX_WEEKDAYS = 5;

  private final Scene scene;
  private final Marks marks;
  private final CalendarDates dates;
  private final NamedDates names;

  Joins(Scene scene, CalendarDates dates, NamedDates names) {
    this.scene = scene;
    this.marks = scene.marks();
    this.dates = dates;
    this.names = names;
  }

  /// A night and its days, the nth weekday of a month, a day of the month by its number.
  @Nullable Match at(int i) {
    return Match.longer(dayOfMonth(i), Match.longer(night(i), countedWeekday(i)));
  }

  /// The match and what belongs to it behind it.
  Match joined(Match match) {
    Moment moment = match.moment();
    if (moment == null || moment.tail().indexOf(':') > 0) {
      return match;
    }
    if (moment.grain() == Grain.YEAR) {
      return withSeason(match, moment);
    }
    if (moment.grain() != Grain.DAY) {
      return match;
    }
    int weekday = weekdayAtEnd(match);
    Match longer = weekday < 0 ? null : withDate(match, moment, weekday);
    return longer == null ? withDirection(match, moment) : longer;
  }

  /// `volgend jaar zomer`.
  private Match withSeason(Match match, Moment year) {
    int next = match.next();
    Sense season = marks.isNear(next) ? marks.sense(next, Kind.SEASON) : null;
    Moment moment = season == null ? null : names.in(next, year);
    return moment == null || marks.isNumber(next - 1)
        ? match
        : Match.of(match.first(), marks.after(next), moment);
  }

  private int weekdayAtEnd(Match match) {
    for (int k = match.next() - 1; k >= match.first(); k--) {
      if (marks.is(k, Kind.WEEKDAY)) {
        return marks.after(k) == match.next() ? k : -1;
      }
    }
    return -1;
  }

  private @Nullable Match withDate(Match match, Moment moment, int weekday) {
    int next = match.next();
    if (next >= marks.size() || marks.sentence(next) != marks.sentence(next - 1)) {
      return null;
    }
    Sense on = marks.isNear(next) ? marks.sense(next, Kind.DAYS_ON) : null;
    if (on != null) {
      Sense day = marks.sense(weekday, Kind.WEEKDAY);
      int number = day == null ? 0 : day.step();
      Moment base = scene.anchoring().weekday(number, Tense.FUTURE);
      return Match.of(match.first(), marks.after(next), base.plusDays(on.step()));
    }
    char gap = marks.gap(next);
    if (gap == '(') {
      return bracketed(match, moment, next);
    }
    if (gap != ' ' && gap != ',') {
      return null;
    }
    if (gap == ',' && isNumbered(next, moment)) {
      return Match.of(match.first(), next + 1, numbered(moment, marks.figure(next)));
    }
    int from = marks.is(next, Kind.ARTICLE) ? marks.after(next) : next;
    Match date = marks.isNumber(from) ? dates.at(from) : null;
    Moment day = date == null ? null : date.moment();
    return date == null || day == null || day.grain() != Grain.DAY || !day.tail().isEmpty()
        ? null
        : new Match(match.first(), date.next(), -1, match.type(), null, day.with(moment.tail()));
  }

  /// `nesta quarta-feira (10)`.
  private @Nullable Match bracketed(Match match, Moment moment, int at) {
    int number = marks.figure(at);
    if (number < 1 || number > MAX_DAY || marks.behind(at) != ')') {
      return null;
    }
    Moment exact = numbered(moment, number);
    return new Match(match.first(), at + 1, marks.end(at) + 1, match.type(), null, exact);
  }

  private static Moment numbered(Moment moment, int number) {
    LocalDate day = moment.day();
    return day == null ? moment : Moment.of(nearest(day, number), Grain.DAY).with(moment.tail());
  }

  /// `quarta-feira, 22,`: a number behind a weekday that falls on it.
  private boolean isNumbered(int at, Moment moment) {
    int number = marks.figure(at);
    LocalDate day = moment.day();
    char next = marks.behind(at);
    return number >= 1
        && number <= MAX_DAY
        && (next == ',' || next == '.')
        && day != null
        && nearest(day, number).getDayOfMonth() == number;
  }

  /// The day of that number next to `day` that is the same weekday, else next to it at all.
  private static LocalDate nearest(LocalDate day, int number) {
    for (int away = 0; away <= SEARCHED_DAYS; away += DAYS_OF_WEEK) {
      if (day.minusDays(away).getDayOfMonth() == number) {
        return day.minusDays(away);
      }
      if (day.plusDays(away).getDayOfMonth() == number) {
        return day.plusDays(away);
      }
    }
    return day;
  }

  /// `le 7 novembre prochain`.
  private Match withDirection(Match match, Moment moment) {
    Sense direction = scene.direction(match.next());
    LocalDate day = moment.day();
    boolean named = marks.isNumber(match.first()) || marks.isNumber(match.first() + 1);
    boolean month = marks.is(match.next() - 1, Kind.MONTH);
    if (direction == null || direction.step() == 0 || !named || !month || !isLast(match.next())) {
      return match;
    }
    LocalDate today = scene.anchoring().relative(Grain.DAY, 0).day();
    LocalDate right = day;
    if (day != null && today != null && day.isAfter(today) != direction.step() > 0) {
      right = day.plusYears(direction.step() > 0 ? 1 : -1);
    }
    Moment whole = right == null ? moment : Moment.of(right, Grain.DAY);
    return Match.of(match.first(), marks.after(match.next()), whole);
  }

  /// Whether no unit follows that the direction belongs to.
  private boolean isLast(int direction) {
    int next = marks.after(direction);
    return !marks.isNear(next)
        || !(marks.is(next, Kind.UNIT) || marks.is(next, Kind.UNITS) || marks.isNumber(next));
  }

  /// `seconda domenica di settembre`, `le dernier dimanche de mai 2023`.
  private @Nullable Match countedWeekday(int i) {
    Numbers.Quantity ordinal = scene.numbers().ordinal(i);
    boolean last = marks.is(i, Kind.FINAL) || isDirection(i);
    int head = ordinal != null ? ordinal.next() : last ? marks.after(i) : marks.size();
    Sense weekday = marks.isNear(head) ? marks.sense(head, Kind.WEEKDAY) : null;
    int next = marks.after(head);
    boolean of = weekday != null && marks.isNear(next) && marks.is(next, Kind.OF);
    int at = of ? scene.skipOf(next) : marks.size();
    Match month = marks.is(at, Kind.MONTH) ? dates.at(at) : null;
    Moment parent = month == null ? null : month.moment();
    if (month == null || weekday == null || parent == null || parent.grain() != Grain.MONTH) {
      return null;
    }
    int index = ordinal == null ? -1 : (int) ordinal.value();
    return index > MAX_WEEKDAYS
        ? null
        : Match.of(i, month.next(), scene.anchoring().weekdayWithin(parent, weekday.step(), index));
  }

  private boolean isDirection(int i) {
    Sense direction = marks.sense(i, Kind.DIRECTION);
    return direction != null && direction.step() == -1;
  }

  /// `nacht van vrijdag op zaterdag`, `nuit de vendredi à samedi`.
  private @Nullable Match night(int i) {
    Sense part = marks.sense(i, Kind.PART);
    if (part == null || !part.tail().equals("NI")) {
      return null;
    }
    int one = behindJoint(marks.after(i));
    Sense first = one < 0 ? null : marks.sense(one, Kind.WEEKDAY);
    int other = first == null ? -1 : behindJoint(marks.after(one));
    Sense second = other < 0 ? null : marks.sense(other, Kind.WEEKDAY);
    if (first == null || second == null || second.step() != first.step() % DAYS_OF_WEEK + 1) {
      return null;
    }
    Moment day = scene.anchoring().weekday(first.step(), scene.tense(one));
    int noun = marks.after(i) - 1;
    return Match.of(noun, marks.after(other), day.with("TNI"));
  }

  /// The token behind one short word; -1 when something else stands there.
  private int behindJoint(int at) {
    boolean joint =
        marks.isNear(at)
            && marks.isWord(at)
            && marks.end(at) - marks.start(at) <= LONGEST_JOINT
            && !marks.is(at, Kind.WEEKDAY);
    return joint && marks.isNear(at + 1) ? at + 1 : -1;
  }

  /// `dia 18`: that day of the month, before or after the day of publication.
  private @Nullable Match dayOfMonth(int i) {
    boolean label = marks.is(i, Kind.UNIT) && marks.lexicon().has("day-label", marks.form(i));
    int number = label && marks.isNear(i + 1) ? marks.figure(i + 1) : -1;
    boolean dated = dates.at(i + 1) != null || (marks.isNear(i + 2) && marks.isMarked(i + 2));
    LocalDate today = scene.anchoring().relative(Grain.DAY, 0).day();
    if (number < 1 || number > MAX_DAY || dated || today == null) {
      return null;
    }
    Tense tense = scene.tense(i);
    int ahead = number - today.getDayOfMonth();
    int months = tense == Tense.FUTURE && ahead < 0 ? 1 : tense == Tense.PAST && ahead > 0 ? -1 : 0;
    months += tense == Tense.UNKNOWN && ahead < -HALF_MONTH ? 1 : 0;
    LocalDate month = today.plusMonths(months);
    return number > month.lengthOfMonth()
        ? null
        : Match.of(i, i + 2, Moment.of(month.withDayOfMonth(number), Grain.DAY));
  }

  /// Times of what comes back: in a sentence that says how often (`twice a week, on Tuesday and
  /// Thursday`, `every day from 6:30`) weekdays, months, seasons and hours are no single ones.
  static final class Habits {
    /// How far behind the words that say how often, in tokens.
    private static final int REACH = 24;

    private final Scene scene;
    private int sentence = -1;
    private int told;

    Habits(Scene scene) {
      this.scene = scene;
    }

    /// The match as it is meant in its sentence.
    Match of(Match match) {
      Marks marks = scene.marks();
      int here = marks.sentence(match.first());
      if (match.type() == TimeType.SET) {
        if (tellsHowOften(match)) {
          sentence = here;
          told = match.first();
        }
        return match;
      }
      Moment moment = match.moment();
      boolean near = here == sentence && match.first() - told <= REACH;
      return moment == null || !near ? match : repeated(match, moment);
    }

    /// Whether the set is more than an adjective (`a daily paper`).
    private boolean tellsHowOften(Match match) {
      Marks marks = scene.marks();
      for (int k = match.first(); k < match.next(); k++) {
        Sense set = marks.sense(k, Kind.SET);
        boolean adverb = set != null && set.step() == 1;
        if (adverb || marks.is(k, Kind.EVERY) || marks.is(k, Kind.TIMES)) {
          return true;
        }
      }
      return false;
    }

    private Match repeated(Match match, Moment moment) {
      Marks marks = scene.marks();
      int last = match.next() - 1;
      Sense of = marks.sense(last, Kind.MONTH);
      Sense day =
          marks.sense(
              scene.wordBefore(scene.wordBefore(last, Kind.OF), Kind.WEEKDAY), Kind.WEEKDAY);
      if (of != null && day != null && moment.grain() == Grain.DAY) {
        return as(match, TimeType.DATE, "XXXX-" + two(of.step()) + "-WXX-" + day.step());
      }
      int only = marks.isLead(match.first()) ? match.first() + 1 : match.first();
      boolean word = marks.after(only) == match.next();
      Sense weekday = word ? marks.sense(only, Kind.WEEKDAY) : null;
      if (weekday != null) {
        return as(match, TimeType.SET, "XXXX-WXX-" + weekday.step() + moment.tail());
      }
      Sense month = word ? marks.sense(only, Kind.MONTH) : null;
      if (month != null) {
        return as(match, TimeType.DATE, "XXXX-" + two(month.step()));
      }
      Sense season = word ? marks.sense(only, Kind.SEASON) : null;
      if (season != null) {
        return as(match, TimeType.DATE, "XXXX-" + season.tail());
      }
      boolean hour = moment.tail().indexOf(':') > 0 && !scene.hasDayWord(match);
      return hour ? as(match, TimeType.TIME, "XXXX-XX-XX" + moment.tail()) : match;
    }

    private static String two(int number) {
      return (number < 10 ? "0" : "") + number;
    }

    private static Match as(Match match, TimeType type, String value) {
      return new Match(match.first(), match.next(), match.end(), type, value, null);
    }
  }
}
