package org.conspectus.compare.quantity;

import java.time.LocalDate;
import java.util.Set;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.DayRange;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.compare.reading.TenseReader;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads the times of an account as points that others may contradict: days and months, years and
/// centuries. Confined to one account.
final class PointReader {
  private static final double ABOUT_YEARS = 10;
  private static final double ABOUT_OLD_YEARS = 20;

  /// Words before a time at which a state began, and how far they may stand from it.
  private static final int SINCE_REACH = 3;

  /// Longer stretches than a month are years.
  private static final int MONTH_DAYS = 31;

  private static final int YEAR_DAYS = 365;
  private static final int WEEK = 7;
  private static final int WEEKS = 6;
  private static final int SHORTEST_WEEKDAY = 5;
  private static final int LONGEST_WEEKDAY = 8;

  /// A day of a year that is not told is at most so far off when another year's is so near.
  private static final int FAR_DAYS = 250;

  /// A day planned for is not so long over.
  private static final int OVER_DAYS = 45;

  private static final int YEAR_DIGITS = 4;
  private static final int DAY_LENGTH = 10;
  private static final int FIRST_YEAR = 1000;
  private static final int FIRST_OLD_YEAR = 100;
  private static final int LAST_YEAR = 2100;
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

  private static final Set<Integer> PARTS_OF_DAY =
      Set.of(
          TellingReader.feature("concept:morning"),
          TellingReader.feature("concept:afternoon"),
          TellingReader.feature("concept:evening"),
          TellingReader.feature("concept:night"));

  private static final Set<String> IN =
      Set.of(
          "in",
          "en",
          "em",
          "nel",
          "um",
          "im",
          "uit",
          "von",
          "jahr",
          "year",
          "ano",
          "anno",
          "jaar",
          "annee",
          "de",
          "del",
          "dal",
          "from",
          "until",
          "till",
          "to",
          "bis",
          "tot",
          "hasta",
          "ate",
          "jusqu",
          "by",
          "before",
          "dated",
          "gedateerd",
          "datiert",
          "date",
          "datee",
          "fechado",
          "fechada",
          "datado",
          "datada",
          "datato",
          "datata",
          "signed",
          "since");

  /// Words before a day at which something ends.
  private static final Set<String> UNTIL =
      Set.of("until", "till", "bis", "tot", "hasta", "ate", "jusqu", "fino", "ab", "des");

  /// Words before a day that something is planned for.
  private static final Set<String> FOR = Set.of("for", "fur", "pour", "para", "per", "voor");

  private static final Set<String> BETWEEN = Set.of("a", "au", "al", "el", "o", "en", "met");

  /// Words before a day at which something began.
  private static final Set<String> SINCE =
      Set.of("since", "seit", "sinds", "sedert", "depuis", "desde", "da", "dal", "dalla");

  /// A dateline stands in one of the first sentences, at most so many words behind its beginning.
  private static final int LAST_DATELINE = 3;

  private static final int DATELINE_REACH = 8;

  private final Telling telling;
  private final BoundReader bounds;
  private final TenseReader tenses;
  private @Nullable DayRange last;
  private int lastNext;

  PointReader(Telling telling, BoundReader bounds) {
    this.telling = telling;
    this.bounds = bounds;
    this.tenses = new TenseReader(telling);
  }

  /// Whether a time is a day so many days from that of publication, `within twenty days`.
  boolean isAhead(TimeMention time, int first, int next) {
    DayRange days = time.type() == TimeType.DATE ? DayRange.parse(time.value()) : null;
    DayRange published = telling.published();
    boolean named = weekday(first, next) >= 0 || isMonthNamed(first, next);
    return days != null
        && published != null
        && published.isDay()
        && days.isDay()
        && !named
        && days.first().isAfter(published.first().plusDays(1))
        && isCounted(first, next);
  }

  /// How many days a day lies behind that of publication.
  double ahead(TimeMention time) {
    DayRange days = DayRange.parse(time.value());
    DayRange published = telling.published();
    return days == null || published == null
        ? 0
        : days.first().toEpochDay() - published.first().toEpochDay();
  }

  private boolean isCounted(int first, int next) {
    for (int i = first; i < next; i++) {
      if (telling.tokens().kind(i) == Tokens.Kind.NUMBER
          || telling.pack().numbers().getOrDefault(telling.words().forms()[i], 0d) > 1) {
        return true;
      }
    }
    return false;
  }

  /// The point a time in the tokens `[first, next)` is; null when it is none.
  @Nullable Quantity of(TimeMention time, int first, int next) {
    DayRange days = days(time);
    boolean figures = time.span().of(telling.text()).chars().anyMatch(Character::isDigit);
    boolean name = !figures && isOfPerson(first, next);
    if (days == null || name || isDateline(days, first, next)) {
      return null;
    }
    if (days.days() == YEAR_DAYS || days.days() == YEAR_DAYS + 1) {
      return figures && !isTurned(next) ? year(days, first, next) : null;
    }
    if (days.days() > YEAR_DAYS) {
      return null;
    }
    if (figures && !isMonthNamed(first, next)) {
      return null;
    }
    DayRange published = telling.published();
    boolean sure = published != null && published.isDay();
    if (days.days() > MONTH_DAYS || (!figures && !sure)) {
      return null;
    }
    DayRange meant = sure && published != null ? meant(days, published.first(), first, next) : days;
    last = meant;
    lastNext = next;
    double low = meant.first().toEpochDay();
    double high = meant.last().toEpochDay();
    return point(first, next, Measure.DAY, new Amount((low + high) / 2, low, high));
  }

  /// The days of a date, or of a part of a named day such as `samedi soir`; null for none.
  private @Nullable DayRange days(TimeMention time) {
    if (time.type() == TimeType.DATE) {
      return DayRange.parse(time.value());
    }
    String value = time.value();
    boolean part =
        time.type() == TimeType.TIME
            && value != null
            && value.length() == DAY_LENGTH + 3
            && Character.isLetter(value.charAt(DAY_LENGTH + 1));
    DayRange day = part && value != null ? DayRange.parse(value.substring(0, DAY_LENGTH)) : null;
    return day != null && isWeekday(time) ? day : null;
  }

  private boolean isWeekday(TimeMention time) {
    int first = telling.tokens().firstFrom(time.span().start());
    int next = telling.tokens().firstFrom(time.span().end());
    return weekday(first, next) >= 0;
  }

  /// The token that names a day of the week among some tokens; -1 for none.
  private int weekday(int first, int next) {
    for (int i = first; i < next; i++) {
      String form = telling.words().forms()[i];
      boolean compound =
          form.length() > LONGEST_WEEKDAY
              && telling.pack().weekdays().keySet().stream()
                  .anyMatch(day -> day.length() >= SHORTEST_WEEKDAY && form.startsWith(day));
      if (compound || telling.pack().weekdays().containsKey(form)) {
        return i;
      }
    }
    return -1;
  }

  /// The day meant by one told without its year or week, where its words or the calendar speak for
  /// another than the one found.
  private DayRange meant(DayRange days, LocalDate published, int first, int next) {
    if (isYearTold(first, next)) {
      return days;
    }
    long away = days.first().toEpochDay() - published.toEpochDay();
    if (weekday(first, next) >= 0 && !isMonthNamed(first, next)) {
      LocalDate numbered = numbered(days.first(), published, next);
      if (numbered != null) {
        return DayRange.of(numbered);
      }
      if (isSame(days, first)) {
        return last == null ? days : last;
      }
      return isWeekdayAlone(first, next) ? moved(days, week(away, first, next)) : days;
    }
    boolean far = Math.abs(away) >= FAR_DAYS && Math.abs(away) < YEAR_DAYS;
    boolean ahead = isBehind(FOR, first) || isBehind(UNTIL, first);
    boolean planned = away < -OVER_DAYS && away > -YEAR_DAYS && ahead;
    if (isMonthNamed(first, next) && (far || planned)) {
      LocalDate from = days.first().plusYears(away < 0 ? 1 : -1);
      return new DayRange(from, from.plusDays(days.days() - 1));
    }
    return days;
  }

  /// Whether the day named right before is of the same weekday: `amanhã, quarta-feira`.
  private boolean isSame(DayRange days, int first) {
    DayRange named = last;
    return named != null
        && lastNext == first
        && named.isDay()
        && named.first().getDayOfWeek() == days.first().getDayOfWeek();
  }

  /// The day whose number stands right behind its weekday, as in `giovedì 12`; null for none.
  private @Nullable LocalDate numbered(LocalDate day, LocalDate published, int next) {
    boolean figures =
        Breaks.isOneClause(telling, next)
            && telling.tokens().kind(next) == Tokens.Kind.NUMBER
            && telling.words().forms()[next].length() <= 2
            && telling.words().forms()[next].chars().allMatch(Character::isDigit);
    if (!figures || (next + 1 < telling.tokens().size() && isCounting(next + 1))) {
      return null;
    }
    int number = Integer.parseInt(telling.words().forms()[next]);
    for (int weeks = 0; weeks <= WEEKS; weeks++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        LocalDate other = day.plusWeeks((long) sign * weeks);
        boolean near = Math.abs(other.toEpochDay() - published.toEpochDay()) <= WEEKS * WEEK;
        if (other.getDayOfMonth() == number && near) {
          return other;
        }
      }
    }
    return null;
  }

  private static DayRange moved(DayRange days, int by) {
    return by == 0 ? days : new DayRange(days.first().plusDays(by), days.last().plusDays(by));
  }

  /// By how many days a weekday found so far from the day of publication is to be moved.
  private int week(long away, int first, int next) {
    boolean since = isBehind(SINCE, first);
    if (away > 0 && away < WEEK) {
      return since || (!isSet(first) && tenses.isOver(first, next)) ? -WEEK : 0;
    }
    if (away >= 0 || away <= -WEEK || since) {
      return 0;
    }
    boolean ahead = isBehind(UNTIL, first) || isBehind(FOR, first) || isSet(first);
    return ahead || tenses.isToCome(first, next) ? WEEK : 0;
  }

  /// `fixée à vendredi`.
  private boolean isSet(int first) {
    int at = first - 1;
    return at >= 0 && telling.span(at, at).of(telling.text()).equals("à");
  }

  private boolean isBehind(Set<String> words, int first) {
    int from = telling.firstToken(telling.sentenceOf()[first]);
    int at = first - 1;
    while (at > from && BETWEEN.contains(telling.words().forms()[at])) {
      at--;
    }
    return at >= from && words.contains(telling.words().forms()[at]);
  }

  /// Whether a day of the week is named and nothing that tells of which week.
  private boolean isWeekdayAlone(int first, int next) {
    int words = 0;
    for (int i = first; i < next; i++) {
      boolean empty = telling.pack().stopWords().contains(telling.words().forms()[i]);
      words += empty || PARTS_OF_DAY.contains(telling.features()[i]) ? 0 : 1;
    }
    return words <= 1;
  }

  private boolean isYearTold(int first, int next) {
    for (int i = first; i < next; i++) {
      String form = telling.words().forms()[i];
      if (form.length() == YEAR_DIGITS && form.chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words are a part of the name of a person.
  private boolean isOfPerson(int first, int next) {
    for (int i = first; i < next; i++) {
      NameMention name = telling.name(i);
      if (name != null && name.type() == NameType.PERSON) {
        return true;
      }
    }
    return false;
  }

  /// Whether years are those someone turns, as in `faz 22 anos em novembro`.
  private boolean isTurned(int next) {
    String last = telling.words().forms()[next - 1];
    boolean years = last.equals("anos");
    return years && Breaks.isOneClause(telling, next) && IN.contains(telling.words().forms()[next]);
  }

  private Quantity year(DayRange days, int first, int next) {
    double low = days.first().getYear();
    double high = days.last().getYear();
    double rough = bounds.isAbout(first, next) ? ABOUT_YEARS : 0;
    Amount amount = new Amount((low + high) / 2, low - rough, high + rough);
    return point(first, next, Measure.YEAR, amount);
  }

  /// The year a number alone is; null when it is none.
  @Nullable Quantity year(int token, Numeral numeral) {
    boolean alone =
        numeral.next() == token + 1
            && numeral.value() <= LAST_YEAR
            && telling.words().forms()[token].chars().allMatch(Character::isDigit)
            && numeral.value() == Math.rint(numeral.value())
            && !isCounting(token + 1);
    boolean about = bounds.isAbout(token, numeral.next());
    boolean modern = numeral.value() >= FIRST_YEAR;
    boolean named = token > 0 && YEARS.contains(telling.words().forms()[token - 1]);
    boolean old = numeral.value() >= FIRST_OLD_YEAR && (named || (about && isOrigin(token)));
    if (!alone || !(modern ? about || isIn(token) || isOrigin(token) : old)) {
      return null;
    }
    double rough = about ? (modern ? ABOUT_YEARS : ABOUT_OLD_YEARS) : 0;
    return point(token, token + 1, Measure.YEAR, Amount.within(numeral.value(), rough));
  }

  /// The year that stands alone in brackets; null for other numbers.
  @Nullable Quantity bracketed(int token, Numeral numeral) {
    boolean year =
        telling.words().forms()[token].length() == YEAR_DIGITS
            && numeral.next() == token + 1
            && numeral.value() >= FIRST_YEAR
            && numeral.value() <= LAST_YEAR;
    return year ? point(token, token + 1, Measure.YEAR, Amount.within(numeral.value(), 0)) : null;
  }

  /// Whether a unit or what is counted follows.
  private boolean isCounting(int next) {
    return Breaks.isOneClause(telling, next)
        && (telling.persons()[next]
            || telling.hit(next, next + 1, Cue.UNIT) != null
            || telling.hit(next, next + 1, Cue.THING) != null);
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

  private boolean isIn(int token) {
    int sentence = telling.sentenceOf()[token];
    return token > telling.firstToken(sentence) && IN.contains(telling.words().forms()[token - 1]);
  }

  /// Whether a day in figures stands with its month, in words or figures.
  private boolean isMonthNamed(int first, int next) {
    int numbers = 0;
    for (int i = first; i < next; i++) {
      String form = telling.words().forms()[i];
      boolean month = telling.pack().months().containsKey(form);
      boolean capital = Character.isUpperCase(telling.text().charAt(telling.tokens().start(i)));
      if (month && (capital || !telling.pack().stopWords().contains(form))) {
        return true;
      }
      boolean number = telling.tokens().kind(i) == Tokens.Kind.NUMBER;
      boolean pair = number && (form.indexOf('.') > 0 || form.indexOf('/') > 0);
      numbers += pair ? 2 : number ? 1 : 0;
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

  private Quantity point(int first, int next, Measure measure, Amount amount) {
    int sentence = telling.sentenceOf()[first];
    int from = Math.max(telling.firstToken(sentence), first - SINCE_REACH);
    boolean since = telling.hit(from, next, Cue.SINCE) != null;
    return new Quantity(
        telling, sentence, first, next, measure, amount, "", "", new int[0], since, false);
  }
}
