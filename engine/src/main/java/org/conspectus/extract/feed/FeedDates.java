package org.conspectus.extract.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.PublicationTimes;
import org.conspectus.lang.ResourceTable;
import org.jspecify.annotations.Nullable;

/// Reads the dates of feeds: what [PublicationTimes] reads, and beyond it months and weekdays of
/// other languages, the day before the month in numbers, and the day of the year.
final class FeedDates {
  private static final int MAX_LENGTH = 80;

  private static final String ENGLISH = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*\\.?");

  /// `18.6.2023 10:15`, `18/06/2023`, `6/18/2023`.
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<first>\\d{1,2})(?<sign>[./-])(?<second>\\d{1,2})\\k<sign>(?<year>\\d{4})(?<rest>.*)");

  /// `2023-169T10:15Z`: ISO 8601 with the day of the year.
  private static final Pattern ORDINAL =
      Pattern.compile("(?<year>\\d{4})-?(?<day>\\d{3})(?<rest>T.*)?");

  private static final int MONTHS = 12;

  private FeedDates() {}

  /// The time a feed gives; null when it is none, or not exact to the day.
  static @Nullable PublicationTime parse(String value) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return null;
    }
    PublicationTime usual = PublicationTimes.parse(text);
    if (usual != null) {
      return usual;
    }
    Matcher ordinal = ORDINAL.matcher(text);
    if (ordinal.matches()) {
      return ofOrdinal(ordinal);
    }
    String plain = english(text);
    Matcher numbers = NUMBERS.matcher(plain);
    return PublicationTimes.parse(numbers.matches() ? yearFirst(numbers) : plain);
  }

  private static @Nullable PublicationTime ofOrdinal(Matcher parts) {
    try {
      int year = Integer.parseInt(parts.group("year"));
      LocalDate date = LocalDate.ofYearDay(year, Integer.parseInt(parts.group("day")));
      String rest = parts.group("rest");
      return PublicationTimes.parse(date + (rest == null ? "" : rest));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String yearFirst(Matcher parts) {
    int first = Integer.parseInt(parts.group("first"));
    int second = Integer.parseInt(parts.group("second"));
    boolean isMonthFirst = second > MONTHS;
    if (parts.group("sign").equals("/") && first <= MONTHS && second <= MONTHS && first != second) {
      // Either way could be meant.
      return "";
    }
    int month = isMonthFirst ? first : second;
    int day = isMonthFirst ? second : first;
    return parts.group("year") + "-" + month + "-" + day + parts.group("rest");
  }

  /// Months in English, and without any word before the date.
  private static String english(String text) {
    StringBuilder out = new StringBuilder();
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find()) {
      out.append(text, from, word.start());
      from = word.end();
      String name = word.group().toLowerCase(Locale.ROOT);
      Integer month =
          Months.NUMBERS.get(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
      boolean isZone =
          !out.isEmpty() && Character.isDigit(text.charAt(Math.max(0, word.start() - 1)));
      if (month != null) {
        out.append(ENGLISH, month * 3 - 3, month * 3);
      } else if (isZone || isKept(name)) {
        out.append(word.group());
      }
    }
    out.append(text, from, text.length());
    String plain = out.toString().replace(". ", " ").replace(",", " ");
    return plain.replaceAll("\\s+", " ").strip().replaceAll("^[,. ]+", "");
  }

  private static boolean isKept(String word) {
    return List.of(
            "am", "pm", "gmt", "ut", "utc", "z", "est", "edt", "cst", "cdt", "mst", "mdt", "pst",
            "pdt", "bst", "cet", "cest", "eet", "eest", "msk", "at")
        .contains(word);
  }

  /// Loaded when a date is met that needs it.
  private static final class Months {
    static final Map<String, Integer> NUMBERS = read();

    private static Map<String, Integer> read() {
      Map<String, Integer> months = new HashMap<>();
      for (List<String> row : ResourceTable.read("extract/months.tsv", 2).rows()) {
        months.put(row.get(0), Integer.valueOf(row.get(1)));
      }
      return Map.copyOf(months);
    }
  }
}
