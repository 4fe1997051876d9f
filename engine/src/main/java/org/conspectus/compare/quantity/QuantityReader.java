package org.conspectus.compare.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Durations;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the quantities of an account. Confined to one account; one pass over its tokens with a
/// bounded look around each number.
public final class QuantityReader {
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR_DIGITS = 4;

  private static final int MOST_BACK = 20;

  /// How many words before a number at the end of a name what it counts can stand.
  private static final int NAMED_REACH = 20;

  /// So many words for a currency can stand before an amount.
  private static final int MOST_CODES = 2;

  /// The least number that may stand without what it counts.
  private static final int MIN_BARE = 19;

  private static final Set<String> WHOLES =
      Set.of("dos", "das", "dei", "degli", "delle", "des", "los", "las", "the", "den", "de", "les");

  private static final Set<String> BOTH =
      Set.of(
          "both",
          "beide",
          "beiden",
          "beider",
          "beides",
          "allebei",
          "ambos",
          "ambas",
          "entrambi",
          "entrambe");

  /// What makes `one` before it no number.
  private static final Set<String> PRONOUN = Set.of("that", "which", "who", "is");

  private static final Set<String> OF = Set.of("of", "van", "von", "de", "di");

  private static final Set<String> TIMES =
      Set.of("times", "keer", "maal", "mal", "fois", "veces", "volte", "vezes");

  private final Telling telling;
  private final NumeralReader numerals;
  private final HeadReader heads;
  private final AgeReader ages;
  private final PointReader points;
  private final ClockReader clocks;
  private final LeftOutReader leftOut;
  private final SpanJoiner spans;
  private final BoundReader bounds;
  private final ShareReader shares;
  private final MeasureReader measures;
  private final RankReader ranks;
  private final BallotReader ballots;
  private final StopwatchReader watches;
  private final boolean[] timed;

  private QuantityReader(Telling telling) {
    this.telling = telling;
    this.numerals = new NumeralReader(telling);
    this.heads = new HeadReader(telling);
    this.ages = new AgeReader(telling, numerals);
    this.bounds = new BoundReader(telling);
    this.points = new PointReader(telling, bounds);
    this.clocks = new ClockReader(telling, numerals, bounds);
    this.spans = new SpanJoiner(telling, numerals, heads, bounds);
    this.shares = new ShareReader(telling, numerals, heads, bounds);
    this.measures = new MeasureReader(telling, heads, bounds);
    this.leftOut = new LeftOutReader(telling, numerals, measures, bounds);
    this.ranks = new RankReader(telling);
    this.ballots = new BallotReader(telling, numerals);
    this.watches = new StopwatchReader(telling, heads);
    this.timed = new boolean[telling.tokens().size()];
  }

  /// The quantities of what an account tells, in text order.
  public static List<Quantity> read(Telling telling) {
    return new QuantityReader(telling).read();
  }

  private List<Quantity> read() {
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < timed.length; i++) {
      boolean number = Character.isDigit(telling.text().charAt(telling.tokens().start(i)));
      Quantity watch = number && telling.told()[telling.sentenceOf()[i]] ? watches.at(i) : null;
      if (watch != null) {
        found.add(watch);
        Arrays.fill(timed, i, watch.next(), true);
      }
    }
    List<TimeMention> times = telling.times();
    for (int i = 0; i < times.size(); i++) {
      TimeMention time = times.get(i);
      int last = spans.last(times, i);
      markTime(last == i ? time : spans.joined(times, i, last), found);
      i = last;
    }
    int token = 0;
    while (token < timed.length) {
      token = isFree(token) ? readNumber(token, found) : token + 1;
    }
    found.sort(Comparator.comparingInt(Quantity::first));
    return withOnlyAge(found);
  }

  /// With the age marked that is the only one of the account.
  private static List<Quantity> withOnlyAge(List<Quantity> found) {
    double[] ages =
        found.stream()
            .filter(q -> q.measure() == Measure.AGE)
            .mapToDouble(q -> q.amount().value())
            .distinct()
            .toArray();
    return ages.length != 1
        ? found
        : found.stream()
            .map(q -> q.measure() == Measure.AGE ? q.withHead(Quantity.ONLY) : q)
            .toList();
  }

  /// Whether a token can begin a number: in what is told, in no time and no name but for a number
  /// at the end of a person's or behind what is counted before it, and a number alone.
  private boolean isFree(int token) {
    NameMention name = telling.name(token);
    return !timed[token]
        && telling.told()[telling.sentenceOf()[token]]
        && (name == null || isNumberOf(name, token));
  }

  private boolean isNumberOf(NameMention name, int token) {
    boolean number = telling.tokens().kind(token) == Tokens.Kind.NUMBER;
    boolean last =
        token + 1 == timed.length || telling.nameAt()[token + 1] != telling.nameAt()[token];
    boolean first = token == 0 || telling.nameAt()[token - 1] != telling.nameAt()[token];
    boolean digit = Character.isDigit(telling.text().charAt(telling.tokens().start(token)));
    int from = Math.max(telling.firstToken(telling.sentenceOf()[token]), token - NAMED_REACH);
    boolean counted =
        telling.lastHit(from, token, Cue.THING) != null && Breaks.isClosed(telling, token + 1);
    boolean alone = first && digit;
    boolean article =
        token > 0
            && !first
            && telling.pack().stopWords().contains(telling.words().forms()[token - 1])
            && (token == 1 || telling.nameAt()[token - 2] != telling.nameAt()[token]);
    boolean measured = token + 1 < timed.length && isMeasured(token + 1);
    return last
        && (alone
            || article
            || (number && measured)
            || (number && (name.type() == NameType.PERSON || counted)));
  }

  /// Whether a unit, a scale, what is counted or more figures stand at a token.
  private boolean isMeasured(int token) {
    return telling.hit(token, token + 1, Cue.UNIT) != null
        || telling.hit(token, token + 1, Cue.THING) != null
        || telling.hit(token, token + 1, Cue.SCALE) != null
        || telling.tokens().kind(token) == Tokens.Kind.NUMBER;
  }

  /// Reads the number that begins at a token, if one does.
  ///
  /// @return the token to read on from
  private int readNumber(int token, List<Quantity> found) {
    Numeral numeral = isNone(token) ? null : numerals.in(token);
    if (numeral == null) {
      Quantity quantity = unnumbered(token);
      if (quantity != null) {
        found.add(quantity);
      }
      return quantity == null ? token + 1 : quantity.next();
    }
    int next = Math.max(token + 1, numeral.next());
    if (numeral.isVague() || clocks.isMilitary(token)) {
      return next;
    }
    Quantity clock = clocks.at(token, numeral);
    Quantity quantity = first(first(clock, ages.word(token)), ranks.at(token));
    Quantity vote = quantity == null ? ballots.at(token, numeral) : null;
    quantity = vote == null ? quantity : vote;
    if (quantity == null && !isScore(token, numeral) && !heads.isLabel(token, numeral)) {
      quantity = quantity(token, numeral, found);
    }
    if (quantity == null || isConverted(quantity, found)) {
      return quantity == null ? next : Math.max(next, quantity.next());
    }
    found.add(quantity);
    boolean counts = vote == null && quantity.measure() == Measure.COUNT;
    return counts ? next : Math.max(next, quantity.next());
  }

  /// Whether an amount of money is the one before it in another currency: `85 million euros ($108
  /// million)`.
  private boolean isConverted(Quantity quantity, List<Quantity> found) {
    Quantity before = found.isEmpty() ? quantity : found.getLast();
    return quantity.measure() == Measure.MONEY
        && before.measure() == Measure.MONEY
        && before.next() <= quantity.first()
        && quantity.first() - before.next() <= MOST_CODES
        && !before.thing().equals(quantity.thing())
        && Breaks.has(telling, before.next() - 1, "(");
  }

  /// What a token tells that is no number: `a quarter of`, `metro y medio`, `second dose`.
  private @Nullable Quantity unnumbered(int token) {
    double part = shares.partAt(token);
    Quantity quantity = part > 0 ? measures.ofUnit(token, token + 1, part) : null;
    quantity = quantity == null ? shares.alone(token) : quantity;
    quantity = quantity == null ? measures.oneAndHalf(token) : quantity;
    quantity = first(quantity, first(ages.word(token), clocks.plural(token)));
    return quantity == null ? ranks.word(token) : quantity;
  }

  /// Marks the words of a time, and reads it as an age, a point or a duration.
  private void markTime(TimeMention time, List<Quantity> found) {
    Tokens tokens = telling.tokens();
    int first = tokens.firstFrom(time.span().start());
    int next = tokens.firstFrom(time.span().end());
    if (first >= timed.length || next <= first || timed[first]) {
      return;
    }
    boolean behindDay = first > 0 && timed[first - 1];
    boolean score =
        time.type() == TimeType.TIME
            && first > 0
            && numerals.at(first) != null
            && ballots.isVoted(first);
    if (score) {
      return;
    }
    Quantity age = ages.in(first, next);
    age = age == null && next == first + 1 ? ages.word(first) : age;
    Quantity quantity =
        age != null || !telling.told()[telling.sentenceOf()[first]]
            ? age
            : timed(time, first, next, behindDay);
    Arrays.fill(timed, first, quantity == null ? next : Math.max(next, quantity.next()), true);
    if (quantity != null) {
      found.add(quantity);
    }
  }

  private @Nullable Quantity timed(TimeMention time, int first, int next, boolean behindDay) {
    Quantity clock = clocks.of(time, first, next);
    if (clock != null || clocks.isClock(time, next)) {
      return clock;
    }
    if (points.isAhead(time, first, next)) {
      double seconds = points.ahead(time) * Durations.SECONDS_OF_DAY;
      return spans.quantity(seconds, first, next);
    }
    Quantity point = points.of(time, first, next);
    return point == null ? duration(time, first, next, behindDay) : point;
  }

  private @Nullable Quantity duration(TimeMention time, int first, int next, boolean behindDay) {
    boolean rate = telling.hit(Math.max(0, first - 1), first + 1, Cue.UNIT) != null;
    boolean lasts = !rate && time.type() == TimeType.DURATION;
    double seconds = lasts ? Durations.seconds(time.value()) : -1;
    boolean ages = Durations.isOfYears(seconds) && spans.isOfRange(first, next);
    if (seconds <= 0 || seconds > Durations.LONGEST || ages) {
      return null;
    }
    Quantity clock = clocks.ofHours(seconds, first, next, behindDay);
    return clock == null ? spans.quantity(seconds, first, next) : clock;
  }

  private @Nullable Quantity quantity(int token, Numeral numeral, List<Quantity> found) {
    Quantity age = ages.of(token, numeral.next(), numeral);
    if (age != null || heads.isBracketed(token, numeral.next())) {
      return age == null ? points.bracketed(token, numeral) : age;
    }
    Quantity point = points.year(token, numeral);
    if (point != null) {
      return point;
    }
    double part = numeral.isFraction() ? numeral.value() : 0;
    Quantity ofUnit = part > 0 ? measures.ofUnit(token, numeral.next(), part) : null;
    ofUnit = ofUnit == null ? partOfUnit(token, numeral) : ofUnit;
    Quantity share = ofUnit == null ? shares.of(token, numeral) : ofUnit;
    if (share != null || numeral.isFraction() || numeral.value() == 0) {
      return share;
    }
    Quantity measured = measures.of(token, numeral);
    measured = measured == null ? leftOut.of(token, numeral, found) : measured;
    Quantity counted = measured == null ? counted(token, numeral) : null;
    return counted != null && isOfWhole(counted, found)
        ? counted.asPart()
        : first(measured, counted);
  }

  private static @Nullable Quantity first(@Nullable Quantity one, @Nullable Quantity other) {
    return one == null ? other : one;
  }

  /// Whether the count before in the sentence is the whole a count is taken of: `Dos 1100
  /// trabalhadores, 180 têm contrato a prazo`.
  private boolean isOfWhole(Quantity counted, List<Quantity> found) {
    Quantity whole = null;
    int least = Math.max(0, found.size() - MOST_BACK);
    for (int i = found.size() - 1; i >= least && whole == null; i--) {
      boolean count = found.get(i).measure() == Measure.COUNT;
      whole = count && found.get(i).first() < counted.first() ? found.get(i) : null;
    }
    return whole != null
        && whole.sentence() == counted.sentence()
        && whole.amount().value() > counted.amount().value()
        && whole.first() - telling.firstToken(whole.sentence()) <= 2
        && whole.first() > 0
        && WHOLES.contains(telling.words().forms()[whole.first() - 1]);
  }

  /// `three tenths of a mile`; null for others.
  private @Nullable Quantity partOfUnit(int token, Numeral numeral) {
    double part = numeral.isFraction() ? 0 : shares.part(numeral.next());
    return part > 0 ? measures.ofUnit(token, numeral.next() + 1, numeral.value() * part) : null;
  }

  /// Whether a number word belongs to a word for none, as in `no one`.
  private boolean isNone(int token) {
    return token > 0
        && telling.sentenceOf()[token - 1] == telling.sentenceOf()[token]
        && telling.words().forms()[token].equals("one")
        && telling.hit(token - 1, token, Cue.NEGATION) != null;
  }

  private @Nullable Quantity counted(int token, Numeral numeral) {
    double value = numeral.value();
    boolean year =
        value >= FIRST_YEAR
            && value <= LAST_YEAR
            && telling.tokens().kind(token) == Tokens.Kind.NUMBER
            && telling.words().forms()[token].length() == YEAR_DIGITS
            && numeral.next() == token + 1;
    if (isOfParent(token) || isPronoun(token)) {
      return null;
    }
    if (telling.hit(numeral.next(), numeral.next() + 1, Cue.AGE) != null) {
      return null;
    }
    HeadReader.Head head = heads.of(token, numeral.next());
    head = head == null ? heads.told(token) : head;
    boolean bare = head == null && value > MIN_BARE;
    if (bare) {
      head = heads.before(token);
      bare = !heads.isNamedBefore(token) && !isListed(token, head);
    }
    boolean empty = head != null && !HeadReader.isState(head.thing()) && isTimes(token, numeral);
    if (empty || head == null || (year && head.thing().isEmpty()) || value != Math.rint(value)) {
      return null;
    }
    Bound bound = bounds.of(token, numeral.next(), numeral.isRough());
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        Math.max(numeral.next(), head.next()),
        Measure.COUNT,
        numeral.amount(numeral.step(), bound),
        head.thing(),
        head.who(),
        head.features(),
        bounds.isPart(token, numeral.next()),
        bare);
  }

  /// Whether a number counts no thing: `two times`, or `one` for anyone.
  private boolean isTimes(int token, Numeral numeral) {
    int next = numeral.next();
    boolean times = next < timed.length && TIMES.contains(telling.words().forms()[next]);
    boolean both = BOTH.contains(telling.words().forms()[token]);
    boolean alone =
        next >= timed.length
            || (!telling.persons()[next] && telling.hit(next, next + 1, Cue.THING) == null);
    boolean one = numeral.value() == 1 && alone;
    return times || one || both;
  }

  /// Whether a number is that of somebody's children: `a mother of two`.
  private boolean isOfParent(int token) {
    return token > 1
        && OF.contains(telling.words().forms()[token - 1])
        && AgeReader.isParent(telling, token - 2);
  }

  /// Whether `one` stands for anyone or for what was named before: `one that can kill`.
  private boolean isPronoun(int token) {
    return token + 1 < timed.length
        && telling.words().forms()[token].equals("one")
        && PRONOUN.contains(telling.words().forms()[token + 1]);
  }

  /// Whether a number stands right behind a person's name, and what it counts before it in the
  /// sentence: `Lind got 312 votes and Berg 120`.
  private boolean isListed(int token, HeadReader.@Nullable Head head) {
    NameMention name = token == 0 ? null : telling.name(token - 1);
    boolean person = name != null && name.type() == NameType.PERSON;
    int from = telling.firstToken(telling.sentenceOf()[token]);
    return head != null && person && telling.lastHit(from, token, Cue.THING) != null;
  }

  /// Whether a number is one of a pair such as `3-2`, an ordinal or a range.
  private boolean isScore(int token, Numeral numeral) {
    Tokens tokens = telling.tokens();
    String text = telling.text();
    int end = tokens.end(numeral.next() - 1);
    int start = tokens.start(token);
    boolean behind =
        end + 1 < text.length()
            && isDash(text.charAt(end))
            && Character.isDigit(text.charAt(end + 1));
    boolean before =
        start > 1 && isDash(text.charAt(start - 1)) && Character.isDigit(text.charAt(start - 2));
    String form = telling.words().forms()[token];
    boolean letters =
        Character.isDigit(form.charAt(0)) && Character.isLetter(form.charAt(form.length() - 1));
    boolean pair = (behind || before) && numeral.from() == numeral.value();
    int digits = 0;
    while (digits < form.length() && !Character.isLetter(form.charAt(digits))) {
      digits++;
    }
    boolean degrees = letters && MeasureReader.isGlued(form.substring(digits));
    return pair || (letters && !degrees && numeral.value() < 1000);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == ':' || c == '/' || c == '—';
  }
}
