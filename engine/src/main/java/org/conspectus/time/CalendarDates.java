package org.conspectus.time;

import java.time.LocalDate;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// Dates of the calendar in words and figures: `18 June 2023`, `June 18`, `18. Juni`, `Monday, June
/// 18, 2023`, `June 2023`, `June`, `2023`, and the members of `3., 4. und 5. Mai`.
final class CalendarDates {
  private static final int MIN_YEAR = 1000;
  private static final int MAX_YEAR = 2999;
  private static final int FIRST_USUAL_YEAR = 1900;
  private static final int LAST_USUAL_YEAR = 2049;
  private static final int HUNDRED = 100;
  private static final int YEAR_DIGITS = 4;
  private static final int MAX_DAY = 31;
  private static final int SHORT_NAME = 3;
  private static final int MAX_LIST = 10;
  private static final int TWO_DIGITS = 10;

  /// What stands before the day in the anchor of a day without a year.
  private static final String OPEN_DAY = "XXXX-MM-";

  private static final String NO_YEAR_BEHIND = "%€$£°@";

  private final Scene scene;
  private final Marks marks;
  private final NumericDates numeric;

  CalendarDates(Scene scene) {
    this.scene = scene;
    this.marks = scene.marks();
    this.numeric = new NumericDates(scene);
  }

  @Nullable Match at(int i) {
    int from = marks.is(i, Kind.ARTICLE) ? withArticle(i) : i;
    Match match = from < 0 ? null : bare(from);
    return match == null ? null : match.startingAt(i);
  }

  /// The token behind an article that belongs to the date; -1 where articles do not.
  private int withArticle(int i) {
    int next = marks.after(i);
    return marks.lexicon().has("articles", "all") && marks.isNear(next) ? next : -1;
  }

  private @Nullable Match bare(int i) {
    if (marks.isNumber(i)) {
      Match figures = numeric.at(i);
      if (figures != null) {
        return figures;
      }
      Match year = yearFirst(i);
      Match day = year == null ? dayMonth(i) : year;
      Match listed = day == null ? listed(i) : day;
      return listed == null ? year(i) : listed;
    }
    if (isMonth(i)) {
      return monthFirst(i);
    }
    if (marks.is(i, Kind.WEEKDAY) || marks.is(i, Kind.WEEKDAY_SHORT)) {
      return weekdayDate(i);
    }
    return marks.isMarked(i) ? dayMonth(i) : null;
  }

  private boolean isMonth(int i) {
    return marks.is(i, Kind.MONTH) || marks.is(i, Kind.MONTH_SHORT);
  }

  private int month(int i) {
    Sense full = marks.sense(i, Kind.MONTH);
    Sense month = full == null ? marks.sense(i, Kind.MONTH_SHORT) : full;
    return month == null ? 0 : month.step();
  }

  /// The token behind an `of`, which a full stop may precede (`9 de nov. de 2022`).
  private int behindOf(int of) {
    int next = marks.after(of);
    return marks.isNear(next) ? scene.skipArticle(next) : of;
  }

  private boolean isLoose(int next) {
    return marks.isNear(next) || marks.gap(next) == '.' || marks.gap(next) == ',';
  }

  private @Nullable Match weekdayDate(int i) {
    int next = marks.after(i);
    if (!isLoose(next)) {
      return null;
    }
    int from = marks.is(next, Kind.ARTICLE) ? marks.after(next) : behindFiller(next);
    Match date = numeric.at(from);
    if (date == null) {
      date = isMonth(from) ? monthFirst(from) : dayMonth(from);
    }
    boolean isDay = date != null && date.moment() != null && date.moment().grain() == Grain.DAY;
    return isDay && date != null ? date.startingAt(i) : null;
  }

  /// `18 June 2023`, `18. Juni`, `1er juin`, `18 de junio de 2023`, `third of May`.
  private @Nullable Match dayMonth(int i) {
    Numbers.Quantity day = dayNumber(i);
    if (day == null) {
      return null;
    }
    int next = day.next();
    boolean isNear = isLoose(next) && marks.gap(next) != ',';
    boolean named = month(next) > 0 && (i == 0 || scene.isBehind(i, Kind.ARTICLE));
    boolean linked = isNear && !named && marks.is(next, Kind.OF);
    int at = linked ? behindOf(next) : behindFiller(next);
    if (!isNear || month(at) == 0 || !isLoose(at)) {
      return null;
    }
    Integer year = yearAfter(at);
    int month = month(at);
    int end = year == null ? marks.after(at) : yearToken(at) + 1;
    Moment moment = dayOf(year, month, (int) day.value(), i);
    return moment == null ? null : Match.of(i, end, moment);
  }

  private @Nullable Moment dayOf(@Nullable Integer year, int month, int day, int i) {
    if (year == null) {
      return scene.anchoring().day(month, day, scene.tense(i));
    }
    return Anchoring.exists(year, month, day)
        ? Moment.of(LocalDate.of(year, month, day), Grain.DAY)
        : null;
  }

  private Numbers.@Nullable Quantity dayNumber(int i) {
    Numbers.Quantity ordinal = scene.numbers().ordinal(i);
    Numbers.Quantity day = ordinal == null ? scene.numbers().cardinal(i) : ordinal;
    boolean fits = day != null && day.isWhole() && day.value() >= 1 && day.value() <= MAX_DAY;
    return fits ? day : null;
  }

  /// The token behind a short word that may stand between day, month and year in a language whose
  /// small words are not known.
  private int behindFiller(int next) {
    return isFiller(next) && marks.isNear(next + 1) ? next + 1 : next;
  }

  private boolean isFiller(int i) {
    return marks.lexicon().isPlain()
        && marks.isWord(i)
        && (!marks.isMarked(i) || marks.is(i, Kind.NUMBER))
        && !marks.isCapitalized(i)
        && marks.end(i) - marks.start(i) <= SHORT_NAME;
  }

  /// The token of the year behind the month at `at`; -1 when none is there.
  private int yearToken(int at) {
    int next = marks.after(at);
    if (!isLoose(next)) {
      return -1;
    }
    int year = marks.is(next, Kind.OF) ? behindOf(next) : behindFiller(next);
    boolean digits = marks.isNumber(year) && marks.digits(year) == YEAR_DIGITS;
    int value = digits ? marks.figure(year) : -1;
    return value >= MIN_YEAR && value <= MAX_YEAR && isLoose(year) ? year : -1;
  }

  private @Nullable Integer yearAfter(int at) {
    int year = yearToken(at);
    return year < 0 ? null : Integer.valueOf(marks.figure(year));
  }

  /// `June 18, 2023`, `June 18`, `June 2023`, `June`.
  private @Nullable Match monthFirst(int i) {
    int month = month(i);
    if (marks.form(i).length() < SHORT_NAME && marks.behind(i) != '.') {
      return null;
    }
    Match day = monthDay(i, month);
    if (day != null) {
      return day;
    }
    Integer year = yearAfter(i);
    if (year != null) {
      return Match.of(i, yearToken(i) + 1, Moment.of(LocalDate.of(year, month, 1), Grain.MONTH));
    }
    return bareMonth(i, month);
  }

  private @Nullable Match monthDay(int i, int month) {
    int next = marks.after(i);
    boolean ordered = !marks.lexicon().has("month-first", "no");
    if (!ordered || !marks.isNumber(next) || !(marks.isNear(next) || marks.gap(next) == '.')) {
      return null;
    }
    int day = marks.leading(next);
    boolean whole = marks.figure(next) >= 0 || scene.numbers().ordinal(next) != null;
    boolean later = marks.isNear(next + 1) && month(next + 1) > 0;
    if (!whole || later || day < 1 || day > MAX_DAY) {
      return null;
    }
    Integer year = yearAfter(next);
    Moment moment = dayOf(year, month, day, i);
    int end = year == null ? next + 1 : yearToken(next) + 1;
    return moment == null ? null : Match.of(i, end, moment);
  }

  /// `2023. június 18.`, `2023 m. …`: only in languages of the second tier.
  private @Nullable Match yearFirst(int i) {
    int year = marks.digits(i) == YEAR_DIGITS ? marks.figure(i) : -1;
    int at = i + 1;
    if (year < MIN_YEAR || year > MAX_YEAR || !isLoose(at) || marks.gap(at) == ',') {
      return null;
    }
    if (!isMonth(at) || marks.lexicon().has("month-first", "no")) {
      return null;
    }
    int next = marks.after(at);
    boolean near = marks.isNear(next) || marks.gap(next) == '.';
    int day = near && marks.isNumber(next) ? marks.leading(next) : -1;
    return Anchoring.exists(year, month(at), day)
        ? Match.of(i, next + 1, Moment.of(LocalDate.of(year, month(at), day), Grain.DAY))
        : Match.of(i, next, Moment.of(LocalDate.of(year, month(at), 1), Grain.MONTH));
  }

  private @Nullable Match bareMonth(int i, int month) {
    boolean isName = marks.is(i, Kind.MONTH);
    boolean sure =
        marks.form(i).length() > SHORT_NAME
            || scene.isBehind(i, Kind.YEAR_BEFORE)
            || (i > 0 && marks.isNear(i) && isFiller(i - 1))
            || scene.isBehind(i, Kind.EDGE)
            || scene.isBehind(i, Kind.LINK);
    if (!isName || !sure) {
      return null;
    }
    int end = marks.after(i);
    int link = linked(end);
    Integer year = link >= 0 && isMonth(link) ? yearAfter(link) : null;
    Moment moment =
        year == null
            ? scene.anchoring().month(month, scene.tense(i))
            : Moment.of(LocalDate.of(year, month, 1), Grain.MONTH);
    return Match.of(i, end, moment);
  }

  /// The token behind a link, a comma or a dash at `next`; -1 when there is none.
  private int linked(int next) {
    char gap = marks.gap(next);
    boolean near = gap == ' ' || gap == '.' || gap == ',' || isDotted(next);
    if (marks.is(next, Kind.LINK) && near) {
      return marks.isNear(marks.after(next)) ? marks.after(next) : -1;
    }
    return gap == ',' || gap == '-' || gap == '/' || (gap == 'x' && isDotted(next)) ? next : -1;
  }

  /// `3., 4.`
  private boolean isDotted(int next) {
    return next < marks.size() && marks.behind(next - 1) == '.';
  }

  /// A day whose month stands with a later day of the list.
  private @Nullable Match listed(int i) {
    Numbers.Quantity day = dayNumber(i);
    if (day == null || !marks.isNumber(i)) {
      return null;
    }
    int next = linked(day.next());
    for (int k = 0; k < MAX_LIST && next >= 0 && next < marks.size(); k++) {
      Match date = dayMonth(next);
      if (date != null && date.moment() != null) {
        return member(i, day, date);
      }
      Numbers.Quantity other = marks.isNumber(next) ? dayNumber(next) : null;
      next = other == null ? -1 : linked(other.next());
    }
    return null;
  }

  private static @Nullable Match member(int i, Numbers.Quantity day, Match date) {
    Moment of = date.moment();
    if (of == null) {
      return null;
    }
    int number = (int) day.value();
    LocalDate whole = of.day();
    if (whole == null) {
      String two = (number < TWO_DIGITS ? "0" : "") + number;
      int at = OPEN_DAY.length();
      String open = of.open().substring(0, at) + two + of.open().substring(at + 2);
      return Match.of(i, day.next(), Moment.open(Grain.DAY, open));
    }
    return Anchoring.exists(whole.getYear(), whole.getMonthValue(), number)
        ? Match.of(i, day.next(), Moment.of(whole.withDayOfMonth(number), Grain.DAY))
        : null;
  }

  /// A year by itself.
  @Nullable Match year(int i) {
    int year = marks.isNumber(i) && marks.digits(i) == YEAR_DIGITS ? marks.figure(i) : -1;
    if (year < MIN_YEAR || year > MAX_YEAR) {
      return null;
    }
    int next = i + 1;
    if (marks.isNear(next) && marks.is(next, Kind.BC)) {
      return Match.of(i, marks.after(next), TimeType.DATE, "BC" + year);
    }
    return isYear(i, year)
        ? Match.of(i, next, Moment.of(LocalDate.of(year, 1, 1), Grain.YEAR))
        : null;
  }

  private boolean isYear(int i, int year) {
    int next = i + 1;
    boolean counted =
        marks.isNear(next)
            && (marks.is(next, Kind.UNITS)
                || marks.is(next, Kind.HOUR_MARK)
                || marks.is(next, Kind.NUMBER));
    boolean partOfNumber =
        "#$€£".indexOf(marks.before(i)) >= 0
            || NO_YEAR_BEHIND.indexOf(marks.behind(i)) >= 0
            || (marks.gap(next) == ' ' && marks.behind(next - 1) == '%')
            || (marks.isNumber(i - 1) && " /.".indexOf(marks.gap(i)) >= 0 && !isPair(i))
            || (marks.isNumber(next) && marks.gap(next) == ' ');
    if (counted || partOfNumber || NO_YEAR_BEHIND.indexOf(marks.gap(next)) >= 0) {
      return false;
    }
    boolean usual = year >= FIRST_USUAL_YEAR && year <= LAST_USUAL_YEAR && year % HUNDRED != 0;
    boolean told = scene.isBehind(i, Kind.YEAR_BEFORE);
    boolean bracketed = marks.before(i) == '(' && (marks.behind(i) == ')' || isSpan(i));
    boolean ends = !marks.isNear(next) || !marks.isWord(next) || marks.isMarked(next);
    if (usual) {
      return told || ends || !isCount(i, next);
    }
    boolean listed = marks.is(next, Kind.LINK) && marks.figure(next + 1) > LAST_USUAL_YEAR;
    return bracketed || isSpan(i) || (told && !listed && (ends || year % HUNDRED != 0));
  }

  /// `1898-1976`.
  private boolean isSpan(int i) {
    return (marks.gap(i + 1) == '-' && marks.digitsAt(i + 1) == YEAR_DIGITS)
        || (marks.gap(i) == '-' && marks.digitsAt(i - 1) == YEAR_DIGITS);
  }

  /// `2005/2010`, `9.1. 2010` apart from a date that cannot be.
  private boolean isPair(int i) {
    return marks.gap(i) != ' '
        && (marks.digitsAt(i - 1) == YEAR_DIGITS || marks.gap(i - 1) != marks.gap(i));
  }

  /// Whether a figure before a noun rather counts: in languages that write nouns large, before one.
  private boolean isCount(int i, int next) {
    return marks.lexicon().has("nouns", "capitalized")
        && marks.isCapitalized(next)
        && !(i > 0 && marks.isWord(i - 1) && marks.isCapitalized(i - 1) && marks.isNear(i));
  }
}
