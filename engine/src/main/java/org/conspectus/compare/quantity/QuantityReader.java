package org.conspectus.compare.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Cue;
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

  /// The least number that may stand without what it counts.
  private static final int MIN_BARE = 19;

  private final Telling telling;
  private final NumeralReader numerals;
  private final HeadReader heads;
  private final AgeReader ages;
  private final PointReader points;
  private final SpanJoiner spans;
  private final BoundReader bounds;
  private final ShareReader shares;
  private final MeasureReader measures;
  private final RankReader ranks;
  private final boolean[] timed;

  private QuantityReader(Telling telling) {
    this.telling = telling;
    this.numerals = new NumeralReader(telling);
    this.heads = new HeadReader(telling);
    this.ages = new AgeReader(telling, numerals);
    this.points = new PointReader(telling);
    this.spans = new SpanJoiner(telling);
    this.bounds = new BoundReader(telling);
    this.shares = new ShareReader(telling, numerals, heads);
    this.measures = new MeasureReader(telling, heads, bounds);
    this.ranks = new RankReader(telling);
    this.timed = new boolean[telling.tokens().size()];
  }

  /// The quantities of what an account tells, in text order.
  public static List<Quantity> read(Telling telling) {
    return new QuantityReader(telling).read();
  }

  private List<Quantity> read() {
    List<Quantity> found = new ArrayList<>();
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
    return found;
  }

  /// Whether a token can begin a number: in what is told, in no time and no name but for a number
  /// at the end of a person's.
  private boolean isFree(int token) {
    NameMention name = telling.name(token);
    boolean number = telling.tokens().kind(token) == Tokens.Kind.NUMBER;
    boolean behind = token + 1 == timed.length || telling.nameAt()[token + 1] < 0;
    boolean person = name != null && name.type() == NameType.PERSON && token > 0;
    return !timed[token]
        && telling.told()[telling.sentenceOf()[token]]
        && (name == null || (person && number && behind));
  }

  /// Reads the number that begins at a token, if one does.
  ///
  /// @return the token to read on from
  private int readNumber(int token, List<Quantity> found) {
    Numeral numeral = isNone(token) ? null : numerals.in(token);
    if (numeral == null) {
      Quantity measure = measures.oneAndHalf(token);
      if (measure != null) {
        found.add(measure);
      }
      return measure == null ? token + 1 : measure.next();
    }
    int next = Math.max(token + 1, numeral.next());
    if (numeral.isVague()) {
      return next;
    }
    Quantity clock = points.clock(token, rough(token, numeral));
    Quantity quantity = clock == null ? ranks.at(token) : clock;
    if (quantity == null && !isScore(token, numeral)) {
      quantity = quantity(token, numeral);
    }
    if (quantity == null) {
      return next;
    }
    found.add(quantity);
    return quantity.measure() == Measure.COUNT ? next : Math.max(next, quantity.next());
  }

  private boolean rough(int token, Numeral numeral) {
    return bounds.of(token, numeral.next(), false) != Bound.EXACT;
  }

  /// Marks the words of a time, and reads a duration as a quantity or an age.
  private void markTime(TimeMention time, List<Quantity> found) {
    Tokens tokens = telling.tokens();
    int first = tokens.firstFrom(time.span().start());
    int next = tokens.firstFrom(time.span().end());
    if (first >= timed.length || next <= first) {
      return;
    }
    int sentence = telling.sentenceOf()[first];
    Quantity age = ages.in(first, next);
    Arrays.fill(timed, first, next, true);
    if (age != null) {
      found.add(age);
      return;
    }
    Quantity point =
        telling.told()[sentence]
            ? points.of(time, first, next, bounds.of(first, next, false) != Bound.EXACT)
            : null;
    if (point != null) {
      found.add(point);
      return;
    }
    Quantity duration = duration(time, first, next);
    if (duration != null) {
      found.add(duration);
    }
  }

  private @Nullable Quantity duration(TimeMention time, int first, int next) {
    int sentence = telling.sentenceOf()[first];
    boolean rate = telling.hit(Math.max(0, first - 1), first + 1, Cue.UNIT) != null;
    boolean lasts = !rate && time.type() == TimeType.DURATION && telling.told()[sentence];
    double seconds = lasts ? Durations.seconds(time.value()) : -1;
    if (seconds <= 0) {
      return null;
    }
    Bound bound = bounds.of(first, next, false);
    boolean open = bound != Bound.EXACT && bound != Bound.ABOUT;
    double tolerance = Durations.tolerance(seconds);
    return new Quantity(
        telling,
        sentence,
        first,
        next,
        Measure.DURATION,
        open ? Amount.of(seconds, 2 * tolerance, bound) : Amount.within(seconds, tolerance),
        "",
        "",
        heads.around(first, next),
        bounds.isPart(first, next),
        false);
  }

  private @Nullable Quantity quantity(int token, Numeral numeral) {
    Quantity age = ages.of(token, numeral.next(), numeral);
    if (age != null || heads.isBracketed(token, numeral.next())) {
      return age;
    }
    Quantity point = points.year(token, numeral, rough(token, numeral));
    if (point != null) {
      return point;
    }
    Quantity share = shares.of(token, numeral);
    if (share != null || numeral.isFraction() || numeral.value() == 0) {
      return share;
    }
    Quantity measured = measures.of(token, numeral);
    return measured == null ? counted(token, numeral) : measured;
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
    if (telling.hit(numeral.next(), numeral.next() + 1, Cue.AGE) != null) {
      return null;
    }
    HeadReader.Head head = heads.of(token, numeral.next());
    boolean bare = head == null && value > MIN_BARE;
    if (bare) {
      head = heads.before(token);
      bare = !heads.isNamedBefore(token) && !isListed(token, head);
    }
    if (head == null || (year && head.thing().isEmpty()) || value != Math.rint(value)) {
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
    boolean degrees = form.endsWith("c") && Character.isDigit(form.charAt(form.length() - 2));
    return pair || (letters && !degrees && numeral.value() < 1000);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == ':' || c == '/' || c == '—';
  }
}
