package org.conspectus.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// Reads the dates that sources give for an article: ISO 8601 in its usual looseness, the forms of
/// mail and HTTP (RFC 822, 850, 1123), English month names, and seconds or milliseconds since 1970.
///
/// A time with an offset is a moment with that offset; a time without one is a plain day that keeps
/// its time of day for order. Dates that cannot be, such as 30 February, are no dates.
public final class PublicationTimes {
  /// Years outside are placeholders (`0001-01-01`) or mistakes.
  private static final int MIN_YEAR = 1600;

  private static final int MAX_YEAR = 2200;

  /// Longer values are no dates, in UTF-16 units.
  private static final int MAX_LENGTH = 80;

  private static final String TIME =
      "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,:](?<fraction>\\d{1,9})\\d*)?)?"
          + "\\s*(?<half>[ap]\\.?m\\.?)?";
  private static final String OFFSET =
      "\\s*(?:(?<offset>[+-]\\d{1,2}:?(?:\\d{2})?|[a-z]{1,5})(?::\\d{2})?)?"
          + "\\s*(?:\\[[^\\]]*\\]|\\([^)]*\\))?";

  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})"
              + "(?:(?:t|,?\\s+)"
              + TIME
              + OFFSET
              + ")?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BASIC =
      Pattern.compile(
          "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?:t?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?<offset>z|[+-]\\d{4})?)?",
          Pattern.CASE_INSENSITIVE);

  private static final String WEEKDAY = "(?:[a-z]{3,9}\\.?,?\\s+)?";
  private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";

  /// `Sun, 18 Jun 2023 10:15:00 +0200`, `Sunday, 18-Jun-23 10:15:00 GMT`, `18 June 2023`.
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(?<day>\\d{1,2})[\\s-]+"
              + MONTH
              + "[\\s-]+(?<year>\\d{4}|\\d{2})(?:(?:,|\\s+at)?\\s+"
              + TIME
              + OFFSET
              + ")?",
          Pattern.CASE_INSENSITIVE);

  /// `June 18, 2023 10:15 am`.
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY
              + MONTH
              + "\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})(?:(?:,|\\s+at)?\\s+"
              + TIME
              + OFFSET
              + ")?",
          Pattern.CASE_INSENSITIVE);

  /// `Sun Jun 18 10:15:00 +0000 2023`.
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          WEEKDAY + MONTH + "\\s+(?<day>\\d{1,2})\\s+" + TIME + OFFSET + "\\s+(?<year>\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EPOCH = Pattern.compile("(?<number>\\d{9,16})(?:\\.\\d+)?");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /// Zone names of RFC 822 and the European ones seen beside them, by whole hours.
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("eet", 2),
          Map.entry("eest", 3),
          Map.entry("msk", 3));

  private PublicationTimes() {}

  /// Reads a date as a source gives it; null when it is none, or not exact to the day.
  public static @Nullable PublicationTime parse(String value) {
    String text = value.strip();
    if (text.length() < "yyyyMMdd".length() || text.length() > MAX_LENGTH) {
      return null;
    }
    try {
      return parseExisting(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable PublicationTime parseExisting(String text) {
    char first = text.charAt(0);
    if (first >= '0' && first <= '9') {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return of(iso, Integer.parseInt(iso.group("month")));
      }
      Matcher basic = BASIC.matcher(text);
      if (basic.matches()) {
        PublicationTime time = ofBasic(basic);
        if (time != null) {
          return time;
        }
      }
      Matcher epoch = EPOCH.matcher(text);
      if (epoch.matches()) {
        return ofEpoch(epoch.group("number"));
      }
    }
    for (Pattern pattern : new Pattern[] {DAY_FIRST, MONTH_FIRST, YEAR_LAST}) {
      Matcher named = pattern.matcher(text);
      if (named.matches()) {
        return of(named, month(named.group("month")));
      }
    }
    return null;
  }

  private static int month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    return at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private static @Nullable PublicationTime of(Matcher parts, int month) {
    LocalDate date =
        LocalDate.of(year(parts.group("year")), month, Integer.parseInt(parts.group("day")));
    if (!isPlausible(date)) {
      return null;
    }
    if (parts.group("hour") == null) {
      return new PublicationTime.Day(date, null);
    }
    int hour = hour(Integer.parseInt(parts.group("hour")), parts.group("half"));
    if (hour == 24) {
      return at(date.plusDays(1), timeOfDay(parts, 0), parts.group("offset"));
    }
    return at(date, timeOfDay(parts, hour), parts.group("offset"));
  }

  /// Two digits as RFC 850 readers take them: from 1970 to 2069.
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("hour " + hour + " " + half);
    }
    boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static LocalTime timeOfDay(Matcher parts, int hour) {
    int minute = Integer.parseInt(parts.group("minute"));
    String second = parts.group("second");
    // A leap second, which java.time does not know.
    int seconds = second == null ? 0 : second.equals("60") ? 59 : Integer.parseInt(second);
    String fraction = parts.group("fraction");
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    return LocalTime.of(hour, minute, seconds, nanos);
  }

  private static @Nullable PublicationTime ofBasic(Matcher parts) {
    LocalDate date;
    LocalTime time;
    try {
      date =
          LocalDate.of(
              Integer.parseInt(parts.group("year")),
              Integer.parseInt(parts.group("month")),
              Integer.parseInt(parts.group("day")));
      if (parts.group("hour") == null) {
        return isPlausible(date) ? new PublicationTime.Day(date, null) : null;
      }
      String second = parts.group("second");
      time =
          LocalTime.of(
              Integer.parseInt(parts.group("hour")),
              Integer.parseInt(parts.group("minute")),
              second == null ? 0 : Integer.parseInt(second));
    } catch (DateTimeException e) {
      return null;
    }
    return isPlausible(date) ? at(date, time, parts.group("offset")) : null;
  }

  private static PublicationTime at(LocalDate date, LocalTime time, @Nullable String offset) {
    ZoneOffset zone = offset == null ? null : offset(offset.toLowerCase(Locale.ROOT));
    return zone == null
        ? new PublicationTime.Day(date, time)
        : new PublicationTime.Moment(OffsetDateTime.of(LocalDateTime.of(date, time), zone));
  }

  /// Null for a zone name we do not know: then the time has no offset.
  private static @Nullable ZoneOffset offset(String text) {
    char sign = text.charAt(0);
    if (sign != '+' && sign != '-') {
      Integer hours = ZONES.get(text);
      return hours == null ? null : ZoneOffset.ofHours(hours);
    }
    String digits = text.substring(1).replace(":", "");
    int hourDigits = digits.length() <= 2 ? digits.length() : digits.length() - 2;
    int hours = Integer.parseInt(digits.substring(0, hourDigits));
    int minutes = digits.length() <= 2 ? 0 : Integer.parseInt(digits.substring(hourDigits));
    int direction = sign == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(direction * hours, direction * minutes);
  }

  /// Seconds have nine or ten digits until 2286, milliseconds twelve or thirteen, and so on.
  private static @Nullable PublicationTime ofEpoch(String digits) {
    long number = Long.parseLong(digits);
    Instant instant =
        switch (digits.length()) {
          case 9, 10 -> Instant.ofEpochSecond(number);
          case 12, 13 -> Instant.ofEpochMilli(number);
          case 15, 16 -> Instant.ofEpochMilli(number / 1_000);
          default -> null;
        };
    if (instant == null) {
      return null;
    }
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    return isPlausible(time.toLocalDate()) ? new PublicationTime.Moment(time) : null;
  }

  private static boolean isPlausible(LocalDate date) {
    return date.getYear() >= MIN_YEAR && date.getYear() <= MAX_YEAR;
  }
}
