package org.conspectus.cli.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.Dating;
import org.conspectus.domain.Conspectus.TimelineEntry;
import org.jspecify.annotations.Nullable;

/// Dates as people write them; what is not known is said to be unknown.
public final class Dates {
  /// What stands where a date would.
  public static final String NONE = "no date";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int ISO_DAY_LENGTH = "2023-06-18".length();
  private static final Pattern WEEK = Pattern.compile("(?<year>\\d{4})-W0?(?<week>\\d{1,2})");
  private static final Pattern PLAIN =
      Pattern.compile("-?\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d.*)?)?)?");
  private static final Pattern CLOCK =
      Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)T(?<clock>\\d\\d:\\d\\d).*");

  private Dates() {}

  /// When something on the timeline happened.
  public static String of(TimelineEntry entry) {
    if (entry.date() == null) {
      return about(entry.earliest(), entry.latest());
    }
    LocalDate first = day(entry.earliest());
    LocalDate last = day(entry.latest());
    boolean plain = PLAIN.matcher(entry.date()).matches();
    return plain || first == null || last == null || last.isBefore(first)
        ? value(entry.date())
        : range(first, last);
  }

  /// The middle of the days that something can have happened; null when they are not known.
  public static @Nullable LocalDate middle(TimelineEntry entry) {
    LocalDate first = day(entry.earliest());
    LocalDate last = day(entry.latest());
    if (first == null || last == null || last.isBefore(first)) {
      return entry.date() == null ? first : day(entry.date());
    }
    return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
  }

  /// When an article came out: its own date, or the days it can have come out.
  public static String of(Account account) {
    LocalDate day = day(account.published());
    LocalDate first = day(account.earliest());
    boolean told = account.dating() == Dating.DATELINE && first != null;
    if (told && Objects.equals(account.earliest(), account.latest())) {
      day = first;
    }
    return day != null ? DAY.format(day) : about(account.earliest(), account.latest());
  }

  /// The first day an article can have come out; null when unknown.
  public static @Nullable LocalDate first(Account account) {
    LocalDate day = day(account.published());
    return day != null ? day : day(account.earliest());
  }

  /// The last day an article can have come out; null when unknown.
  public static @Nullable LocalDate last(Account account) {
    LocalDate day = day(account.published());
    return day != null ? day : day(account.latest());
  }

  /// Two days and what lies between, as short as can be: `17–19 Jun 2023`.
  public static String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return DAY.format(first);
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return first.getDayOfMonth() + "–" + DAY.format(last);
    }
    return (first.getYear() == last.getYear() ? DAY_MONTH : DAY).format(first)
        + " – "
        + DAY.format(last);
  }

  /// A TimeML value in words where there are any for it.
  public static String value(String timeMl) {
    Matcher clock = CLOCK.matcher(timeMl);
    if (clock.matches()) {
      return value(clock.group("day")) + " " + clock.group("clock");
    }
    Matcher week = WEEK.matcher(timeMl);
    if (week.matches()) {
      return "week " + week.group("week") + " of " + week.group("year");
    }
    LocalDate day = day(timeMl);
    if (day != null) {
      return DAY.format(day);
    }
    try {
      return MONTH.format(YearMonth.parse(timeMl));
    } catch (DateTimeParseException e) {
      return Plain.line(timeMl);
    }
  }

  private static String about(@Nullable String earliest, @Nullable String latest) {
    LocalDate first = day(earliest);
    LocalDate last = day(latest);
    if (first != null && last != null && !last.isBefore(first)) {
      return "about " + range(first, last);
    }
    if (first != null) {
      return "since " + DAY.format(first);
    }
    return last == null ? NONE : "until " + DAY.format(last);
  }

  /// The day that an ISO 8601 date or time begins with; null when it begins with none.
  private static @Nullable LocalDate day(@Nullable String iso) {
    if (iso == null || iso.length() < ISO_DAY_LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(iso.substring(0, ISO_DAY_LENGTH));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
