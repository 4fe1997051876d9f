package org.conspectus.compare.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;

/// The years of months and days that accounts name without one: what most accounts mean.
final class Years {
  private static final int YEAR_DIGITS = 4;
  private static final int SHORTEST = "2023-01".length();

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  Years(List<Telling> tellings) {
    for (Telling telling : tellings) {
      for (TimeMention time : telling.times()) {
        String value = time.type() == TimeType.DATE ? time.value() : null;
        if (value != null && value.length() >= SHORTEST && DayRange.parse(value) != null) {
          boolean full = hasYear(time.span().of(telling.text()));
          counts
              .computeIfAbsent(value.substring(YEAR_DIGITS), t -> new TreeMap<>())
              .merge(value.substring(0, YEAR_DIGITS), full ? 3 : 1, Integer::sum);
        }
      }
    }
  }

  private static boolean hasYear(String words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      digits = Character.isDigit(words.charAt(i)) ? digits + 1 : 0;
      if (digits == YEAR_DIGITS) {
        return true;
      }
    }
    return false;
  }

  /// The moment in the year most accounts give its month or day, if its own words give none.
  Moment settle(Moment moment) {
    String date = moment.date();
    if (date == null
        || date.length() < SHORTEST
        || moment.words() == null
        || hasYear(moment.words())) {
      return moment;
    }
    String own = date.substring(0, YEAR_DIGITS);
    Map<String, Integer> years = counts.getOrDefault(date.substring(YEAR_DIGITS), Map.of());
    String best = own;
    for (Map.Entry<String, Integer> year : years.entrySet()) {
      if (year.getValue() > years.getOrDefault(best, 0)) {
        best = year.getKey();
      }
    }
    String settled = best + date.substring(YEAR_DIGITS);
    DayRange days = DayRange.parse(settled);
    return best.equals(own) || days == null
        ? moment
        : new Moment(moment.passage(), settled, days, moment.status(), moment.words());
  }
}
