package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the ages of persons: `the 58-year-old Lind`, `Anna Lind, 58,`, `Anna Lind (58)`, `une
/// fillette de onze ans`, `l'autista, 48 anni,`. Confined to one account.
///
/// Whose age it is are the words of the name nearest to it, and words for a person beside it; where
/// there is neither, the one person the sentence before names.
final class AgeReader {
  private static final int OLDEST = 120;
  private static final int YOUNGEST_BARE = 5;
  private static final int ADULT = 16;
  private static final int REACH = 7;
  private static final int BESIDE = 4;

  /// How many sentences before it the person may be named in.
  private static final int SENTENCES_BACK = 2;

  private static final String SURE = "sure";
  private static final Set<String> DEFINITE =
      Set.of("the", "de", "der", "die", "den", "le", "la", "l", "el", "il", "lo", "o", "a");
  private static final Set<String> OF = Set.of("de", "d", "di", "van", "von", "of", "da", "mit");
  private static final Set<String> HAD =
      Set.of("avait", "aveva", "tenia", "tinha", "ha", "tiene", "tem");
  private static final Set<String> IS =
      Set.of("is", "was", "turned", "ist", "war", "wurde", "werd", "wordt", "est");
  private static final Set<String> PAST_HAD = Set.of("avait", "aveva", "a", "ha");
  private static final Set<String> OF_THAT = Set.of("en", "ne");

  private final Telling telling;
  private final NumeralReader numerals;
  private int @Nullable [] hero;

  AgeReader(Telling telling, NumeralReader numerals) {
    this.telling = telling;
    this.numerals = numerals;
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
    Hit after = telling.hit(numeral.next(), Math.min(high, numeral.next() + 1), Cue.AGE);
    Hit before = telling.hit(Math.max(low, first - 2), first, Cue.AGE);
    Hit sure = isSure(before) ? before : isSure(after) ? after : sureAfter(numeral.next(), high);
    int end = Math.max(next, after == null ? next : after.next());
    if (sure != null) {
      end = Math.max(end, sure.next());
      return quantity(first, end, numeral, whose(first, end, true));
    }
    if (after == null ? isElliptic(first, numeral.next(), low) : isHad(first, low)) {
      return quantity(first, end, numeral, subject(low, first));
    }
    boolean age = after == null ? isBare(first, numeral, low) : isSetOff(first, end);
    return age ? quantity(first, end, numeral, whose(first, end, false)) : null;
  }

  /// The person a sentence speaks of before its age: the name, else the words for one.
  private int[] subject(int low, int first) {
    int person = person(low, first, first);
    return person < 0 ? roles(low, first, first, first) : nameFeatures(person);
  }

  private boolean isPersonBefore(int low, int first) {
    for (int i = low; i < first; i++) {
      if (isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  /// Years left out: `a boy of seven`, `she was 34.`, `Anna Lind en avait seize`.
  private boolean isElliptic(int first, int next, int low) {
    if (first - low < 2) {
      return false;
    }
    String before = telling.words().forms()[first - 1];
    String second = telling.words().forms()[first - 2];
    boolean of = OF.contains(before) && telling.persons()[first - 2] && !isCounting(next);
    boolean is = IS.contains(before) && has(next - 1, ".,;") && isPersonBefore(low, first);
    boolean had =
        (next >= telling.tokens().size() || isClosed(next))
            && PAST_HAD.contains(before)
            && OF_THAT.contains(second);
    return of || is || (had && isPersonBefore(low, first));
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
    return has(next - 1, ".,;:)–")
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
  private boolean isSetOff(int first, int end) {
    boolean of = first > 0 && OF.contains(telling.words().forms()[first - 1]);
    int at = of ? first - 2 : first - 1;
    boolean comma = first > 0 && has(at, ",(") && at >= 0;
    boolean beside = at >= 0 && isPerson(at);
    boolean near = comma && (beside || person(at - BESIDE, at + 1, at) >= 0 || role(at) >= 0);
    boolean closed = end >= telling.tokens().size() || has(end - 1, ",.);:–");
    boolean named = end < telling.tokens().size() && has(end - 1, ",") && isName(end) && first > 0;
    return (of && beside) || (near && closed) || named;
  }

  /// A word for a person at a token or within a few before it; -1 for none.
  private int role(int token) {
    for (int i = token; i >= Math.max(0, token - BESIDE); i--) {
      if (telling.persons()[i]) {
        return i;
      }
    }
    return -1;
  }

  private boolean isHad(int first, int low) {
    if (first == low || !isPersonBefore(low, first)) {
      return false;
    }
    String before = telling.words().forms()[first - 1];
    boolean french = telling.pack().language().code().equals("fr");
    boolean has = french && telling.span(first - 1, first - 1).of(telling.text()).equals("a");
    return has || HAD.contains(before) || (IS.contains(before) && isAgeOfSubject(first));
  }

  /// Whether years end their clause, as in `the oldest climber was 61 years`.
  private boolean isAgeOfSubject(int first) {
    int end = Math.min(telling.tokens().size(), first + 2);
    return has(end - 1, ".,;");
  }

  /// In figures, set off on both sides right behind a name or, for the grown up, a word for a
  /// person.
  private boolean isBare(int first, Numeral numeral, int low) {
    boolean figures = Character.isDigit(telling.text().charAt(telling.tokens().start(first)));
    if (!figures || first == low) {
      return false;
    }
    boolean closed = has(numeral.next() - 1, ",).;");
    boolean named = isName(first - 1) && has(first - 1, ",(");
    boolean role =
        telling.persons()[first - 1] && has(first - 1, ",") && has(numeral.next() - 1, ",");
    return closed
        && ((named && numeral.value() >= YOUNGEST_BARE) || (role && numeral.value() >= ADULT));
  }

  /// Whether one of some characters stands between a token and the next.
  private boolean has(int token, String characters) {
    if (token < 0) {
      return false;
    }
    Tokens tokens = telling.tokens();
    int to = token + 1 < tokens.size() ? tokens.start(token + 1) : telling.text().length();
    for (int i = tokens.end(token); i < to; i++) {
      if (characters.indexOf(telling.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int token) {
    return isName(token) || telling.persons()[token];
  }

  private boolean isName(int token) {
    NameMention name = telling.name(token);
    return name != null && name.type() != NameType.PLACE && name.type() != NameType.ORGANIZATION;
  }

  /// The features of the person whose age it is; empty when nothing tells.
  private int[] whose(int first, int end, boolean sure) {
    int sentence = telling.sentenceOf()[first];
    int low = Math.max(telling.firstToken(sentence), first - REACH);
    int high = Math.min(telling.endToken(sentence), end + (sure ? REACH : BESIDE));
    int name = person(low, high, first);
    int[] features = name < 0 ? new int[0] : nameFeatures(name);
    int[] roles = roles(Math.max(low, first - BESIDE), Math.min(high, end + 2), first, end);
    int[] all = Arrays.copyOf(features, features.length + roles.length);
    System.arraycopy(roles, 0, all, features.length, roles.length);
    if (name < 0 && isDefinite(Math.max(low, first - BESIDE), Math.min(high, end + 2))) {
      int[] hero = hero();
      int size = all.length;
      all = Arrays.copyOf(all, size + hero.length);
      System.arraycopy(hero, 0, all, size, hero.length);
    }
    for (int back = 1; all.length == 0 && sentence - back >= 0 && back <= SENTENCES_BACK; back++) {
      all = onlyPerson(sentence - back);
    }
    return all;
  }

  /// Whether a word for a known person, `the driver` and not `a driver`, stands among some tokens.
  private boolean isDefinite(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (telling.persons()[i] && DEFINITE.contains(telling.words().forms()[i - 1])) {
        return true;
      }
    }
    return false;
  }

  /// The name of the person the account names most, twice or more; empty when there is none.
  private int[] hero() {
    int[] known = hero;
    if (known == null) {
      Map<Integer, Integer> counts = new TreeMap<>();
      for (NameMention name : telling.analysis().names()) {
        if (name.type() == NameType.PERSON) {
          int last = telling.tokens().firstFrom(name.span().end()) - 1;
          int feature = last < 0 ? 0 : telling.features()[last];
          counts.merge(feature, feature == 0 ? 0 : 1, Integer::sum);
        }
      }
      known =
          counts.entrySet().stream()
              .filter(e -> e.getValue() > 1)
              .max(Map.Entry.comparingByValue())
              .map(e -> new int[] {e.getKey()})
              .orElse(new int[0]);
      hero = known;
    }
    return known;
  }

  /// What the words for persons around an age mean.
  private int[] roles(int from, int to, int first, int end) {
    int[] found = new int[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      boolean beside = i < first || i >= end;
      if (beside && telling.persons()[i] && telling.features()[i] != 0) {
        found[size++] = telling.features()[i];
      }
    }
    return Arrays.copyOf(found, size);
  }

  /// The token of a person's name nearest to another token; -1 when there is none.
  private int person(int from, int to, int near) {
    int best = -1;
    for (int i = Math.max(0, from); i < to; i++) {
      if (isName(i) && (best < 0 || Math.abs(i - near) < Math.abs(best - near))) {
        best = i;
      }
    }
    return best;
  }

  /// The name of the person a sentence names; empty when it names none or several.
  private int[] onlyPerson(int sentence) {
    int found = -1;
    for (int i = telling.firstToken(sentence); i < telling.endToken(sentence); i++) {
      if (isName(i)) {
        if (found >= 0 && telling.nameAt()[found] != telling.nameAt()[i]) {
          return new int[0];
        }
        found = i;
      }
    }
    return found < 0 ? new int[0] : nameFeatures(found);
  }

  private Quantity quantity(int first, int end, Numeral numeral, int[] whose) {
    return new Quantity(
        telling,
        telling.sentenceOf()[first],
        first,
        Math.max(end, numeral.next()),
        Measure.AGE,
        Amount.within(numeral.value(), 0),
        "",
        "",
        whose,
        false,
        false);
  }

  private int[] nameFeatures(int token) {
    int name = telling.nameAt()[token];
    int from = token;
    while (from > 0 && telling.nameAt()[from - 1] == name) {
      from--;
    }
    int to = token + 1;
    while (to < telling.nameAt().length && telling.nameAt()[to] == name) {
      to++;
    }
    return Arrays.stream(telling.features(), from, to).filter(f -> f != 0).toArray();
  }
}
