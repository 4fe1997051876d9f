package org.conspectus.extract.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.conspectus.lang.ResourceTable;
import org.jspecify.annotations.Nullable;

/// Finds the first calendar day in a line of a page: `2023-06-18`, `18.6.2023`, `06/18/23`, `18
/// June 2023`, `June 18th, 2023`, `18 de junio de 2023`, `2023年6月18日`; month names by
/// `extract/months.tsv`. Stateless; linear in the text.
final class TextDates {
  /// A day and where it stands.
  record Found(LocalDate date, int start, int end) {}

  private static final Map<String, Integer> MONTHS = months();

  /// Pages are younger, and what is later is announced.
  private static final int MIN_YEAR = 1995;

  private static final int MAX_YEAR = 2040;
  private static final int CENTURY = 2000;

  private final String text;
  private final boolean isMonthFirst;

  private TextDates(String text, boolean isMonthFirst) {
    this.text = text;
    this.isMonthFirst = isMonthFirst;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (java.util.List<String> row : ResourceTable.read("extract/months.tsv", 2).rows()) {
      months.put(row.get(0), Integer.valueOf(row.get(1)));
    }
    return Map.copyOf(months);
  }

  /// The first day; null when there is none.
  ///
  /// @param isMonthFirst how numbers between slashes are read when both ways are possible
  static @Nullable Found first(String text, boolean isMonthFirst) {
    TextDates dates = new TextDates(text, isMonthFirst);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean isStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      Found found = null;
      if (c >= '0' && c <= '9') {
        found = isStart ? dates.atNumber(at) : null;
        at = found == null ? dates.numberEnd(at) : at;
      } else if (Character.isLetter(c)) {
        int end = dates.wordEnd(at);
        found = dates.atMonth(at, end);
        at = end;
      } else {
        at++;
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Found atNumber(int start) {
    int end = numberEnd(start);
    int digits = end - start;
    if (digits == 4) {
      return yearFirst(start, end);
    }
    if (digits > 2) {
      return null;
    }
    int day = number(start, end);
    if (end + 1 < text.length() && ".-/".indexOf(text.charAt(end)) >= 0) {
      Found numeric = numeric(start, day, end);
      if (numeric != null) {
        return numeric;
      }
    }
    int at = skip(end, ".ºª°-/ ");
    at = skipWord(at, "st", "nd", "rd", "th", "er", "de", "of", "den", "e");
    at = skip(at, ".- ");
    int wordEnd = wordEnd(at);
    Integer month = wordEnd > at ? MONTHS.get(word(at, wordEnd)) : null;
    if (month == null) {
      return null;
    }
    at = skip(wordEnd, ".,-/ ");
    at = skipWord(at, "de", "del", "of");
    at = skip(at, " ");
    return found(start, year(at), month, day, numberEnd(at));
  }

  /// `2023-06-18`, `2023/6/18`, `2023年6月18日`.
  private @Nullable Found yearFirst(int start, int end) {
    int year = number(start, end);
    int monthStart = skip(end, "-/.년年 ");
    int monthEnd = numberEnd(monthStart);
    int dayStart = skip(monthEnd, "-/.월月 ");
    int dayEnd = numberEnd(dayStart);
    if (monthStart == end || dayStart == monthEnd || monthEnd == monthStart) {
      return null;
    }
    return found(start, year, number(monthStart, monthEnd), number(dayStart, dayEnd), dayEnd);
  }

  private @Nullable Found numeric(int start, int first, int end) {
    char mark = text.charAt(end);
    int secondStart = mark == '.' ? skip(end + 1, " ") : end + 1;
    int secondEnd = numberEnd(secondStart);
    if (secondEnd == secondStart
        || secondEnd - secondStart > 2
        || secondEnd >= text.length()
        || text.charAt(secondEnd) != mark) {
      return null;
    }
    int second = number(secondStart, secondEnd);
    int yearStart = mark == '.' ? skip(secondEnd + 1, " ") : secondEnd + 1;
    int yearEnd = numberEnd(yearStart);
    int year = year(yearStart);
    if (yearEnd < text.length() && (text.charAt(yearEnd) == ':' || text.charAt(yearEnd) == mark)) {
      return null;
    }
    boolean isSwapped = second > 12 || (mark == '/' && isMonthFirst && first <= 12);
    return isSwapped
        ? found(start, year, first, second, yearEnd)
        : found(start, year, second, first, yearEnd);
  }

  /// `June 18, 2023`.
  private @Nullable Found atMonth(int start, int end) {
    Integer month = end - start < 3 ? null : MONTHS.get(word(start, end));
    if (month == null) {
      return null;
    }
    int dayStart = skip(end, ". ");
    int dayEnd = numberEnd(dayStart);
    if (dayEnd == dayStart || dayEnd - dayStart > 2) {
      return null;
    }
    int at = skipWord(dayEnd, "st", "nd", "rd", "th");
    int yearStart = skip(at, "., ");
    return yearStart == dayEnd
        ? null
        : found(start, year(yearStart), month, number(dayStart, dayEnd), numberEnd(yearStart));
  }

  private static @Nullable Found found(int start, int year, int month, int day, int end) {
    if (year < MIN_YEAR || year > MAX_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return new Found(LocalDate.of(year, month, day), start, end);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int year(int start) {
    int end = numberEnd(start);
    int digits = end - start;
    boolean isShort = digits == 2 && (end >= text.length() || text.charAt(end) != ':');
    return digits == 4 ? number(start, end) : isShort ? CENTURY + number(start, end) : -1;
  }

  private int number(int start, int end) {
    return end > start && end - start <= 4 ? Integer.parseInt(text.substring(start, end)) : -1;
  }

  private int numberEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private String word(int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private int skip(int start, String marks) {
    int end = start;
    while (end < text.length()
        && (marks.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '\u00a0')) {
      end++;
    }
    return end;
  }

  private int skipWord(int start, String... words) {
    int end = wordEnd(start);
    String word = word(start, end);
    for (String each : words) {
      if (each.equals(word)) {
        return skip(end, " ");
      }
    }
    return start;
  }
}
