package org.conspectus.compare.quantity;

import java.util.Set;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the times of an account as points that others may contradict: times of day, days and
/// months, years and centuries. Confined to one account.
final class PointReader {
  private static final int MINUTES_OF_HOUR = 60;

  /// Half days are seldom told apart in words.
  private static final int HALF_DAY = 720;

  private static final int QUARTER = 15;
  private static final int FIVE = 5;
  private static final double HOUR_TOLERANCE = 10;
  private static final double QUARTER_TOLERANCE = 7;
  private static final double FIVE_TOLERANCE = 3;
  private static final double ABOUT_MINUTES = 20;
  private static final double ABOUT_YEARS = 10;

  /// Words before a time at which a state began, and how far they may stand from it.
  private static final int SINCE_REACH = 3;

  /// Longer stretches than a month are years.
  private static final int MONTH_DAYS = 31;

  private static final int YEAR_DAYS = 365;

  /// How many words behind a time of day can name its zone.
  private static final int ZONE_REACH = 3;

  private static final int YEAR_DIGITS = 4;
  private static final int FIRST_YEAR = 1000;
  private static final int FIRST_OLD_YEAR = 100;
  private static final double ABOUT_OLD_YEARS = 20;
  private static final int ORIGIN_REACH = 7;
  private static final Set<String> YEARS = Set.of("year", "ano", "anno", "an", "jaar", "jahr");
  private static final Set<Integer> ORIGINS =
      Set.of(
          TellingReader.feature("concept:build"),
          TellingReader.feature("concept:found"),
          TellingReader.feature("concept:bury"),
          TellingReader.feature("concept:hide"),
          TellingReader.feature("concept:funeral"),
          TellingReader.feature("concept:painting"));

  private static final int LAST_YEAR = 2100;
  private static final int TEN = 10;
  private static final int HOURS = 24;
  private static final Set<String> AT = Set.of("las", "alle", "dalle", "as", "om");
  private static final Set<String> IN =
      Set.of(
          "in", "en", "em", "nel", "um", "im", "uit", "von", "jahr", "year", "ano", "anno", "jaar",
          "annee", "de", "del", "dal", "from");

  /// A dateline stands in one of the first sentences, at most so many words behind its beginning.
  private static final int LAST_DATELINE = 3;

  private static final int DATELINE_REACH = 8;

  private static final Set<String> CLOCKS = Set.of("time", "hora", "heure", "ora", "tijd", "zeit");
  private static final Set<String> LOCAL =
      Set.of("local", "locale", "lokale", "lokaler", "ortszeit", "plaatselijke", "uhr");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "bst", "cet", "cest", "mez", "mesz", "est", "edt", "pst", "msk");

  private final Telling telling;

  PointReader(Telling telling) {
    this.telling = telling;
  }

  /// The point a time in the tokens `[first, next)` is; null when it is none.
  @Nullable Quantity of(TimeMention time, int first, int next, boolean isRough) {
    int minutes = time.type() == TimeType.TIME ? minutes(time) : -1;
    if (minutes >= 0) {
      return isElsewhere(first, next) || !isCounted(first, next) || isOfDateline(first)
          ? null
          : clock(first, next, minutes, isRough);
    }
    int told = next > first ? minutesTold(next - 1) : -1;
    if (told >= 0) {
      return clock(first, next, told, isRough);
    }
    DayRange days = time.type() == TimeType.DATE ? DayRange.parse(time.value()) : null;
    if (days == null || isDateline(days, first, next)) {
      return null;
    }
    boolean figures = time.span().of(telling.text()).chars().anyMatch(Character::isDigit);
    if (days.days() == YEAR_DAYS || days.days() == YEAR_DAYS + 1) {
      return figures ? year(days, first, next, isRough) : null;
    }
    if (days.days() > YEAR_DAYS) {
      return year(days, first, next, isRough);
    }
    if (figures && !isMonthNamed(first, next)) {
      return null;
    }
    DayRange published = telling.published();
    boolean sure = published != null && published.isDay();
    if (days.days() > MONTH_DAYS || (!figures && !sure)) {
      return null;
    }
    double low = days.first().toEpochDay();
    double high = days.last().toEpochDay();
    return point(first, next, Measure.DAY, new Amount((low + high) / 2, low, high));
  }

  private Quantity year(DayRange days, int first, int next, boolean isRough) {
    double low = days.first().getYear();
    double high = days.last().getYear();
    double rough = isRough ? ABOUT_YEARS : 0;
    Amount amount = new Amount((low + high) / 2, low - rough, high + rough);
    return point(first, next, Measure.YEAR, amount);
  }

  /// The time of day a token such as `3.20am` is; null when it is none.
  ///
  /// @param isRough whether a word such as about stands before it
  @Nullable Quantity clock(int token, boolean isRough) {
    int minutes = minutes(telling.words().forms()[token]);
    return minutes < 0 || isElsewhere(token, token + 1) || isOfDateline(token)
        ? null
        : clock(token, token + 1, minutes, isRough);
  }

  /// The year a number alone is; null when it is none.
  ///
  /// @param isRough whether a word such as about stands before it
  @Nullable Quantity year(int token, Numeral numeral, boolean isRough) {
    boolean alone =
        numeral.next() == token + 1
            && numeral.value() <= LAST_YEAR
            && telling.words().forms()[token].chars().allMatch(Character::isDigit)
            && numeral.value() == Math.rint(numeral.value());
    boolean modern = numeral.value() >= FIRST_YEAR;
    boolean named = token > 0 && YEARS.contains(telling.words().forms()[token - 1]);
    boolean old = numeral.value() >= FIRST_OLD_YEAR && (named || (isRough && isOrigin(token)));
    if (!alone || !(modern ? isRough || isIn(token) || isOrigin(token) : old)) {
      return null;
    }
    double rough = isRough ? (modern ? ABOUT_YEARS : ABOUT_OLD_YEARS) : 0;
    return point(token, token + 1, Measure.YEAR, Amount.within(numeral.value(), rough));
  }

  /// Whether the words around a token tell that something was made or put somewhere.
  private boolean isOrigin(int token) {
    int sentence = telling.sentenceOf()[token];
    int from = Math.max(telling.firstToken(sentence), token - ORIGIN_REACH);
    int to = Math.min(telling.endToken(sentence), token + 2);
    for (int i = from; i < to; i++) {
      if (ORIGINS.contains(telling.features()[i])) {
        return true;
      }
    }
    return false;
  }

  /// The minutes of a number such as `4.10` behind a word that only stands before times of day,
  /// though the full stop behind it makes it look like a date; -1 for none.
  private int minutesTold(int token) {
    boolean clock = token > 0 && AT.contains(telling.words().forms()[token - 1]);
    String form = telling.words().forms()[token];
    int dot = form.indexOf('.');
    boolean figures = dot > 0 && form.length() == dot + 3 && dot <= 2;
    if (!clock || !figures || !form.replace(".", "").chars().allMatch(Character::isDigit)) {
      return -1;
    }
    int hour = Integer.parseInt(form.substring(0, dot));
    int minute = Integer.parseInt(form.substring(dot + 1));
    return hour < HOURS && minute < MINUTES_OF_HOUR
        ? (hour * MINUTES_OF_HOUR + minute) % HALF_DAY
        : -1;
  }

  private boolean isIn(int token) {
    int sentence = telling.sentenceOf()[token];
    return token > telling.firstToken(sentence) && IN.contains(telling.words().forms()[token - 1]);
  }

  /// The minutes since midnight or noon of a word such as `3.20am` or `14h50`; -1 for none.
  private static int minutes(String form) {
    int at = 0;
    int hour = 0;
    while (at < form.length() && at < 2 && Character.isDigit(form.charAt(at))) {
      hour = hour * TEN + Character.digit(form.charAt(at++), TEN);
    }
    boolean joint = at > 0 && at + 2 < form.length() && ".:h".indexOf(form.charAt(at)) >= 0;
    if (!joint
        || !Character.isDigit(form.charAt(at + 1))
        || !Character.isDigit(form.charAt(at + 2))) {
      return -1;
    }
    int minute =
        Character.digit(form.charAt(at + 1), TEN) * TEN + Character.digit(form.charAt(at + 2), TEN);
    String tail = form.substring(at + 3);
    boolean told =
        tail.equals("am") || tail.equals("pm") || (tail.isEmpty() && form.charAt(at) == 'h');
    return told && hour < HOURS && minute < MINUTES_OF_HOUR
        ? (hour * MINUTES_OF_HOUR + minute) % HALF_DAY
        : -1;
  }

  /// The minutes since midnight a time of day names; -1 when it names none.
  private static int minutes(TimeMention time) {
    String text = time.value() == null ? time.anchor() : time.value();
    int at = text == null ? -1 : text.lastIndexOf('T');
    if (text == null || at < 0 || text.length() < at + 6 || text.charAt(at + 3) != ':') {
      return -1;
    }
    int hour = Character.digit(text.charAt(at + 1), 10) * 10 + text.charAt(at + 2) - '0';
    int minute = Character.digit(text.charAt(at + 4), 10) * 10 + text.charAt(at + 5) - '0';
    return hour < 0 || minute < 0 ? -1 : (hour * MINUTES_OF_HOUR + minute) % HALF_DAY;
  }

  private Quantity clock(int first, int next, int minutes, boolean isRough) {
    double tolerance =
        isRough
            ? ABOUT_MINUTES
            : minutes % MINUTES_OF_HOUR == 0
                ? HOUR_TOLERANCE
                : minutes % QUARTER == 0
                    ? QUARTER_TOLERANCE
                    : minutes % FIVE == 0 ? FIVE_TOLERANCE : 1;
    return point(first, next, Measure.CLOCK, Amount.within(minutes, tolerance));
  }

  /// Whether the words around a time of day name the clock of another place.
  private boolean isElsewhere(int first, int next) {
    int end = telling.endToken(telling.sentenceOf()[first]);
    boolean clock = false;
    boolean local = false;
    for (int i = next; i < Math.min(end, next + ZONE_REACH); i++) {
      String form = telling.words().forms()[i];
      clock |= CLOCKS.contains(form) || ZONES.contains(form) || form.endsWith("zeit");
      local |= LOCAL.contains(form);
    }
    return clock && !local;
  }

  /// Whether a day in figures stands with its month, in words or figures.
  private boolean isMonthNamed(int first, int next) {
    int numbers = 0;
    for (int i = first; i < next; i++) {
      String form = telling.words().forms()[i];
      if (telling.pack().months().containsKey(form)) {
        return true;
      }
      numbers += telling.tokens().kind(i) == Tokens.Kind.NUMBER ? 1 : 0;
    }
    return numbers > 1;
  }

  /// Whether a time is a full date near the beginning of one of the first sentences.
  private boolean isDateline(DayRange days, int first, int next) {
    int sentence = telling.sentenceOf()[first];
    String last = telling.words().forms()[next - 1];
    boolean full = last.length() == YEAR_DIGITS && Character.isDigit(last.charAt(0));
    return days.isDay()
        && full
        && sentence <= LAST_DATELINE
        && first - telling.firstToken(sentence) <= DATELINE_REACH;
  }

  /// Whether a number tells the hour, and no word such as midnight.
  private boolean isCounted(int first, int next) {
    for (int i = first; i < next; i++) {
      if (telling.tokens().kind(i) == Tokens.Kind.NUMBER
          || telling.pack().numbers().containsKey(telling.words().forms()[i])) {
        return true;
      }
    }
    return false;
  }

  /// Whether a time of day stands in one of the first sentences right behind a year in figures, as
  /// in `Loja, 14 March 2025, 20.40`.
  private boolean isOfDateline(int token) {
    int sentence = telling.sentenceOf()[token];
    int from = Math.max(telling.firstToken(sentence), token - SINCE_REACH);
    for (int i = from; sentence <= LAST_DATELINE && i < token; i++) {
      String form = telling.words().forms()[i];
      if (form.length() == YEAR_DIGITS && form.chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  private Quantity point(int first, int next, Measure measure, Amount amount) {
    int sentence = telling.sentenceOf()[first];
    int from = Math.max(telling.firstToken(sentence), first - SINCE_REACH);
    boolean since = telling.hit(from, next, Cue.SINCE) != null;
    return new Quantity(
        telling, sentence, first, next, measure, amount, "", "", new int[0], since, false);
  }
}
