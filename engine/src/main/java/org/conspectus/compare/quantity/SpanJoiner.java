package org.conspectus.compare.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Durations;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Joins durations that are one: `4 hours, 12 minutes and 37 seconds`.
final class SpanJoiner {
  /// Letters between two of them, at most.
  private static final int GAP = 5;

  private static final int REACH = 3;
  private static final int DIGITS = 2;
  private static final double SIXTY = 60;
  private static final double HOUR = 3600;
  private static final String HALF = "halv";
  private static final int FIVE = 5;
  private static final Set<String> AND = Set.of("e", "y", "et", "und", "en", "and");

  private final Telling telling;

  private final NumeralReader numerals;
  private final HeadReader heads;
  private final BoundReader bounds;

  SpanJoiner(Telling telling, NumeralReader numerals, HeadReader heads, BoundReader bounds) {
    this.telling = telling;
    this.numerals = numerals;
    this.heads = heads;
    this.bounds = bounds;
  }

  /// A duration of so many seconds, with the smaller part behind it, `1 min 05`, and the whole ones
  /// before a half, `drie en een halve dag`.
  Quantity quantity(double seconds, int first, int next) {
    Numeral more = behind(seconds, next);
    int end = more == null ? next : more.next();
    int whole = wholes(first);
    int from = whole < 0 ? first : whole;
    Numeral wholes = whole < 0 ? null : numerals.at(whole);
    double sum = seconds + (more == null ? 0 : more.value() * unit(seconds) / SIXTY);
    sum += wholes == null ? 0 : Math.floor(wholes.value()) * 2 * seconds;
    Bound bound = bounds.of(from, end, false);
    boolean open = bound != Bound.EXACT && bound != Bound.ABOUT;
    double tolerance = Durations.tolerance(sum);
    return new Quantity(
        telling,
        telling.sentenceOf()[from],
        from,
        end,
        Measure.DURATION,
        open ? Amount.of(sum, 2 * tolerance, bound) : Amount.within(sum, tolerance),
        "",
        "",
        heads.around(from, end),
        bounds.isPart(from, end),
        false);
  }

  /// The seconds behind minutes or minutes behind hours that stand without their unit; null for
  /// none.
  private @Nullable Numeral behind(double seconds, int next) {
    boolean hours = seconds % HOUR == 0 && Breaks.isOneClause(telling, next);
    boolean and = hours && AND.contains(telling.words().forms()[next]);
    Numeral minutes = and && Breaks.isOneClause(telling, next + 1) ? numerals.at(next + 1) : null;
    if (minutes != null && minutes.value() >= FIVE && minutes.value() < SIXTY) {
      return Breaks.isClosed(telling, minutes.next()) ? minutes : null;
    }
    boolean unit = unit(seconds) > 0 && Breaks.isOneClause(telling, next);
    boolean figures = unit && telling.tokens().kind(next) == Tokens.Kind.NUMBER;
    boolean two = figures && telling.tokens().end(next) - telling.tokens().start(next) == DIGITS;
    Numeral more = two ? numerals.at(next) : null;
    return more != null && more.value() < SIXTY && more.next() == next + 1 ? more : null;
  }

  /// Seconds of the unit a duration is told in where that is minutes or hours; 0 for others.
  private static double unit(double seconds) {
    return seconds % HOUR == 0 ? HOUR : seconds % SIXTY == 0 ? SIXTY : 0;
  }

  /// The token of the number before `en een` and a half; -1 for none.
  private int wholes(int first) {
    boolean half = telling.words().forms()[first].startsWith(HALF);
    boolean dutch = telling.pack().language().code().equals("nl");
    boolean and =
        dutch
            && half
            && first > 2
            && telling.words().forms()[first - 1].equals("een")
            && telling.words().forms()[first - 2].equals("en")
            && telling.sentenceOf()[first - 3] == telling.sentenceOf()[first];
    Numeral whole = and ? numerals.at(first - 3) : null;
    return whole != null && whole.value() < SIXTY ? first - 3 : -1;
  }

  /// Whether a duration is one end of a range such as `tussen de 18 en 65 jaar`.
  boolean isOfRange(int first, int next) {
    int from = telling.firstToken(telling.sentenceOf()[first]);
    boolean before =
        telling.lastHit(Math.max(from, first - REACH), first, Cue.RANGE) != null
            && telling.hit(next, next + 1, Cue.TO) != null
            && next + 1 < telling.tokens().size()
            && isNumber(next + 1, next + 3);
    boolean behind =
        first - 2 >= from
            && telling.hit(first - 1, first, Cue.TO) != null
            && isNumber(Math.max(from, first - 3), first - 1)
            && telling.lastHit(Math.max(from, first - 2 * REACH), first - 2, Cue.RANGE) != null;
    return before || behind;
  }

  private boolean isNumber(int from, int to) {
    for (int i = from; i < Math.min(to, telling.tokens().size()); i++) {
      if (telling.tokens().kind(i) == Tokens.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /// The last time of the duration that begins with one; the time itself where it stands alone.
  int last(List<TimeMention> times, int first) {
    int last = first;
    while (last + 1 < times.size() && follows(times.get(last), times.get(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean follows(TimeMention time, TimeMention next) {
    double seconds = seconds(time);
    double more = seconds(next);
    int gap = next.first() - time.span().end();
    boolean close =
        gap >= 0
            && gap <= GAP
            && telling.sentenceAt(time.first()) == telling.sentenceAt(next.first());
    return close && more > 0 && seconds > more;
  }

  private static double seconds(TimeMention time) {
    return time.type() == TimeType.DURATION ? Durations.seconds(time.value()) : -1;
  }

  /// The times of a list from one to another as one duration.
  TimeMention joined(List<TimeMention> times, int first, int last) {
    double seconds = 0;
    for (int i = first; i <= last; i++) {
      seconds += seconds(times.get(i));
    }
    Span span = new Span(times.get(first).first(), times.get(last).span().end());
    String value = String.format(Locale.ROOT, "PT%.0fS", seconds);
    return new TimeMention(span, TimeType.DURATION, value, null);
  }
}
