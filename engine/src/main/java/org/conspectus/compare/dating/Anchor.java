package org.conspectus.compare.dating;

import java.time.LocalDate;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.domain.TimeMention;
import org.jspecify.annotations.Nullable;

/// How a day or weekend named in a text lies to the day the text came out.
///
/// @param kind what is counted
/// @param number the weekday (1 is Monday), or so many days or weekends away
/// @param month of a day of the year
/// @param ahead whether it is still to come; a weekday of the past may be today
public record Anchor(Kind kind, int number, int month, boolean ahead) {
  private static final int DAYS_OF_WEEK = 7;
  private static final int SATURDAY = 6;
  private static final int HALF_YEAR = 183;

  /// What an anchor counts.
  public enum Kind {
    WEEKDAY,
    DAY,
    WEEKEND,
    WEEK,
    DATE
  }

  /// Reads what [TimeMention#anchor] says of days; null for what names no day.
  public static @Nullable Anchor parse(TimeMention time) {
    String text = time.anchor();
    if (text == null || text.contains(";") || text.contains(" of ")) {
      return null;
    }
    String[] parts = text.split("[ ,]+", -1);
    boolean ahead = text.contains("future");
    try {
      return switch (parts[0]) {
        case "weekday" -> new Anchor(Kind.WEEKDAY, Integer.parseInt(parts[1]), 0, ahead);
        case "day" -> new Anchor(Kind.DAY, Integer.parseInt(parts[1]), 0, ahead);
        case "weekend" -> new Anchor(Kind.WEEKEND, Integer.parseInt(parts[1]), 0, ahead);
        case "week" -> new Anchor(Kind.WEEK, Integer.parseInt(parts[1]), 0, ahead);
        default -> date(parts[0], ahead);
      };
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException other) {
      return null;
    }
  }

  private static @Nullable Anchor date(String text, boolean ahead) {
    return text.matches("XXXX-\\d\\d-\\d\\d")
        ? new Anchor(
            Kind.DATE,
            Integer.parseInt(text.substring(8)),
            Integer.parseInt(text.substring(5, 7)),
            ahead)
        : null;
  }

  /// The days meant in a text of this day.
  public DayRange in(LocalDate day) {
    int weekday = day.getDayOfWeek().getValue();
    return switch (kind) {
      case DAY -> DayRange.of(day.plusDays(number));
      case WEEKDAY -> {
        int step = Math.floorMod(number - weekday, DAYS_OF_WEEK);
        yield DayRange.of(day.plusDays(ahead || step == 0 ? step : step - DAYS_OF_WEEK));
      }
      case WEEKEND -> {
        LocalDate saturday = day.plusDays(SATURDAY - weekday + (long) DAYS_OF_WEEK * number);
        yield new DayRange(saturday, saturday.plusDays(1));
      }
      case WEEK -> {
        LocalDate monday = day.plusDays(1 - weekday + (long) DAYS_OF_WEEK * number);
        yield new DayRange(monday, monday.plusDays(DAYS_OF_WEEK - 1L));
      }
      case DATE -> DayRange.of(nearest(day));
    };
  }

  private LocalDate nearest(LocalDate day) {
    int length = LocalDate.of(day.getYear(), month, 1).lengthOfMonth();
    LocalDate same = LocalDate.of(day.getYear(), month, Math.min(number, length));
    if (same.isAfter(day.plusDays(HALF_YEAR))) {
      return same.minusYears(1);
    }
    return same.isBefore(day.minusDays(HALF_YEAR)) ? same.plusYears(1) : same;
  }

  /// The weekday meant whatever the day of the text; 0 when that tells none.
  int weekday() {
    return kind == Kind.WEEKDAY ? number : 0;
  }
}
