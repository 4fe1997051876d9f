package org.conspectus.time;

import java.time.LocalDate;
import org.conspectus.domain.TimeType;
import org.jspecify.annotations.Nullable;

/// Dates in figures alone: `2023-06-18`, `14/06/2023`, `14.06.2023`, `14.06.`, `2023年6月18日`, `2023년
/// 6월 18일`, `2023-06-18T18:30`.
final class NumericDates {
  private static final int MIN_YEAR = 1000;
  private static final int MAX_YEAR = 2999;
  private static final int TWO_DIGITS = 2;
  private static final int CENTURY = 100;

  /// Years of two digits up to here are of this century.
  private static final int LAST_NEW_YEAR = 49;

  private static final int THIS_CENTURY = 2000;
  private static final int LAST_CENTURY = 1900;
  private static final String YEAR_MARKS = "年년";
  private static final String MONTH_MARKS = "月월";
  private static final String DAY_MARKS = "日일号號";

  private final Scene scene;
  private final Marks marks;

  NumericDates(Scene scene) {
    this.scene = scene;
    this.marks = scene.marks();
  }

  @Nullable Match at(int i) {
    if (!marks.isNumber(i)) {
      return null;
    }
    int behind = marks.start(i) + marks.digits(i);
    if (behind < marks.text().length()
        && (YEAR_MARKS + MONTH_MARKS).indexOf(marks.text().charAt(behind)) >= 0) {
      return signed(i);
    }
    Match dotted = dotted(i);
    return dotted == null ? separated(i) : dotted;
  }

  /// `14.06.2023` and `14.06.`, which are one token.
  private @Nullable Match dotted(int i) {
    int[] parts = new int[] {-1, -1, -1};
    int at = marks.start(i);
    int count = 0;
    int digits = 0;
    while (at < marks.end(i) && count < parts.length) {
      int from = at;
      int value = 0;
      while (at < marks.end(i) && Character.digit(marks.text().charAt(at), 10) >= 0) {
        value = Math.min(value, MAX_YEAR * 10) * 10 + Character.digit(marks.text().charAt(at), 10);
        at++;
      }
      digits = at - from;
      parts[count++] = value;
      if (at < marks.end(i) && marks.text().charAt(at) != '.') {
        return null;
      }
      at += at < marks.end(i) ? 1 : 0;
    }
    if (at < marks.end(i) || count < 2 || digits == 0) {
      return null;
    }
    return count == 2 ? dayAndMonth(i, parts) : whole(i, i + 1, parts, digits);
  }

  /// `14.06.`, but where a language writes no days so, that is a number at the end of its sentence.
  private @Nullable Match dayAndMonth(int i, int[] parts) {
    Lexicon lexicon = marks.lexicon();
    if (!lexicon.isPlain() && !lexicon.has("days", "dotted")) {
      return null;
    }
    boolean told =
        scene.isBehind(i, Kind.YEAR_BEFORE)
            || scene.isBehind(i, Kind.ARTICLE)
            || scene.isBehind(i, Kind.WEEKDAY);
    boolean isTime = marks.is(i + 1, Kind.HOUR_MARK);
    if (marks.behind(i) != '.' || !told || isTime) {
      return null;
    }
    Moment moment = scene.anchoring().day(parts[1], parts[0], scene.tense(i));
    return moment == null ? null : Match.of(i, i + 1, moment).endingAt(marks.end(i) + 1);
  }

  /// `2023-06-18`, `14/06/2023`, `14. 6. 2023`.
  private @Nullable Match separated(int i) {
    char gap = marks.gap(i + 1);
    boolean known = gap == '-' || gap == '/' || gap == '.';
    if (!known || marks.gap(i + 2) != gap || !marks.isNumber(i + 1) || !marks.isNumber(i + 2)) {
      return null;
    }
    int[] parts = {marks.figure(i), marks.figure(i + 1), marks.leading(i + 2)};
    if (parts[0] < 1 || parts[1] < 1 || parts[2] < 1) {
      return null;
    }
    int digits = marks.digits(i + 2);
    boolean whole = marks.figure(i + 2) >= 0;
    if (!whole) {
      return parts[0] >= MIN_YEAR && gap == '-' ? withTime(i, parts) : null;
    }
    return digits == TWO_DIGITS && parts[0] < CENTURY && gap == '-'
        ? null
        : whole(i, i + 3, parts, digits);
  }

  /// `2023-06-18T18:30`.
  private @Nullable Match withTime(int i, int[] parts) {
    String form = marks.form(i + 2);
    int digits = marks.digits(i + 2);
    boolean isTime =
        digits == TWO_DIGITS
            && form.length() == 2 * TWO_DIGITS + 1
            && form.charAt(digits) == 't'
            && marks.behind(i + 2) == ':'
            && marks.figure(i + 3) >= 0
            && Anchoring.exists(parts[0], parts[1], parts[2]);
    if (!isTime) {
      return null;
    }
    Moment day = Moment.of(LocalDate.of(parts[0], parts[1], parts[2]), Grain.DAY);
    String time = "T" + form.substring(digits + 1) + ":" + marks.form(i + 3);
    return Match.of(i, i + 4, day.with(time));
  }

  private @Nullable Match whole(int i, int next, int[] parts, int digits) {
    LocalDate day = null;
    if (parts[0] >= MIN_YEAR) {
      day = day(parts[0], parts[1], parts[2]);
    } else if (parts[2] >= MIN_YEAR || digits == TWO_DIGITS) {
      int year = parts[2] >= MIN_YEAR ? parts[2] : century(parts[2]);
      day = day(year, parts[1], parts[0]);
      day = day == null && parts[2] >= MIN_YEAR ? day(year, parts[0], parts[1]) : day;
    }
    return day == null ? null : Match.of(i, next, Moment.of(day, Grain.DAY));
  }

  private static int century(int year) {
    return year + (year <= LAST_NEW_YEAR ? THIS_CENTURY : LAST_CENTURY);
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    return year <= MAX_YEAR && Anchoring.exists(year, month, day)
        ? LocalDate.of(year, month, day)
        : null;
  }

  /// `2023年6月18日`, `6月18日`, `2023年6月`, `2023年`, whatever the tokens.
  private @Nullable Match signed(int i) {
    int at = marks.start(i);
    int year = -1;
    int month = -1;
    int day = -1;
    int end = at;
    while (at < marks.text().length() && day < 0) {
      int from = at;
      int value = 0;
      while (at < marks.text().length()
          && at - from < 5
          && Character.digit(marks.text().charAt(at), 10) >= 0) {
        value = value * 10 + Character.digit(marks.text().charAt(at), 10);
        at++;
      }
      char mark = at > from && at < marks.text().length() ? marks.text().charAt(at) : ' ';
      if (YEAR_MARKS.indexOf(mark) >= 0 && year < 0 && month < 0) {
        year = value;
      } else if (MONTH_MARKS.indexOf(mark) >= 0 && month < 0) {
        month = value;
      } else if (DAY_MARKS.indexOf(mark) >= 0 && month > 0) {
        day = value;
      } else {
        break;
      }
      end = at + 1;
      at = end < marks.text().length() && marks.text().charAt(end) == ' ' ? end + 1 : end;
    }
    return signed(i, end, new int[] {year, month, day});
  }

  private @Nullable Match signed(int i, int end, int[] date) {
    int next = i + 1;
    while (next < marks.size() && marks.start(next) < end) {
      next++;
    }
    Moment moment = null;
    boolean dated = date[0] >= MIN_YEAR && date[0] <= MAX_YEAR;
    if (dated && date[1] < 0) {
      moment = Moment.of(LocalDate.of(date[0], 1, 1), Grain.YEAR);
    } else if (dated && date[2] < 0 && Anchoring.exists(date[0], date[1], 1)) {
      moment = Moment.of(LocalDate.of(date[0], date[1], 1), Grain.MONTH);
    } else if (dated && Anchoring.exists(date[0], date[1], date[2])) {
      moment = Moment.of(LocalDate.of(date[0], date[1], date[2]), Grain.DAY);
    } else if (date[0] < 0 && date[2] > 0) {
      moment = scene.anchoring().day(date[1], date[2], scene.tense(i));
    }
    if (moment == null) {
      return null;
    }
    Match match = Match.of(i, next, moment);
    return new Match(i, next, end, TimeType.DATE, match.value(), moment);
  }
}
