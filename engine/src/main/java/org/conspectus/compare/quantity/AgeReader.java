package org.conspectus.compare.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the ages of persons: `the 58-year-old Lind`, `Anna Lind, 58,`, `Anna Lind (58)`, `une
/// fillette de onze ans`, `l'autista, 48 anni,`, `a boy of eleven months`. Confined to one account.
final class AgeReader {
  private static final int OLDEST = 120;
  private static final int YOUNGEST_BARE = 5;
  private static final int YOUNGEST_SET_OFF = 14;
  private static final int ADULT = 16;
  private static final int BESIDE = 4;

  /// Words for age are at most so many, as in `at the age of`.
  private static final int LONGEST = 5;

  private static final double MONTHS = 12;
  private static final int MONTH = TellingReader.feature("concept:month");
  private static final Set<Integer> PARENTS =
      Set.of(TellingReader.feature("concept:mother"), TellingReader.feature("concept:father"));

  private static final String SURE = "sure";

  /// Endings of words that are an age.
  private static final Map<String, List<String>> ENDINGS =
      Map.of("it", List.of("enne", "enni"), "de", List.of("jahrig"), "nl", List.of("jarig"));

  private static final Set<String> AND = Set.of("and", "en", "und", "et", "y", "e");
  private static final Set<String> OF = Set.of("de", "d", "di", "van", "von", "of", "da", "mit");
  private static final Set<String> AT = Set.of("aos", "los", "a");
  private static final Set<String> HAD =
      Set.of("avait", "aveva", "tenia", "tinha", "ha", "tiene", "tem");

  /// Begin a sentence that tells of the one named last, `Ha sei anni`.
  private static final Set<String> HAS = Set.of("tiene", "tem", "ha", "tenia", "tinha", "aveva");

  private static final Set<String> IS =
      Set.of("is", "was", "turned", "ist", "war", "wurde", "werd", "wordt", "est");
  private static final Set<String> SHE =
      Set.of(
          "she", "he", "hij", "zij", "ze", "er", "sie", "elle", "il", "lui", "lei", "ella", "el",
          "ele", "ela");
  private static final Set<String> PAST_HAD = Set.of("avait", "aveva", "a", "ha");
  private static final Set<String> OF_THAT = Set.of("en", "ne");

  private final Telling telling;
  private final NumeralReader numerals;
  private final PersonReader persons;

  AgeReader(Telling telling, NumeralReader numerals) {
    this.telling = telling;
    this.numerals = numerals;
    this.persons = new PersonReader(telling);
  }

  /// The age in the tokens of a time; null when they are none.
  @Nullable Quantity in(int first, int next) {
    for (int i = first; i < next; i++) {
      Numeral numeral = numerals.at(i);
      if (numeral != null) {
        return of(i, next, numeral);
      }
    }
    return null;
  }

  /// The age a word is by itself, as `cinquantasettenne` or `siebenundfünfzigjähriger`; null when
  /// it is none. Of what lasts, such words tell a few years and stand beside no person.
  @Nullable Quantity word(int token) {
    String form = telling.words().forms()[token];
    int end = -1;
    for (String ending : ENDINGS.getOrDefault(telling.pack().language().code(), List.of())) {
      end = Math.max(end, form.lastIndexOf(ending));
    }
    double years = end < 1 ? 0 : years(form.substring(0, end));
    boolean beside = token + 1 < telling.tokens().size() && persons.isPerson(token + 1);
    if (years < 1 || years > OLDEST || (years < ADULT && !beside)) {
      return null;
    }
    Numeral numeral = new Numeral(years, 1, token + 1, false, false, false);
    Age age = new Age(token, token, token + 1, numeral);
    return quantity(age, persons.whose(token, token + 1, true));
  }

  /// The number in words or figures that the beginning of a word is; 0 for none.
  private double years(String begin) {
    if (begin.chars().allMatch(Character::isDigit)) {
      return begin.length() > 3 ? 0 : Integer.parseInt(begin);
    }
    double years = 0;
    for (String elided : List.of("", "e", "a", "o", "i")) {
      years = Math.max(years, telling.pack().numbers().getOrDefault(begin + elided, 0d));
    }
    return years;
  }

  /// The age a number is; null when it is none.
  ///
  /// @param next the token behind the number and its unit
  @Nullable Quantity of(int first, int next, Numeral numeral) {
    boolean whole = numeral.value() == Math.rint(numeral.value());
    if (numeral.value() < 1 || numeral.value() > OLDEST || numeral.isVague() || !whole) {
      return null;
    }
    int sentence = telling.sentenceOf()[first];
    int low = telling.firstToken(sentence);
    int high = telling.endToken(sentence);
    int from = firstOfTwo(first, low);
    Hit after = years(numeral.next(), high);
    Hit before = before(from, low);
    Hit sure = isSure(before) ? before : isSure(after) ? after : sureAfter(numeral.next(), high);
    int end = Math.max(next, after == null || after.token() > next ? next : after.next());
    Age age = new Age(first, from, end, numeral);
    if (sure != null) {
      int to = Math.max(end, sure.next());
      return quantity(age.until(to), persons.whose(from, to, true));
    }
    boolean months = isMonth(numeral.next(), high);
    boolean alone = after == null && !months;
    if (alone ? isElliptic(first, numeral.next(), low) : isHad(from, low)) {
      return quantity(age, persons.subject(low, from));
    }
    boolean told = alone ? isBare(first, numeral, low) : isSetOff(age) || isAtYears(age, low);
    return told ? quantity(age, persons.whose(from, end, false)) : null;
  }

  /// The words for age that end right before a number or one word before it; null for none.
  private @Nullable Hit before(int from, int low) {
    Hit near = null;
    for (int i = telling.firstHit(Math.max(low, from - LONGEST));
        i < telling.hits().size() && telling.hits().get(i).token() < from;
        i++) {
      Hit hit = telling.hits().get(i);
      boolean close = hit.next() >= from - 1 && hit.next() <= from;
      near = hit.sense().cue() == Cue.AGE && close ? hit : near;
    }
    return near;
  }

  /// A number that can be an age.
  ///
  /// @param from the first of two ages said together, `37 et 44 ans`; else as `first`
  private record Age(int first, int from, int end, Numeral numeral) {
    Age until(int to) {
      return new Age(first, from, to, numeral);
    }

    boolean isAdult() {
      return numeral.value() >= ADULT;
    }
  }

  /// The number two tokens before where a word for and stands between.
  private int firstOfTwo(int first, int low) {
    boolean two =
        first - 2 >= low
            && AND.contains(telling.words().forms()[first - 1])
            && telling.tokens().kind(first - 2) == Tokens.Kind.NUMBER;
    return two ? first - 2 : first;
  }

  /// The word for years right behind a number, or behind the second of two.
  private @Nullable Hit years(int next, int high) {
    Hit hit = telling.hit(next, Math.min(high, next + 1), Cue.AGE);
    boolean and = hit == null && next + 2 < high && AND.contains(telling.words().forms()[next]);
    Numeral second = and ? numerals.at(next + 1) : null;
    return second == null
        ? hit
        : telling.hit(second.next(), Math.min(high, second.next() + 1), Cue.AGE);
  }

  private boolean isMonth(int next, int high) {
    return next < high && telling.features()[next] == MONTH;
  }

  /// Years left out: `a boy of seven`, `she was 34.`, `Anna Lind en avait seize`.
  private boolean isElliptic(int first, int next, int low) {
    if (first - low < 2) {
      return false;
    }
    String before = telling.words().forms()[first - 1];
    String second = telling.words().forms()[first - 2];
    boolean of =
        OF.contains(before)
            && telling.persons()[first - 2]
            && !isParent(telling, first - 2)
            && !isCounting(next);
    boolean is =
        IS.contains(before)
            && (Breaks.has(telling, next - 1, ".,;") || isAnd(next))
            && (persons.isBefore(low, first) || SHE.contains(second));
    boolean had =
        (next >= telling.tokens().size() || isClosed(next))
            && PAST_HAD.contains(before)
            && OF_THAT.contains(second);
    return of || is || (had && persons.isBefore(low, first));
  }

  /// Whether a word is one for a mother or father.
  static boolean isParent(Telling telling, int token) {
    return PARENTS.contains(telling.features()[token]);
  }

  private boolean isAnd(int next) {
    return next < telling.tokens().size() && AND.contains(telling.words().forms()[next]);
  }

  /// Whether a unit or something counted follows.
  private boolean isCounting(int next) {
    if (next >= telling.tokens().size()) {
      return false;
    }
    return telling.persons()[next]
        || telling.hit(next, next + 1, Cue.THING) != null
        || telling.hit(next, next + 1, Cue.UNIT) != null;
  }

  /// Whether nothing that could be counted follows.
  private boolean isClosed(int next) {
    return Breaks.has(telling, next - 1, ".,;:)–")
        || telling.pack().stopWords().contains(telling.words().forms()[next]);
  }

  private @Nullable Hit sureAfter(int from, int high) {
    for (int i = telling.firstHit(from);
        i < telling.hits().size() && telling.hits().get(i).token() <= Math.min(from, high - 1);
        i++) {
      if (isSure(telling.hits().get(i))) {
        return telling.hits().get(i);
      }
    }
    return null;
  }

  private static boolean isSure(@Nullable Hit hit) {
    return hit != null && hit.sense().cue() == Cue.AGE && hit.sense().value().equals(SURE);
  }

  /// Years set off behind a person, `, 48 anni,`; with a preposition behind one, `un uomo di 52
  /// anni`; or before a name, `diciassette anni, Anna Lind`.
  private boolean isSetOff(Age age) {
    int first = age.from();
    int end = age.end();
    boolean of = first > 0 && OF.contains(telling.words().forms()[first - 1]);
    int at = of ? first - 2 : first - 1;
    boolean beside = of && at >= 0 && (persons.isPerson(at) || isNoun(at, age));
    boolean comma = at >= 0 && Breaks.has(telling, at, ",(");
    boolean near = comma && (isPersonNear(at) || isSubject(at, of, age));
    boolean closed = end >= telling.tokens().size() || Breaks.has(telling, end - 1, ",.);:–");
    boolean named =
        end < telling.tokens().size()
            && Breaks.has(telling, end - 1, ",")
            && persons.isName(end)
            && first > 0;
    return beside || (near && closed) || named;
  }

  /// Years at which something befell a person, at the end of a clause: `morreu aos 34 anos.`
  private boolean isAtYears(Age age, int low) {
    boolean at =
        age.isAdult() && age.from() > low && AT.contains(telling.words().forms()[age.from() - 1]);
    return at
        && (age.end() >= telling.tokens().size() || Breaks.has(telling, age.end() - 1, ".,;)"));
  }

  private boolean isNoun(int at, Age age) {
    return !Breaks.has(telling, at, ",(") && persons.isNoun(at, age.isAdult());
  }

  private boolean isPersonNear(int at) {
    return persons.isPerson(at)
        || SHE.contains(telling.words().forms()[at])
        || persons.name(at - BESIDE, at + 1, at) >= 0
        || persons.role(at) >= 0;
  }

  private boolean isSubject(int at, boolean of, Age age) {
    return of && age.numeral().value() >= YOUNGEST_SET_OFF && persons.isSubject(at);
  }

  private boolean isHad(int first, int low) {
    boolean alone = first == low + 1 && HAS.contains(telling.words().forms()[low]);
    if (first == low || !(alone || persons.isBefore(low, first))) {
      return false;
    }
    String before = telling.words().forms()[first - 1];
    boolean french = telling.pack().language().code().equals("fr");
    boolean has = french && telling.span(first - 1, first - 1).of(telling.text()).equals("a");
    boolean ago = before.equals("ha") && telling.pack().language().code().equals("pt");
    return has || (HAD.contains(before) && !ago) || (IS.contains(before) && isAgeOfSubject(first));
  }

  /// Whether years end their clause, as in `the oldest climber was 61 years`.
  private boolean isAgeOfSubject(int first) {
    int end = Math.min(telling.tokens().size(), first + 2);
    return Breaks.has(telling, end - 1, ".,;");
  }

  /// In figures, set off on both sides right behind a name or, for the grown up, a word for a
  /// person.
  private boolean isBare(int first, Numeral numeral, int low) {
    boolean figures = Character.isDigit(telling.text().charAt(telling.tokens().start(first)));
    if (!figures || first == low) {
      return false;
    }
    boolean closed = Breaks.has(telling, numeral.next() - 1, ",).;");
    boolean named = persons.isName(first - 1) && Breaks.has(telling, first - 1, ",(");
    boolean role =
        telling.persons()[first - 1]
            && Breaks.has(telling, first - 1, ",")
            && Breaks.has(telling, numeral.next() - 1, ",");
    return closed
        && ((named && numeral.value() >= YOUNGEST_BARE) || (role && numeral.value() >= ADULT));
  }

  private Quantity quantity(Age age, int[] whose) {
    int high = telling.endToken(telling.sentenceOf()[age.first()]);
    boolean months = isMonth(age.numeral().next(), high);
    double years = months ? age.numeral().value() / MONTHS : age.numeral().value();
    return new Quantity(
        telling,
        telling.sentenceOf()[age.first()],
        age.first(),
        Math.max(age.end(), age.numeral().next()),
        Measure.AGE,
        Amount.within(years, 0),
        "",
        "",
        whose,
        false,
        false);
  }
}
