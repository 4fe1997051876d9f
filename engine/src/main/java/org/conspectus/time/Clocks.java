package org.conspectus.time;

import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// Times of day: `18.30 Uhr`, `9 p.m.`, `18h30`, `a las nueve de la noche`, `half zeven`, `noon`,
/// `16:00 UTC`, and the members of `14 bis 18 Uhr`.
final class Clocks {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int HALF_DAY = 12;
  private static final int MAX_LIST = 6;
  private static final int NIGHT_ENDS = 5;
  private static final int MAX_JOINTS = 3;

  /// First hour that is more likely one of the morning.
  private static final int WAKING = 6;

  private final Scene scene;
  private final Marks marks;
  private final NamedDates names;

  Clocks(Scene scene, NamedDates names) {
    this.scene = scene;
    this.marks = scene.marks();
    this.names = names;
  }

  /// @param minute from midnight
  /// @param sure whether it can be nothing but a time
  /// @param isHour whether minutes are not told
  /// @param halved whether the half of the day is told
  private record Time(int minute, int next, boolean sure, boolean isHour, boolean halved) {
    Time with(int next, boolean sure) {
      return new Time(minute, next, this.sure || sure, isHour, halved);
    }

    Time plus(int minutes, int next) {
      return new Time(Math.floorMod(minute + minutes, HOURS * MINUTES), next, true, false, halved);
    }

    Time at(int minute) {
      return new Time(minute, next, true, isHour, true);
    }
  }

  @Nullable Match at(int i) {
    Sense named = marks.sense(i, Kind.NAMED_HOUR);
    Time time = named == null ? time(i) : named(i, named);
    if (time == null) {
      return null;
    }
    boolean known =
        time.sure || isMarkedBefore(i) || (!time.isHour && isBefore(i)) || isListed(time);
    return known ? match(i, time) : null;
  }

  private Time named(int i, Sense hour) {
    return new Time(hour.step() * MINUTES, marks.after(i), true, false, true);
  }

  /// The day of a match at the hour told behind it (`zaterdag om 18.45 uur`, `ieri sera alle
  /// 20.30`); the match itself when none is.
  Match joined(Match day) {
    Moment moment = day.moment();
    boolean hasHour = moment != null && moment.tail().indexOf(':') > 0;
    if (moment == null || moment.grain() != Grain.DAY || hasHour || !isJoint(day.next())) {
      return day;
    }
    int at = day.next();
    for (int k = 0; k < MAX_JOINTS && isClockWord(at); k++) {
      at = marks.after(at);
    }
    if (at == day.next()) {
      return day;
    }
    Sense named = marks.sense(at, Kind.NAMED_HOUR);
    Time time = named == null ? time(at) : named(at, named);
    boolean known =
        time != null && (time.sure || isMarkedBefore(at) || (!time.isHour && isBefore(at)));
    if (!known || time == null) {
      return day;
    }
    String part = moment.tail().isEmpty() ? "" : moment.tail().substring(1);
    Moment whole = moment.with(tail(marks.isNumber(at) ? inPart(time, part) : spoken(time, part)));
    return new Match(day.first(), time.next, -1, TimeType.TIME, null, whole);
  }

  private boolean isJoint(int next) {
    char gap = marks.gap(next);
    return (gap == ' ' || gap == ',') && marks.sentence(next) == marks.sentence(next - 1);
  }

  private boolean isClockWord(int at) {
    boolean clock = marks.is(at, Kind.CLOCK_BEFORE) || marks.is(at, Kind.CLOCK_SURE);
    boolean small = marks.is(at, Kind.ARTICLE) || marks.is(at, Kind.LINK);
    return marks.isNear(marks.after(at))
        && (clock || (small && marks.is(marks.after(at), Kind.NAMED_HOUR)));
  }

  /// An hour in words, of which there are twelve; without a part of the day that of waking people.
  private static Time spoken(Time time, String part) {
    boolean early = time.minute < WAKING * MINUTES && !time.halved && part.isEmpty();
    return early ? time.at(time.minute + HALF_DAY * MINUTES) : inPart(time, part);
  }

  private boolean isMarkedBefore(int i) {
    return scene.isBehind(i, Kind.CLOCK_SURE);
  }

  private boolean isBefore(int i) {
    return scene.isBehind(i, Kind.CLOCK_BEFORE);
  }

  /// Whether a list of times begins here whose last member says so.
  private boolean isListed(Time first) {
    int next = first.next;
    for (int k = 0; k < MAX_LIST; k++) {
      char gap = marks.gap(next);
      boolean link = marks.is(next, Kind.LINK) && gap == ' ';
      int at = link ? marks.after(next) : next;
      boolean linked = link || gap == '-' || gap == '/' || gap == ',' || gap == '?';
      Time other = linked ? time(at) : null;
      if (other == null) {
        return false;
      }
      if (other.sure) {
        return true;
      }
      next = other.next;
    }
    return false;
  }

  private @Nullable Time time(int i) {
    Sense offset = marks.sense(i, Kind.CLOCK_OFFSET);
    if (offset != null) {
      int next = marks.after(i);
      Time hour = marks.isNear(next) ? hourAndMinute(next) : null;
      return hour == null || !hour.isHour ? null : behind(i, hour.plus(offset.step(), hour.next));
    }
    Time time = hourAndMinute(i);
    return time == null ? null : behind(i, time);
  }

  /// What may follow: `o'clock`, minutes, `p.m.`, a part of the day, a zone.
  private Time behind(int i, Time start) {
    Time time = start;
    int next = time.next;
    if (isFollowing(next) && marks.is(next, Kind.HOUR_MARK)) {
      boolean unit = marks.is(next, Kind.UNIT) || marks.is(next, Kind.UNITS);
      boolean clock = !unit || !time.isHour || isBefore(i) || isMarkedBefore(i);
      time = time.with(marks.after(next), clock);
      int minutes = time.isHour ? marks.figure(time.next) : -1;
      boolean told =
          minutes >= 0
              && minutes < MINUTES
              && marks.isNear(time.next)
              && marks.digits(time.next) == 2
              && !marks.is(time.next + 1, Kind.MONTH);
      time = told ? time.plus(minutes, time.next + 1) : time;
    }
    Sense post = marks.isNear(time.next) ? marks.sense(time.next, Kind.CLOCK_POST) : null;
    if (post != null && (time.sure || isMarkedBefore(i))) {
      time = time.plus(post.step(), marks.after(time.next));
    }
    Sense half = isFollowing(time.next) ? marks.sense(time.next, Kind.MERIDIEM) : null;
    if (half != null) {
      time = inHalf(time, half.step()).with(marks.after(time.next), true);
    }
    boolean known = time.sure || isMarkedBefore(i);
    Sense part = known && marks.isNear(time.next) ? marks.sense(time.next, Kind.PART) : null;
    if (part != null) {
      time = inPart(time, part.tail()).with(marks.after(time.next), true);
    }
    return time;
  }

  private boolean isFollowing(int next) {
    return marks.isNear(next) && marks.gap(next) != '-';
  }

  private static Time inHalf(Time time, int hours) {
    int hour = time.minute / MINUTES;
    int right = hour == HALF_DAY ? hours : hour < HALF_DAY ? hour + hours : hour;
    return time.at(right * MINUTES + time.minute % MINUTES);
  }

  private static Time inPart(Time time, String part) {
    int hour = time.minute / MINUTES;
    boolean late =
        switch (part) {
          case "AF", "EV" -> hour < HALF_DAY;
          case "NI" -> hour > NIGHT_ENDS && hour < HALF_DAY;
          default -> false;
        };
    boolean midnight = part.equals("NI") && hour == HALF_DAY;
    int add = late ? HALF_DAY * MINUTES : midnight ? -HALF_DAY * MINUTES : 0;
    return part.isEmpty() || time.halved ? time : time.at(time.minute + add);
  }

  private @Nullable Time hourAndMinute(int i) {
    if (marks.isNumber(i)) {
      return figures(i);
    }
    Numbers.Quantity word = scene.numbers().cardinal(i);
    boolean fits = word != null && word.isWhole() && word.value() >= 1 && word.value() <= HOURS;
    return fits && word != null
        ? new Time(((int) word.value()) * MINUTES, word.next(), false, true, false)
        : null;
  }

  private @Nullable Time figures(int i) {
    int hour = marks.leading(i);
    int digits = marks.digits(i);
    if (hour < 0 || hour > HOURS || digits > 2) {
      return null;
    }
    String rest = marks.form(i).substring(Math.min(digits, marks.form(i).length()));
    if (rest.isEmpty()) {
      boolean colon = marks.gap(i + 1) == ':' && marks.behind(i) == ':';
      int minute = colon && marks.digitsAt(i + 1) == 2 ? marks.figure(i + 1) : -1;
      boolean seconds = marks.gap(i + 2) == ':' && marks.digitsAt(i + 2) == 2;
      return minute < 0
          ? of(hour, 0, i + 1, false)
          : minuted(hour, minute, seconds ? i + 3 : i + 2, zone(seconds ? i + 3 : i + 2));
    }
    return suffixed(i, hour, rest);
  }

  private boolean zone(int next) {
    return marks.isNear(next) && marks.is(next, Kind.ZONE);
  }

  private static @Nullable Time of(int hour, int minute, int next, boolean sure) {
    return new Time(hour * MINUTES + minute, next, sure, true, false);
  }

  private static @Nullable Time minuted(int hour, int minute, int next, boolean sure) {
    return minute >= MINUTES || hour >= HOURS
        ? null
        : new Time(hour * MINUTES + minute, next, sure, false, false);
  }

  /// `18.30`, `18h30`, `18h`, `9pm`, `18u`.
  private @Nullable Time suffixed(int i, int hour, String rest) {
    if (rest.equals("am") || rest.equals("pm")) {
      Time time = of(hour, 0, i + 1, true);
      return time == null ? null : inHalf(time, rest.equals("pm") ? HALF_DAY : 0);
    }
    if (rest.equals("h") || (rest.equals("u") && hour < HOURS)) {
      boolean clock = isBefore(i) || isMarkedBefore(i);
      return of(hour, 0, i + 1, clock);
    }
    char mark = rest.charAt(0);
    int minute =
        rest.length() == 3 && "0123456789".indexOf(rest.charAt(1)) >= 0
            ? (rest.charAt(1) - '0') * 10 + Character.digit(rest.charAt(2), 10)
            : -1;
    boolean known = mark == '.' || mark == 'h' || mark == 'u';
    return minute < 0 || !known ? null : minuted(hour, minute, i + 1, mark != '.' || zone(i + 1));
  }

  private Match match(int i, Time time) {
    int next = time.next;
    boolean words = marks.lexicon().has("clock", "joined") && !marks.isNumber(i);
    String tail = tail(words ? spoken(time, "") : time);
    if (zone(next)) {
      tail += "UTC".equalsIgnoreCase(marks.form(next)) || "gmt".equals(marks.form(next)) ? "Z" : "";
      next = marks.after(next);
    }
    boolean dotted =
        !marks.isNumber(next - 1)
            && marks.behind(next - 1) == '.'
            && marks.form(next - 1).indexOf('.') > 0;
    int first = marks.lexicon().has("articles", "all") && startsWithArticle(i) ? i - 1 : i;
    int at = marks.isNear(next) && marks.is(next, Kind.OF) ? scene.skipOf(next) : next;
    Match day = marks.isNear(at) || (dotted && marks.gap(at) == '.') ? names.dayAt(at) : null;
    if (day != null && day.moment() != null) {
      return Match.of(first, day.next(), day.moment().with(tail));
    }
    boolean prep = marks.isNear(next) && marks.is(next, Kind.YEAR_BEFORE);
    int behind = prep ? scene.skipArticle(marks.after(next)) : next;
    boolean listed = marks.gap(next) == ',' && !scene.anchoring().hasDay();
    Match later = prep || listed ? names.dayAt(behind) : null;
    Moment whole =
        later == null || later.moment() == null
            ? scene.anchoring().dayOf(isBefore(i) || isMarkedBefore(i) ? 1 : 0)
            : later.moment();
    whole = time.minute < WAKING * MINUTES && isNightTold() ? whole.plusDays(1) : whole;
    Match match = Match.of(first, next, whole.with(tail));
    return dotted ? match.endingAt(marks.end(next - 1) + 1) : match;
  }

  /// Whether the time last named is a night, which goes by the day it begins on.
  private boolean isNightTold() {
    Moment last = scene.anchoring().last();
    return last != null && last.tail().equals("TNI") && marks.lexicon().has("clock", "joined");
  }

  /// `las` of `a las`.
  private boolean startsWithArticle(int i) {
    int before = scene.wordBefore(i, Kind.CLOCK_SURE);
    return before >= 0 && before < i - 1;
  }

  private static String tail(Time time) {
    return "T" + two(time.minute / MINUTES) + ":" + two(time.minute % MINUTES);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
