package org.conspectus.compare.quantity;

import java.util.Set;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.jspecify.annotations.Nullable;

/// Reads shares as percentages: `two thirds of`, `seven in ten`. Confined to one account.
final class ShareReader {
  /// Languages that name what is shared out before they say out of how many.
  private static final Set<String> BEHIND = Set.of("fr", "it", "es", "pt");

  private static final int MAX_NUMERATOR = 9;
  private static final int MAX_DENOMINATOR = 10;

  /// In percent points.
  private static final double TOLERANCE = 4;

  private final Telling telling;
  private final NumeralReader numerals;
  private final HeadReader heads;

  ShareReader(Telling telling, NumeralReader numerals, HeadReader heads) {
    this.telling = telling;
    this.numerals = numerals;
    this.heads = heads;
  }

  /// The share that begins with a number; null when none does.
  @Nullable Quantity of(int token, Numeral numeral) {
    boolean few = numeral.value() <= MAX_NUMERATOR && numeral.value() >= 1;
    if (!few || numeral.value() != Math.rint(numeral.value())) {
      return null;
    }
    Hit hit = telling.hit(numeral.next(), numeral.next() + 1, Cue.SHARE);
    if (hit != null && telling.sentenceOf()[hit.token()] == telling.sentenceOf()[token]) {
      double part = Double.parseDouble(hit.sense().value());
      return share(token, hit.next(), numeral.value() * part);
    }
    return outOf(token, numeral);
  }

  private @Nullable Quantity outOf(int token, Numeral numeral) {
    int end = telling.endToken(telling.sentenceOf()[token]);
    Hit joint = telling.hit(numeral.next(), Math.min(end, numeral.next() + 1), Cue.OUTOF);
    if (joint == null && BEHIND.contains(telling.pack().language().code())) {
      joint = telling.hit(numeral.next() + 1, Math.min(end, numeral.next() + 2), Cue.OUTOF);
    }
    Numeral whole = joint == null || joint.next() >= end ? null : numerals.at(joint.next());
    if (whole == null || whole.isVague() || whole.next() > end) {
      return null;
    }
    boolean round = whole.value() <= MAX_DENOMINATOR && whole.value() > numeral.value();
    boolean unit = telling.hit(whole.next(), whole.next() + 1, Cue.UNIT) != null;
    boolean years = telling.hit(whole.next(), whole.next() + 1, Cue.AGE) != null;
    return round && !unit && !years
        ? share(token, whole.next(), numeral.value() / whole.value())
        : null;
  }

  private Quantity share(int token, int next, double share) {
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        next,
        Measure.PERCENT,
        Amount.within(100 * share, TOLERANCE),
        "",
        "",
        heads.around(token, next),
        false,
        false);
  }
}
