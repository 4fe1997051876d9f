package org.conspectus.compare.quantity;

import java.util.Locale;
import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads numbers with units: `4,87 m`, `68 miles an hour`, `a metre and a half`. Confined to one
/// account.
final class MeasureReader {
  private static final int UNIT_REACH = 3;
  private static final double HALF = 0.5;
  private static final double TENTH = 0.1;

  private final Telling telling;
  private final HeadReader heads;
  private final BoundReader bounds;

  MeasureReader(Telling telling, HeadReader heads, BoundReader bounds) {
    this.telling = telling;
    this.heads = heads;
    this.bounds = bounds;
  }

  /// The measure that begins with a number; null when none does.
  @Nullable Quantity of(int token, Numeral numeral) {
    int next = numeral.next();
    Hit hit = unitBehind(next, telling.endToken(telling.sentenceOf()[token]));
    int behind = hit == null ? next : hit.next();
    Units unit = hit == null ? sign(token, next) : units(hit);
    unit = unit == null && isCelsius(token) ? Units.DEGREE : unit;
    if (unit == null) {
      return null;
    }
    Hit half = hit == null ? null : halfAt(behind);
    boolean whole = numeral.value() == Math.rint(numeral.value());
    Numeral meant =
        half == null || !whole
            ? numeral
            : new Numeral(numeral.value() + HALF, TENTH, half.next(), false, false, false);
    return quantity(token, half == null ? behind : half.next(), meant, unit);
  }

  /// The unit and a half, as in `metro y medio`, that a token begins; null when it begins none.
  @Nullable Quantity oneAndHalf(int token) {
    Hit hit = unitAt(token, token + 1);
    Hit half = hit == null ? null : halfAt(hit.next());
    if (hit == null || half == null) {
      return null;
    }
    Numeral meant = new Numeral(1 + HALF, TENTH, half.next(), false, false, false);
    return quantity(token, half.next(), meant, units(hit));
  }

  /// Whether a number has the letter of a scale of temperature right behind it, as `41C`.
  private boolean isCelsius(int token) {
    String form = telling.words().forms()[token];
    int last = form.length() - 1;
    return last > 0 && form.charAt(last) == 'c' && Character.isDigit(form.charAt(last - 1));
  }

  private @Nullable Hit halfAt(int token) {
    boolean inside = token < telling.tokens().size();
    return inside && telling.sentenceOf()[token] == telling.sentenceOf()[token - 1]
        ? telling.hit(token, token + 1, Cue.HALF)
        : null;
  }

  private static Units units(Hit hit) {
    return Units.valueOf(hit.sense().value().toUpperCase(Locale.ROOT));
  }

  /// The unit right behind a number, or behind one word that tells its kind, as `short tons`.
  private @Nullable Hit unitBehind(int next, int end) {
    Hit hit = unitAt(next, Math.min(end, next + 2));
    if (hit == null || hit.token() == next) {
      return hit;
    }
    Tokens tokens = telling.tokens();
    boolean beside = tokens.start(next + 1) - tokens.end(next) == 1;
    boolean thing = telling.persons()[next] || telling.hit(next, next + 1, Cue.THING) != null;
    return beside && !thing && tokens.kind(next) != Tokens.Kind.NUMBER ? hit : null;
  }

  private @Nullable Units sign(int token, int next) {
    Tokens tokens = telling.tokens();
    Units unit = signAt(tokens.end(next - 1), 1);
    unit = unit == null ? signAt(tokens.start(token) - 1, -1) : unit;
    if (unit != null) {
      return unit;
    }
    int from = Math.max(telling.firstToken(telling.sentenceOf()[token]), token - UNIT_REACH);
    Hit before = telling.lastHit(from, token, Cue.UNIT);
    return before != null && before.sense().value().equals("magnitude") ? Units.MAGNITUDE : null;
  }

  private Quantity quantity(int token, int behind, Numeral numeral, Units unit) {
    Bound bound = bounds.of(token, behind, numeral.isRough());
    double step = unit == Units.MAGNITUDE ? numeral.step() * TENTH : numeral.step();
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        behind,
        unit.measure(),
        numeral.amount(step, bound).times(unit.factor()),
        unit.thing(),
        "",
        heads.around(token, behind),
        bounds.isPart(token, behind),
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
  private @Nullable Units signAt(int offset, int direction) {
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
}
