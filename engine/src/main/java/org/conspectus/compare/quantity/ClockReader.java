package org.conspectus.compare.quantity;

import java.util.List;
import java.util.Set;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads times of day as points that others may contradict: `at 3.20am`, `las cuatro y diez`, `um
/// kurz nach sieben`, `ore 18 e 40`. Confined to one account.
final class ClockReader {
  private static final int MINUTES_OF_HOUR = 60;

  /// Half days are seldom told apart in words.
  private static final int HALF_DAY = 720;

  private static final int QUARTER = 15;
  private static final int FIVE = 5;
  private static final double HOUR_TOLERANCE = 10;
  private static final double QUARTER_TOLERANCE = 7;
  private static final double FIVE_TOLERANCE = 3;
  private static final double ABOUT_MINUTES = 20;
  private static final int TEN = 10;
  private static final int HOURS = 24;
  private static final int NOON = 12;
  private static final double SECONDS_OF_HOUR = 3600;

  /// How many words behind a time of day can name its zone.
  private static final int ZONE_REACH = 3;

  /// How many words before an hour the one that makes it a time of day can stand.
  private static final int AT_REACH = 3;

  /// Words of an hour at most, with the word for it.
  private static final int LONGEST = 3;

  private static final int YEAR_DIGITS = 4;

  /// A dateline stands in one of the first sentences, at most so many words behind its beginning.
  private static final int LAST_DATELINE = 3;

  private static final int DATELINE_REACH = 3;
  private static final Set<String> AT = Set.of("las", "alle", "dalle", "as", "om");

  /// Words that hours in words stand behind in languages where they are no articles.
  private static final Set<String> AT_HOUR = Set.of("um", "gegen", "ab", "om", "rond", "las", "as");

  private static final Set<String> AND = Set.of("e", "y", "et", "und", "en");

  /// Hours as they stand behind [#AT_HOURS].
  private static final List<String> HOURS_OF_NL =
      List.of(
          "enen",
          "tweeen",
          "drieen",
          "vieren",
          "vijven",
          "zessen",
          "zevenen",
          "achten",
          "negenen",
          "tienen",
          "elven",
          "twaalven");

  private static final Set<String> AT_HOURS =
      Set.of("na", "voor", "rond", "tegen", "om", "over", "omstreeks");

  /// Words between one of these and the hour: `um kurz nach sieben`.
  private static final Set<String> SHORTLY =
      Set.of("kurz", "nach", "vor", "punkt", "circa", "etwa");

  /// Words behind which hours are no duration: `annoncée pour dix heures`.
  private static final Set<String> BEFORE_HOURS =
      Set.of("pour", "vers", "des", "om", "rond", "tegen");

  /// Words before one between them and the hour: `peu après dix-sept heures`.
  private static final Set<String> SOON = Set.of("peu", "juste", "kort", "vlak");

  /// Words behind an hour that hours of work and the like have.
  private static final Set<String> OF = Set.of("de", "d", "van", "of");

  private static final Set<String> DAYTIMES =
      Set.of("madrugada", "manana", "tarde", "noche", "mediodia", "manha", "noite");
  private static final Set<String> NOON_WORDS =
      Set.of(
          "noon",
          "midnight",
          "midi",
          "minuit",
          "mezzogiorno",
          "mezzanotte",
          "mediodia",
          "medianoche",
          "middernacht",
          "mitternacht");
  private static final Set<String> BEFORE_NOON =
      Set.of(
          "at", "a", "al", "des", "vers", "before", "until", "by", "after", "alle", "om", "um",
          "gegen", "rond", "tegen", "avant", "apres", "bis", "tot");
  private static final Set<String> OF_DAY = Set.of("avonds", "ochtends", "nachts", "middags");
  private static final Set<String> IN_THE = Set.of("morning", "afternoon", "evening");
  private static final Set<String> CLOCKS = Set.of("time", "hora", "heure", "ora", "tijd", "zeit");
  private static final Set<String> LOCAL =
      Set.of(
          "local", "locale", "lokale", "lokaler", "ortszeit", "plaatselijke", "uhr", "peninsular");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "bst", "cet", "cest", "mez", "mesz", "est", "edt", "pst", "msk");

  /// Words behind the minutes or hours from one time to another.
  private static final Set<String> LATER =
      Set.of(
          "later", "after", "before", "earlier", "spater", "darauf", "danach", "zuvor", "apres",
          "tard", "avant", "despues", "antes", "dopo", "prima", "depois", "eerder", "tarde");

  /// Words before `five to four` that make it a score.
  private static final Set<String> SPLIT =
      Set.of("split", "voted", "vote", "by", "won", "lost", "beat", "ruled", "divided", "decided");

  private static final Set<Integer> UNITS =
      Set.of(TellingReader.feature("concept:minute"), TellingReader.feature("concept:hour"));

  private final Telling telling;
  private final NumeralReader numerals;
  private final BoundReader bounds;
  private final boolean dutch;

  ClockReader(Telling telling, NumeralReader numerals, BoundReader bounds) {
    this.telling = telling;
    this.numerals = numerals;
    this.bounds = bounds;
    this.dutch = telling.pack().language().code().equals("nl");
  }

  /// Whether a time of day is told in the tokens of a time.
  boolean isClock(TimeMention time, int next) {
    return minutes(time) >= 0 || minutesTold(next - 1) >= 0;
  }

  /// The time of day in the tokens `[first, next)`; null when it is none of the place told about.
  @Nullable Quantity of(TimeMention time, int first, int next) {
    int minutes = time.type() == TimeType.TIME ? minutes(time) : -1;
    if (minutes < 0) {
      int told = next > first ? minutesTold(next - 1) : -1;
      return told < 0 ? null : clock(first, next, told);
    }
    boolean told = isCounted(first, next) || isNoon(first, next);
    boolean counted = told && !isLater(first, next) && !isSplit(first);
    if (isElsewhere(first, next) || !counted || isOfDateline(first)) {
      return null;
    }
    Numeral more = minutes % MINUTES_OF_HOUR == 0 ? minutesBehind(next) : null;
    return more == null
        ? clock(first, next, minutes)
        : clock(first, more.next(), minutes + (int) Math.rint(more.value()));
  }

  /// The minutes behind a word for and right behind an hour, `18 e 40`; null for none.
  private @Nullable Numeral minutesBehind(int next) {
    boolean and = Breaks.isOneClause(telling, next) && AND.contains(telling.words().forms()[next]);
    Numeral more = and && Breaks.isOneClause(telling, next + 1) ? numerals.at(next + 1) : null;
    boolean minutes = more != null && more.value() >= FIVE && more.value() < MINUTES_OF_HOUR;
    boolean alone = minutes && more != null && Breaks.isClosed(telling, more.next());
    return alone ? more : null;
  }

  /// Whether a zone stands right behind four figures, as in `0150 GMT`.
  boolean isMilitary(int token) {
    return telling.words().forms()[token].length() == YEAR_DIGITS
        && Breaks.isOneClause(telling, token + 1)
        && ZONES.contains(telling.words().forms()[token + 1]);
  }

  /// The time of day a token such as `3.20am` is; null when it is none.
  @Nullable Quantity at(int token, Numeral numeral) {
    int minutes = minutes(telling.words().forms()[token]);
    if (minutes >= 0) {
      boolean here = !isElsewhere(token, token + 1) && !isOfDateline(token);
      return here ? clock(token, token + 1, minutes) : null;
    }
    boolean hour =
        numeral.value() >= 1
            && numeral.value() <= HOURS
            && numeral.value() == Math.rint(numeral.value())
            && !numeral.isFraction();
    return hour && isHour(token, numeral)
        ? clock(token, numeral.next(), (((int) numeral.value()) * MINUTES_OF_HOUR) % HALF_DAY)
        : null;
  }

  /// The hour a word such as `vijven` is; null when it is none.
  @Nullable Quantity plural(int token) {
    String[] forms = telling.words().forms();
    boolean at = dutch && token > 0 && AT_HOURS.contains(forms[token - 1]);
    int hour = at ? HOURS_OF_NL.indexOf(forms[token]) + 1 : 0;
    return hour > 0 ? clock(token, token + 1, hour * MINUTES_OF_HOUR % HALF_DAY) : null;
  }

  /// Whether a number in words stands where hours do: `um kurz nach sieben fiel`, `las dos de la
  /// madrugada`.
  private boolean isHour(int token, Numeral numeral) {
    int next = numeral.next();
    boolean words = telling.tokens().kind(token) != Tokens.Kind.NUMBER && numeral.value() <= NOON;
    if (words && isInMorning(next) && !isElsewhere(token, next)) {
      return true;
    }
    int at = at(token);
    if (!words || at < 0 || isElsewhere(token, next)) {
      return false;
    }
    if (isOfDay(next)) {
      return true;
    }
    boolean german = telling.pack().language().code().equals("de");
    boolean verb =
        german
            && Breaks.isOneClause(telling, next)
            && Character.isLowerCase(telling.text().charAt(telling.tokens().start(next)))
            && telling.hit(next, next + 1, Cue.TO) == null
            && !telling.words().forms()[next].equals("auf");
    boolean first =
        at == telling.firstToken(telling.sentenceOf()[token])
            || telling.pack().weekdays().containsKey(telling.words().forms()[at - 1]);
    return german && verb && (first || at + 1 < token);
  }

  /// `one in the morning`.
  private boolean isInMorning(int next) {
    String[] forms = telling.words().forms();
    return next + 2 < forms.length
        && telling.sentenceOf()[next + 2] == telling.sentenceOf()[next - 1]
        && forms[next].equals("in")
        && forms[next + 1].equals("the")
        && IN_THE.contains(forms[next + 2]);
  }

  /// `de la madrugada`, `da noite`.
  private boolean isOfDay(int next) {
    for (int i = next; i < Math.min(telling.tokens().size(), next + ZONE_REACH); i++) {
      if (DAYTIMES.contains(telling.words().forms()[i])) {
        return i > next;
      }
    }
    return false;
  }

  /// The word before an hour that makes it one, with at most two between; -1 for none.
  private int at(int token) {
    int from = telling.firstToken(telling.sentenceOf()[token]);
    for (int i = token - 1; i >= Math.max(from, token - AT_REACH); i--) {
      String form = telling.words().forms()[i];
      if (AT_HOUR.contains(form)) {
        return i;
      }
      if (!SHORTLY.contains(form)) {
        return -1;
      }
    }
    return -1;
  }

  /// The time of day that what looks like a duration of hours is: `annoncée pour dix heures`,
  /// `maandagavond zes uur`; null when it is none.
  ///
  /// @param isBehindDay whether it stands right behind a word for a day
  @Nullable Quantity ofHours(double seconds, int first, int next, boolean isBehindDay) {
    double hours = seconds / SECONDS_OF_HOUR;
    String language = telling.pack().language().code();
    boolean clocks = language.equals("nl") || language.equals("fr");
    boolean whole = hours >= 1 && hours <= HOURS && hours == Math.rint(hours);
    boolean of = next < telling.tokens().size() && OF.contains(telling.words().forms()[next]);
    boolean at = first > 0 && BEFORE_HOURS.contains(telling.words().forms()[first - 1]);
    at |= first > 1 && SOON.contains(telling.words().forms()[first - 2]);
    boolean day =
        next + 1 < telling.tokens().size() && OF_DAY.contains(telling.words().forms()[next + 1]);
    boolean hour = clocks && whole && !of && (at || isBehindDay || day) && next - first <= LONGEST;
    return hour ? clock(first, next, (((int) hours) * MINUTES_OF_HOUR) % HALF_DAY) : null;
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

  /// The minutes since midnight or noon a time of day names; -1 when it names none.
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

  private Quantity clock(int first, int next, int minutes) {
    double tolerance =
        bounds.isAbout(first, next)
            ? ABOUT_MINUTES
            : minutes % MINUTES_OF_HOUR == 0
                ? HOUR_TOLERANCE
                : minutes % QUARTER == 0
                    ? QUARTER_TOLERANCE
                    : minutes % FIVE == 0 ? FIVE_TOLERANCE : 1;
    return new Quantity(
        telling,
        telling.sentenceOf()[first],
        first,
        next,
        Measure.CLOCK,
        Amount.within(minutes, tolerance),
        "",
        "",
        new int[0],
        false,
        false);
  }

  /// Whether a time is so many minutes or hours from one told before: `nine minutes later`.
  private boolean isLater(int first, int next) {
    boolean later = LATER.contains(telling.words().forms()[next - 1]);
    for (int i = first; later && i < next; i++) {
      if (UNITS.contains(telling.features()[i])) {
        return true;
      }
    }
    return false;
  }

  /// `at noon`, `dès midi`.
  private boolean isNoon(int first, int next) {
    int from = telling.firstToken(telling.sentenceOf()[first]);
    return next == first + 1
        && first > from
        && NOON_WORDS.contains(telling.words().forms()[first])
        && BEFORE_NOON.contains(telling.words().forms()[first - 1]);
  }

  private boolean isSplit(int first) {
    int from = telling.firstToken(telling.sentenceOf()[first]);
    return first > from && SPLIT.contains(telling.words().forms()[first - 1]);
  }

  /// Whether the words around a time of day name the clock of another place.
  private boolean isElsewhere(int first, int next) {
    int end = telling.endToken(telling.sentenceOf()[first]);
    boolean clock = false;
    boolean local = false;
    for (int i = first + 1; i < Math.min(end, next + ZONE_REACH); i++) {
      String form = telling.words().forms()[i];
      clock |= ZONES.contains(form);
      clock |= i >= next && (CLOCKS.contains(form) || form.endsWith("zeit"));
      local |= i >= next && LOCAL.contains(form);
    }
    return (clock || isOfPlace(next, end)) && !local;
  }

  /// Whether the name of a place whose clock it is follows: `17h45 de Lisboa`.
  private boolean isOfPlace(int next, int end) {
    NameMention name = next + 1 < end ? telling.name(next + 1) : null;
    return name != null
        && name.type() == NameType.PLACE
        && OF.contains(telling.words().forms()[next])
        && Breaks.isOneClause(telling, next);
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
    int from = Math.max(telling.firstToken(sentence), token - DATELINE_REACH);
    for (int i = from; sentence <= LAST_DATELINE && i < token; i++) {
      String form = telling.words().forms()[i];
      if (form.length() == YEAR_DIGITS && form.chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }
}
