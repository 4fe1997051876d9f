package org.conspectus.compare.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the quantities of an account. Confined to one account; one pass over its tokens with a
/// bounded look around each number.
public final class QuantityReader {
  private static final int UNIT_REACH = 3;
  private static final int BOUND_REACH = 3;
  private static final int PART_REACH = 3;
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR_DIGITS = 4;

  /// The least number that may stand without what it counts.
  private static final int MIN_BARE = 19;

  private static final int MAX_NUMERATOR = 9;

  /// In percent points.
  private static final double SHARE_TOLERANCE = 4;

  private final Telling telling;
  private final NumeralReader numerals;
  private final HeadReader heads;
  private final AgeReader ages;
  private final PointReader points;
  private final SpanJoiner spans;
  private final boolean[] timed;

  private QuantityReader(Telling telling) {
    this.telling = telling;
    this.numerals = new NumeralReader(telling);
    this.heads = new HeadReader(telling);
    this.ages = new AgeReader(telling, numerals);
    this.points = new PointReader(telling);
    this.spans = new SpanJoiner(telling);
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
      int sentence = telling.sentenceOf()[token];
      boolean free = !timed[token] && telling.nameAt()[token] < 0 && telling.told()[sentence];
      Numeral numeral = free && !isNone(token) ? numerals.in(token) : null;
      if (numeral == null) {
        token++;
        continue;
      }
      if (!numeral.isVague() && !isScore(token, numeral)) {
        Quantity quantity = quantity(token, numeral);
        if (quantity != null) {
          found.add(quantity);
          token =
              Math.max(token, quantity.measure() == Measure.COUNT ? token : quantity.next() - 1);
        }
      }
      token = Math.max(token + 1, numeral.next());
    }
    found.sort(Comparator.comparingInt(Quantity::first));
    return found;
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
            ? points.of(time, first, next, bound(first, next, false) != Bound.EXACT)
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
    Bound bound = bound(first, next, false);
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
        isPart(first, next),
        false);
  }

  private @Nullable Quantity quantity(int token, Numeral numeral) {
    Quantity age = ages.of(token, numeral.next(), numeral);
    if (age != null || heads.isBracketed(token, numeral.next())) {
      return age;
    }
    Quantity point =
        points.ofNumber(token, numeral, bound(token, numeral.next(), false) != Bound.EXACT);
    if (point != null) {
      return point;
    }
    Quantity share = share(token, numeral);
    if (share != null || numeral.isFraction() || numeral.value() == 0) {
      return share;
    }
    Quantity measured = measured(token, numeral);
    return measured == null ? counted(token, numeral) : measured;
  }

  /// Whether a number word belongs to a word for none, as in `no one`.
  private boolean isNone(int token) {
    return token > 0
        && telling.sentenceOf()[token - 1] == telling.sentenceOf()[token]
        && telling.words().forms()[token].equals("one")
        && telling.hit(token - 1, token, Cue.NEGATION) != null;
  }

  /// A share such as `two thirds of`, in percent.
  private @Nullable Quantity share(int token, Numeral numeral) {
    Hit hit = telling.hit(numeral.next(), numeral.next() + 1, Cue.SHARE);
    boolean few = numeral.value() <= MAX_NUMERATOR && numeral.value() >= 1;
    if (hit == null || !few || telling.sentenceOf()[hit.token()] != telling.sentenceOf()[token]) {
      return null;
    }
    double percent = 100 * numeral.value() * Double.parseDouble(hit.sense().value());
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        hit.next(),
        Measure.PERCENT,
        Amount.within(percent, SHARE_TOLERANCE),
        "",
        "",
        heads.around(token, hit.next()),
        false,
        false);
  }

  private @Nullable Quantity measured(int token, Numeral numeral) {
    Tokens tokens = telling.tokens();
    int next = numeral.next();
    int sentence = telling.sentenceOf()[token];
    int end = telling.endToken(sentence);
    Units unit = null;
    int behind = next;
    Hit hit = unitAt(next, Math.min(end, next + 2));
    if (hit != null && (hit.token() == next || telling.features()[next] == 0)) {
      unit = Units.valueOf(hit.sense().value().toUpperCase(Locale.ROOT));
      behind = hit.next();
    }
    unit = unit == null ? sign(tokens.end(next - 1), 1) : unit;
    unit = unit == null ? sign(tokens.start(token) - 1, -1) : unit;
    if (unit == null) {
      Hit before =
          telling.lastHit(
              Math.max(telling.firstToken(sentence), token - UNIT_REACH), token, Cue.UNIT);
      unit = before != null && before.sense().value().equals("magnitude") ? Units.MAGNITUDE : null;
    }
    if (unit == null) {
      return null;
    }
    Bound bound = bound(token, behind, numeral.isRough());
    double step = unit == Units.MAGNITUDE ? numeral.step() / 10 : numeral.step();
    return new Quantity(
        telling,
        sentence,
        token,
        behind,
        unit.measure(),
        numeral.amount(step, bound).times(unit.factor()),
        unit.thing(),
        "",
        heads.around(token, behind),
        isPart(token, behind),
        false);
  }

  /// The first and longest unit among some tokens; null when there is none.
  private @Nullable Hit unitAt(int from, int to) {
    Hit first = telling.hit(from, to, Cue.UNIT);
    if (first == null) {
      return null;
    }
    Hit longest = first;
    for (int i = telling.firstHit(first.token());
        i < telling.hits().size() && telling.hits().get(i).token() == first.token();
        i++) {
      Hit hit = telling.hits().get(i);
      longest = hit.sense().cue() == Cue.UNIT && hit.next() > longest.next() ? hit : longest;
    }
    return longest;
  }

  /// The unit whose sign stands at an offset, or one space away from it.
  private @Nullable Units sign(int offset, int direction) {
    String text = telling.text();
    for (int i = 0; i < 2; i++) {
      int at = offset + i * direction;
      if (at < 0 || at >= text.length()) {
        return null;
      }
      char c = text.charAt(at);
      Units unit = direction > 0 || c != '%' ? Units.of(c) : null;
      if (unit != null || !Character.isSpaceChar(c)) {
        return unit;
      }
    }
    return null;
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
      bare = !heads.isNamedBefore(token);
    }
    if (head == null || (year && head.thing().isEmpty()) || value != Math.rint(value)) {
      return null;
    }
    Bound bound = bound(token, numeral.next(), numeral.isRough());
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
        isPart(token, numeral.next()),
        bare);
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
    return pair || (letters && numeral.value() < 1000);
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == ':' || c == '/' || c == '—';
  }

  /// How the words beside a number bound it; the nearest before it counts, then those behind.
  private Bound bound(int first, int next, boolean isRough) {
    int start = telling.firstToken(telling.sentenceOf()[first]);
    int end = telling.endToken(telling.sentenceOf()[first]);
    Hit nearest = null;
    for (int i = telling.firstHit(Math.max(start, first - BOUND_REACH - 1));
        i < telling.hits().size() && telling.hits().get(i).token() < first;
        i++) {
      Hit hit = telling.hits().get(i);
      boolean close = hit.next() <= first && hit.next() >= first - 1;
      boolean longer =
          nearest == null || hit.next() > nearest.next() || hit.token() < nearest.token();
      if (hit.sense().cue() == Cue.BOUND && close && longer) {
        nearest = hit;
      }
    }
    if (nearest == null) {
      Hit after = telling.hit(next, Math.min(end, next + 2), Cue.BOUND);
      boolean trailing = after != null && after.next() - after.token() > 1;
      nearest = trailing ? after : null;
    }
    if (nearest == null) {
      return isRough ? Bound.ABOUT : Bound.EXACT;
    }
    return switch (nearest.sense().value()) {
      case "atleast", "morethan" -> Bound.AT_LEAST;
      case "atmost", "lessthan" -> Bound.AT_MOST;
      case "almost" -> Bound.NEARLY;
      default -> Bound.ABOUT;
    };
  }

  private boolean isPart(int first, int next) {
    int sentence = telling.sentenceOf()[first];
    int start = Math.max(telling.firstToken(sentence), first - PART_REACH);
    int end = telling.endToken(sentence);
    for (int i = telling.firstHit(start);
        i < telling.hits().size() && telling.hits().get(i).token() <= Math.min(next, end - 1);
        i++) {
      Hit hit = telling.hits().get(i);
      boolean before =
          hit.sense().cue() == Cue.PART && hit.next() <= first && isOpen(hit.next(), first);
      boolean cue = hit.sense().cue() == Cue.PARTOF || hit.sense().cue() == Cue.PART;
      if (before || (cue && hit.token() == next && isOpen(next, next))) {
        return true;
      }
    }
    return false;
  }

  /// Whether neither a number nor a comma stands among the tokens `[from, to]` or right before
  /// them.
  private boolean isOpen(int from, int to) {
    Tokens tokens = telling.tokens();
    for (int i = from; i <= to; i++) {
      boolean number = i < to && tokens.kind(i) == Tokens.Kind.NUMBER;
      int gap = i == 0 ? 0 : tokens.end(i - 1);
      if (number || telling.text().substring(gap, tokens.start(i)).indexOf(',') >= 0) {
        return false;
      }
    }
    return true;
  }
}
