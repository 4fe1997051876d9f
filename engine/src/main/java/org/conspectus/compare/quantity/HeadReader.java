package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.Set;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what a number counts, and whose age it is. Confined to one account.
final class HeadReader {
  private static final Set<String> KINDS_OF_PEOPLE = Set.of("child", "woman", "soldier", "officer");

  /// What is persons or counted by them, though called otherwise.
  private static final Set<String> PERSONAL =
      Set.of(
          "job",
          "voter",
          "worker",
          "passenger",
          "visitor",
          "spectator",
          "inhabitant",
          "protester",
          "student",
          "prisoner",
          "refugee",
          "firefighter",
          "hostage",
          "household",
          "family");

  private static final String PEOPLE = "people";
  private static final int NEAR = 4;
  private static final int FAR = 10;
  private static final int BACK = 8;
  private static final int MAX_HEADS = 3;

  /// So many words can bound the whole that a number is a part of.
  private static final int MAX_ROUGH = 3;

  private static final int LARGEST_LABEL = 9999;
  private static final int LARGEST_WORD = 20;

  private static final Set<String> OTHERS =
      Set.of("others", "anderen", "autres", "otros", "otras", "altri", "altre", "outros", "outras");
  private static final Set<String> NUMBER_OF =
      Set.of("number", "nombre", "numero", "zahl", "anzahl", "aantal", "total", "totaal", "toll");
  private static final Set<String> AND =
      Set.of("and", "und", "et", "y", "e", "but", "aber", "mais", "pero", "ma", "maar", "mas");
  private static final Set<String> OF =
      Set.of("of", "de", "d", "di", "van", "von", "da", "do", "del", "della", "dei", "des", "der");

  /// Forms of to be, between what is counted and the number that ends the clause.
  private static final Set<String> ARE =
      Set.of(
          "are",
          "were",
          "zijn",
          "waren",
          "sind",
          "seien",
          "sont",
          "etaient",
          "seraient",
          "furent",
          "son",
          "eran",
          "fueron",
          "serian",
          "sono",
          "erano",
          "sarebbero",
          "furono",
          "sao",
          "eram",
          "foram",
          "seriam");

  private final Telling telling;

  HeadReader(Telling telling) {
    this.telling = telling;
  }

  /// @param thing what is counted, as the words of the language have it; may be empty
  /// @param who of those in a state; may be empty
  /// @param next the token behind the head where it follows the number
  record Head(String thing, String who, int[] features, int next) {}

  /// Whether a number is the name of the thing right before it, `room 12`.
  boolean isLabel(int first, Numeral numeral) {
    int next = numeral.next();
    boolean whole = numeral.value() == Math.rint(numeral.value());
    boolean figures = Character.isDigit(telling.text().charAt(telling.tokens().start(first)));
    return whole
        && numeral.value() <= (figures ? LARGEST_LABEL : LARGEST_WORD)
        && first > 0
        && (Breaks.isOneClause(telling, first) || Breaks.has(telling, first - 1, "."))
        && isNumbered(first - 1)
        && telling.hit(next, next + 1, Cue.UNIT) == null
        && telling.hit(next, next + 1, Cue.THING) == null;
  }

  private boolean isNumbered(int token) {
    return telling.hit(token, token + 1, Cue.NUMBERED) != null;
  }

  /// What the number in the tokens `[first, next)` counts; null when nothing tells.
  @Nullable Head of(int first, int next) {
    int sentence = telling.sentenceOf()[first];
    Hit whole = telling.hit(next, Math.min(telling.endToken(sentence), next + 1), Cue.PARTOF);
    if (whole != null) {
      return ofWhole(first, whole.next());
    }
    int end = clauseEnd(next, Math.min(telling.endToken(sentence), next + NEAR));
    if (next < end && isAnd(next)) {
      end = next;
    }
    Hit near = telling.hit(next, end, Cue.THING);
    if (near == null || isBeyond(next, near)) {
      return unlisted(first, next, near == null ? end : Math.min(end, near.token()));
    }
    String thing = near.sense().value();
    Hit own = Quantity.TOLLS.contains(thing) ? near : state(near.token(), near.token() + 1, false);
    if (own != null) {
      return new Head(own.sense().value(), "", features(next, end), own.next());
    }
    boolean people = thing.equals(PEOPLE) || KINDS_OF_PEOPLE.contains(thing);
    if (!people) {
      return new Head(thing, "", features(near.token(), near.next()), near.next());
    }
    String who = thing.equals(PEOPLE) ? "" : thing;
    int far = clauseEnd(near.next(), Math.min(telling.endToken(sentence), near.next() + FAR));
    Hit state = state(near.next(), far, false);
    if (state == null) {
      state = state(Math.max(telling.firstToken(sentence), first - NEAR), first, true);
    }
    return state == null
        ? new Head(thing, "", features(near.next(), far), near.next())
        : new Head(state.sense().value(), who, new int[0], near.next());
  }

  /// Whether a token is a word for and or but.
  private boolean isAnd(int token) {
    String form = telling.words().forms()[token];
    boolean dutch = telling.pack().language().code().equals("nl");
    return AND.contains(form) || (dutch && form.equals("en"));
  }

  /// Whether a thing that is no state stands behind words that end what the number counts: `die
  /// Huis` in `drie gangsters die Huis`.
  private boolean isBeyond(int next, Hit thing) {
    if (isState(thing.sense().value()) || state(thing.token(), thing.token() + 1, false) != null) {
      return false;
    }
    boolean word = false;
    for (int i = next; i < thing.token(); i++) {
      String form = telling.words().forms()[i];
      boolean stop = telling.pack().stopWords().contains(form) && !OF.contains(form);
      if (stop && word) {
        return true;
      }
      word |= telling.features()[i] != 0;
    }
    return false;
  }

  /// What a number counts that no word of the language tells: the state named before it, else what
  /// the words behind it mean, else, in what is told as past, those before it.
  private @Nullable Head unlisted(int first, int next, int end) {
    int sentence = telling.sentenceOf()[first];
    Hit back = state(Math.max(telling.firstToken(sentence), first - BACK), first, true);
    boolean of = next < end && OF.contains(telling.words().forms()[next]);
    boolean closed =
        !of && Breaks.isClosed(telling, next) && telling.hit(next, end, Cue.THING) == null;
    if (back == null && next < end && OTHERS.contains(telling.words().forms()[next])) {
      return new Head(PEOPLE, "", new int[0], next + 1);
    }
    int[] features = closed ? new int[0] : features(next, end);
    if (back != null && features.length == 0) {
      return new Head(back.sense().value(), "", new int[0], next);
    }
    if (features.length == 0) {
      int before = Math.max(telling.firstToken(sentence), first - MAX_HEADS);
      boolean are = first > before && ARE.contains(telling.words().forms()[first - 1]);
      boolean told = are || telling.hit(Math.max(before, first - 1), first, Cue.PAST) != null;
      features = told ? features(before, first) : features;
      return features.length == 0 ? null : new Head("", "", features, next);
    }
    return new Head("", "", features, lastHead(next, end));
  }

  /// What a part counts is what the whole does: `three of the 11 defendants`.
  private @Nullable Head ofWhole(int first, int whole) {
    int at = whole;
    int end = telling.endToken(telling.sentenceOf()[first]);
    while (at < end && at < whole + MAX_ROUGH && telling.hit(at, at + 1, Cue.BOUND) != null) {
      at++;
    }
    while (at < end && isNumber(at)) {
      at++;
    }
    return at == whole || at >= end ? plain(first, whole) : of(first, at);
  }

  private boolean isNumber(int token) {
    return telling.tokens().kind(token) == Tokens.Kind.NUMBER
        || telling.pack().numbers().containsKey(telling.words().forms()[token]);
  }

  private @Nullable Head plain(int first, int next) {
    int end = clauseEnd(next, Math.min(telling.endToken(telling.sentenceOf()[first]), next + NEAR));
    int[] features = features(next, end);
    Hit thing = telling.hit(next, end, Cue.THING);
    String name = thing == null ? "" : thing.sense().value();
    return features.length == 0 ? null : new Head(name, "", features, lastHead(next, end));
  }

  /// Whether a thing is a state of persons, as dead.
  static boolean isState(String thing) {
    return Quantity.TOLLS.contains(thing);
  }

  /// Whether a thing is persons.
  static boolean isOfPersons(String thing) {
    return thing.equals(PEOPLE) || KINDS_OF_PEOPLE.contains(thing) || PERSONAL.contains(thing);
  }

  private @Nullable Hit state(int from, int to, boolean last) {
    Hit found = null;
    for (int i = telling.firstHit(from);
        i < telling.hits().size() && telling.hits().get(i).token() < to;
        i++) {
      Hit hit = telling.hits().get(i);
      boolean state =
          hit.sense().cue() == Cue.THING && Quantity.TOLLS.contains(hit.sense().value());
      if (state && (found == null || last)) {
        found = hit;
      }
    }
    return found != null && last && isCut(found.next(), to) ? null : found;
  }

  /// Whether a number or the end of a clause stands between.
  private boolean isCut(int from, int to) {
    Tokens tokens = telling.tokens();
    return clauseEnd(from, to) < to || isStop(tokens.end(to - 1), tokens.start(to));
  }

  /// The first token from which another number or a new clause begins.
  private int clauseEnd(int from, int to) {
    Tokens tokens = telling.tokens();
    for (int i = from; i < to; i++) {
      boolean number = tokens.kind(i) == Tokens.Kind.NUMBER;
      if (number || (i > 0 && isStop(tokens.end(i - 1), tokens.start(i)))) {
        return i;
      }
    }
    return to;
  }

  private boolean isStop(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = telling.text().charAt(i);
      if (c == ';' || c == ':' || c == '(' || c == ')' || c == '.' || c == ',') {
        return true;
      }
    }
    return false;
  }

  /// The first meanings between two tokens that are no names.
  private int[] features(int from, int to) {
    int[] found = new int[MAX_HEADS];
    int size = 0;
    for (int i = from; i < to && size < MAX_HEADS; i++) {
      if (telling.features()[i] != 0 && telling.nameAt()[i] < 0) {
        found[size++] = telling.features()[i];
      }
    }
    return Arrays.copyOf(found, size);
  }

  private int lastHead(int from, int to) {
    for (int i = from; i < to; i++) {
      if (telling.features()[i] != 0 && telling.nameAt()[i] < 0) {
        return i + 1;
      }
    }
    return from;
  }

  /// The meanings beside a measured number, nearest first.
  int[] around(int first, int next) {
    int sentence = telling.sentenceOf()[first];
    int[] behind = features(next, Math.min(telling.endToken(sentence), next + NEAR));
    int[] before = features(Math.max(telling.firstToken(sentence), first - NEAR), first);
    int[] all = Arrays.copyOf(behind, behind.length + before.length);
    System.arraycopy(before, 0, all, behind.length, before.length);
    return all;
  }

  /// Whether a number stands alone in brackets.
  boolean isBracketed(int first, int next) {
    int start = telling.tokens().start(first);
    int end = telling.tokens().end(next - 1);
    String text = telling.text();
    return start > 0
        && end < text.length()
        && text.charAt(start - 1) == '('
        && text.charAt(end) == ')';
  }

  /// What the word right before a number that stands alone tells it counts, as `lived` tells
  /// inhabitants; null for none.
  @Nullable Head told(int first) {
    int from = Math.max(telling.firstToken(telling.sentenceOf()[first]), first - NEAR);
    Hit hit = telling.lastHit(from, first, Cue.COUNTS);
    return hit == null || isCut(hit.next(), first)
        ? null
        : new Head(hit.sense().value(), "", new int[0], first + 1);
  }

  /// What a number that stands alone counts: the thing last named before it, in its sentence or the
  /// one before; null when there is none near.
  @Nullable Head before(int first) {
    int sentence = telling.sentenceOf()[first];
    int from = telling.firstToken(Math.max(0, sentence - 1));
    Hit hit = telling.lastHit(Math.max(from, first - FAR * 2), first, Cue.THING);
    boolean apart = hit != null && telling.sentenceOf()[hit.token()] != sentence;
    return hit == null || (apart && hit.sense().value().equals(PEOPLE))
        ? null
        : new Head(hit.sense().value(), "", new int[0], first + 1);
  }

  /// Whether the sentence speaks of how many there are of the thing last named: `the number of
  /// ships rose to 27`.
  private boolean isNumberOf(int first) {
    int from = Math.max(telling.firstToken(telling.sentenceOf()[first]), first - 2 * FAR);
    Hit hit = telling.lastHit(from, first, Cue.THING);
    for (int i = hit == null ? first : Math.max(from, hit.token() - NEAR); i < first; i++) {
      if (NUMBER_OF.contains(telling.words().forms()[i])) {
        return hit != null && i < hit.token();
      }
    }
    return false;
  }

  /// Whether the thing a number that stands alone counts is named right before it, or as that of a
  /// number.
  boolean isNamedBefore(int first) {
    if (isNumberOf(first)) {
      return true;
    }
    int from = Math.max(telling.firstToken(telling.sentenceOf()[first]), first - NEAR);
    Hit hit = telling.lastHit(from, first, Cue.THING);
    return hit != null && !isCut(hit.next(), first);
  }
}
