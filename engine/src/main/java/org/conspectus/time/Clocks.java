package org.conspectus.time;

import org.jspecify.annotations.Nullable;

/// Times of day: `18.30 Uhr`, `9 p.m.`, `18h30`, `a las nueve de la noche`, `half zeven`, `noon`,
/// `16:00 UTC`, and the members of `14 bis 18 Uhr`.
final class Clocks {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int HALF_DAY = 12;
  private static final int MAX_LIST = 6;
  private static final int NIGHT_ENDS = 5;

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
  private record Time(int minute, int next, boolean sure, boolean isHour) {
    Time with(int next, boolean sure) {
      return new Time(minute, next, this.sure || sure, isHour);
    }

    Time plus(int minutes, int next) {
      return new Time(Math.floorMod(minute + minutes, HOURS * MINUTES), next, true, false);
    }
  }

  @Nullable Match at(int i) {
    Sense named = marks.sense(i, Kind.NAMED_HOUR);
    Time time =
        named == null ? time(i) : new Time(named.step() * MINUTES, marks.after(i), true, false);
    if (time == null) {
      return null;
    }
    boolean known =
        time.sure || isMarkedBefore(i) || (!time.isHour && isBefore(i)) || isListed(time);
    return known ? match(i, time) : null;
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
    return new Time(right * MINUTES + time.minute % MINUTES, time.next, true, time.isHour);
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
    return new Time(time.minute + add, time.next, true, time.isHour);
  }

  private @Nullable Time hourAndMinute(int i) {
    if (marks.isNumber(i)) {
      return figures(i);
    }
    Numbers.Quantity word = scene.numbers().cardinal(i);
    boolean fits = word != null && word.isWhole() && word.value() >= 1 && word.value() <= HOURS;
    return fits && word != null
        ? new Time(((int) word.value()) * MINUTES, word.next(), false, true)
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
    return new Time(hour * MINUTES + minute, next, sure, true);
  }

  private static @Nullable Time minuted(int hour, int minute, int next, boolean sure) {
    return minute >= MINUTES || hour >= HOURS
        ? null
        : new Time(hour * MINUTES + minute, next, sure, false);
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
    String tail = "T" + two(time.minute / MINUTES) + ":" + two(time.minute % MINUTES);
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
    Match match = Match.of(first, next, whole.with(tail));
    return dotted ? match.endingAt(marks.end(next - 1) + 1) : match;
  }

  /// `las` of `a las`.
  private boolean startsWithArticle(int i) {
    int before = scene.wordBefore(i, Kind.CLOCK_SURE);
    return before >= 0 && before < i - 1;
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
