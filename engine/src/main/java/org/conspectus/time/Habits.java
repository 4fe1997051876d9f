package org.conspectus.time;

import org.conspectus.domain.TimeType;

/// Times of what comes back: in a sentence that says how often (`twice a week, on Tuesday and
/// Thursday`, `every day from 6:30`) weekdays, months, seasons and hours are no single ones.
final class Habits {
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
        marks.sense(scene.wordBefore(scene.wordBefore(last, Kind.OF), Kind.WEEKDAY), Kind.WEEKDAY);
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
