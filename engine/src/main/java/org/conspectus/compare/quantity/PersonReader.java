package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.jspecify.annotations.Nullable;

/// Finds whose age a number is: the words of the name nearest to it, and words for a person beside
/// it; where there is neither, the one person the sentences before name. Confined to one account.
final class PersonReader {
  private static final int REACH = 7;
  private static final int BESIDE = 4;

  /// How many sentences before it the person may be named in.
  private static final int SENTENCES_BACK = 2;

  private static final Set<String> DEFINITE =
      Set.of("the", "de", "der", "die", "den", "le", "la", "l", "el", "il", "lo", "o", "a");
  private static final Set<String> ONE =
      Set.of(
          "l", "le", "la", "un", "une", "cet", "cette", "el", "una", "il", "o", "a", "um", "uma",
          "de", "een", "der", "ein", "the", "lo");

  private static final Set<String> OF = Set.of("de", "d", "di", "da", "van", "von", "of", "del");

  /// Words for anyone, which the person an account tells of most can be called by.
  private static final Set<Integer> ANYONE =
      features("man", "woman", "victim", "accused", "convict", "patient", "child", "teenager");

  /// What ages are not of though it is told in years.
  private static final Set<Integer> LASTING =
      features(
          "sentence-term",
          "prison",
          "contract",
          "loan",
          "mortgage",
          "ban",
          "suspend",
          "mandate",
          "phase-term",
          "wait",
          "delay",
          "duration",
          "history",
          "war",
          "work-construction",
          "deadline",
          "study",
          "plan-intend",
          "concession");

  /// Endings of words for who does something, by language.
  private static final Map<String, List<String>> AGENTS =
      Map.of(
          "fr", List.of("eur", "euse", "iste", "ien", "ienne", "ier", "iere", "ais", "aise"),
          "it",
              List.of("tore", "trice", "ista", "iere", "iera", "aio", "aia", "ese", "ano", "ante"),
          "es", List.of("dor", "dora", "ista", "ero", "era", "tor", "tora", "ario", "ante", "ano"),
          "pt",
              List.of("dor", "dora", "ista", "eiro", "eira", "tor", "tora", "ario", "ante", "es"));

  private final Telling telling;
  private int @Nullable [] hero;
  private Set<Integer> heroRoles = Set.of();
  private boolean isMostNamed;

  PersonReader(Telling telling) {
    this.telling = telling;
  }

  private static Set<Integer> features(String... concepts) {
    return Set.copyOf(
        Arrays.stream(concepts).map(c -> TellingReader.feature("concept:" + c)).toList());
  }

  boolean isPerson(int token) {
    return isName(token) || telling.persons()[token];
  }

  boolean isName(int token) {
    NameMention name = telling.name(token);
    return name != null && name.type() != NameType.PLACE && name.type() != NameType.ORGANIZATION;
  }

  boolean isBefore(int low, int first) {
    for (int i = low; i < first; i++) {
      if (isPerson(i)) {
        return true;
      }
    }
    return false;
  }

  /// A word for a person at a token or within a few before it; -1 for none.
  int role(int token) {
    for (int i = token; i >= Math.max(0, token - BESIDE); i--) {
      if (telling.persons()[i]) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the words right before a preposition, `un participant écossais` in `un participant
  /// écossais de 57 ans`, are for a person.
  ///
  /// @param at the token before the preposition
  boolean isNoun(int at, boolean isAdult) {
    for (int i = at; i >= Math.max(0, at - BESIDE) && Breaks.isOneClause(telling, i + 1); i--) {
      if (isPerson(i) || (isAdult && (isAgent(i) || isPeople(i)))) {
        return true;
      }
      boolean of = OF.contains(telling.words().forms()[i]) && telling.nameAt()[i + 1] >= 0;
      boolean word = telling.pack().stopWords().contains(telling.words().forms()[i]);
      if ((word && !of) || LASTING.contains(telling.features()[i])) {
        return false;
      }
    }
    return false;
  }

  /// Whether a word that is no name and means nothing known ends as those for who does something.
  private boolean isAgent(int token) {
    String form = telling.words().forms()[token];
    List<String> endings = AGENTS.get(telling.pack().language().code());
    return endings != null
        && telling.nameAt()[token] < 0
        && telling.features()[token] != 0
        && endings.stream().anyMatch(e -> form.endsWith(e) && form.length() > e.length() + 2);
  }

  /// Whether a word tells who someone is by what country is theirs, `un portugués de 26 años`; some
  /// are taken for the country's name.
  private boolean isPeople(int token) {
    boolean article = token > 0 && ONE.contains(telling.words().forms()[token - 1]);
    boolean place = telling.nameAt()[token] >= 0;
    int end = telling.tokens().end(token);
    String ending = telling.text().substring(Math.max(0, end - 2), end);
    return article && (place || ending.equals("és") || ending.equals("ês"));
  }

  /// Whether what is set off before an age, `El italiano, de 29 años,`, can be a person.
  boolean isSubject(int at) {
    boolean article = at > 0 && DEFINITE.contains(telling.words().forms()[at - 1]);
    int meaning = telling.features()[at];
    return article && meaning != 0 && !LASTING.contains(meaning);
  }

  /// The person a sentence speaks of before its age: the name, else the words for one.
  int[] subject(int low, int first) {
    int person = name(low, first, first);
    int[] all = person < 0 ? roles(low, first, first, first) : nameFeatures(person);
    int sentence = telling.sentenceOf()[first];
    for (int back = 1; all.length == 0 && sentence - back >= 0 && back <= SENTENCES_BACK; back++) {
      all = onlyPerson(sentence - back);
    }
    return all;
  }

  /// The features of the person whose age it is; empty when nothing tells.
  int[] whose(int first, int end, boolean sure) {
    int sentence = telling.sentenceOf()[first];
    int low = Math.max(telling.firstToken(sentence), first - REACH);
    int high = Math.min(telling.endToken(sentence), end + (sure ? REACH : BESIDE));
    int name = name(low, high, first);
    int[] roles = roles(Math.max(low, first - BESIDE), Math.min(high, end + 2), first, end);
    int[] all = joined(name < 0 ? new int[0] : nameFeatures(name), roles);
    if (name < 0 && isDefinite(Math.max(low, first - BESIDE), Math.min(high, end + 2), roles)) {
      all = joined(all, hero());
    }
    for (int back = 1; all.length == 0 && sentence - back >= 0 && back <= SENTENCES_BACK; back++) {
      all = onlyPerson(sentence - back);
    }
    return all;
  }

  private static int[] joined(int[] one, int[] other) {
    int[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  /// Whether a word for a known person, `the driver` and not `a driver`, stands among some tokens,
  /// and the person the account tells of most can be meant.
  private boolean isDefinite(int from, int to, int[] roles) {
    boolean definite = false;
    for (int i = from + 1; i < to; i++) {
      definite |= telling.persons()[i] && DEFINITE.contains(telling.words().forms()[i - 1]);
    }
    hero();
    boolean own = Arrays.stream(roles).anyMatch(r -> heroRoles.contains(r) || ANYONE.contains(r));
    return definite && (own || (heroRoles.isEmpty() && isMostNamed));
  }

  /// The name of the person the account names most, of several the first; empty when it names none.
  private int[] hero() {
    int[] known = hero;
    if (known == null) {
      Map<Integer, Integer> counts = new TreeMap<>();
      int best = 0;
      for (NameMention name : telling.analysis().names()) {
        int feature = name.type() == NameType.PERSON ? lastWord(name) : 0;
        if (feature != 0) {
          counts.merge(feature, 1, Integer::sum);
          best = best == 0 ? feature : best;
        }
      }
      for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
        best = entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
      }
      isMostNamed = best != 0 && counts.getOrDefault(best, 0) > 1;
      known = best == 0 ? new int[0] : new int[] {best, Quantity.NAMED};
      hero = known;
      heroRoles = rolesOf(best);
    }
    return known;
  }

  private int lastWord(NameMention name) {
    int last = telling.tokens().firstFrom(name.span().end()) - 1;
    return last < 0 ? 0 : telling.features()[last];
  }

  /// What words for a person stand beside a name anywhere in the account.
  private Set<Integer> rolesOf(int feature) {
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; feature != 0 && i < telling.features().length; i++) {
      if (telling.features()[i] == feature && telling.nameAt()[i] >= 0) {
        int[] roles =
            roles(Math.max(0, i - BESIDE), Math.min(telling.features().length, i + BESIDE), i, i);
        Arrays.stream(roles).forEach(found::add);
      }
    }
    return found;
  }

  /// What the words for persons around an age mean.
  private int[] roles(int from, int to, int first, int end) {
    int[] found = new int[Math.max(0, to - from)];
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
  int name(int from, int to, int near) {
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
    int[] words = Arrays.stream(telling.features(), from, to).filter(f -> f != 0).toArray();
    return joined(words, new int[] {Quantity.NAMED});
  }
}
