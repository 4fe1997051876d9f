package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.jspecify.annotations.Nullable;

/// Reads shares as percentages: `two thirds of`, `a quarter of`, `seven in ten`. Confined to one
/// account.
final class ShareReader {
  /// Languages that name what is shared out before they say out of how many.
  private static final Set<String> BEHIND = Set.of("fr", "it", "es", "pt");

  private static final int MAX_NUMERATOR = 9;
  private static final int MAX_DENOMINATOR = 10;
  private static final double HALF = 0.5;
  private static final double HUNDRED = 100;

  /// In percent points.
  private static final double TOLERANCE = 4;

  private static final Set<String> ONE =
      Set.of(
          "a", "one", "een", "ein", "eine", "einem", "einen", "un", "una", "uno", "une", "um",
          "uma");
  private static final Set<String> OF =
      Set.of(
          "of", "van", "der", "des", "von", "aller", "de", "du", "d", "dei", "degli", "delle",
          "della", "del", "dello", "dell", "di", "dos", "das", "do", "da", "the");
  private static final Set<Integer> TIMES =
      Arrays.stream(new String[] {"day", "week", "month", "year", "hour", "minute", "second-time"})
          .map(unit -> TellingReader.feature("concept:" + unit))
          .collect(Collectors.toUnmodifiableSet());

  private final Telling telling;
  private final NumeralReader numerals;
  private final HeadReader heads;
  private final BoundReader bounds;

  ShareReader(Telling telling, NumeralReader numerals, HeadReader heads, BoundReader bounds) {
    this.telling = telling;
    this.numerals = numerals;
    this.heads = heads;
    this.bounds = bounds;
  }

  /// The share that begins with a number; null when none does.
  @Nullable Quantity of(int token, Numeral numeral) {
    if (numeral.isFraction()) {
      return alone(token);
    }
    boolean few = numeral.value() <= MAX_NUMERATOR && numeral.value() >= 1;
    if (!few || numeral.value() != Math.rint(numeral.value())) {
      return null;
    }
    Hit hit = telling.hit(numeral.next(), numeral.next() + 1, Cue.SHARE);
    if (hit != null && telling.sentenceOf()[hit.token()] == telling.sentenceOf()[token]) {
      return share(token, hit.next(), numeral.value() * part(hit));
    }
    return outOf(token, numeral);
  }

  /// The share that begins with a token that is no number: `one in ten` where one is an article, or
  /// `quarter` in `a quarter of`; null when none does.
  @Nullable Quantity alone(int token) {
    Hit hit = telling.hit(token, token + 1, Cue.SHARE);
    if (hit != null) {
      int end = telling.endToken(telling.sentenceOf()[token]);
      boolean of = hit.next() < end && OF.contains(telling.words().forms()[hit.next()]);
      boolean one = token > 0 && ONE.contains(telling.words().forms()[token - 1]);
      boolean noun = one || part(hit) == HALF || telling.pack().language().code().equals("de");
      boolean part = of || (one && bounds.of(token - 1, hit.next(), false) != Bound.EXACT);
      return part && noun ? share(token, hit.next(), part(hit)) : null;
    }
    boolean one = ONE.contains(telling.words().forms()[token]);
    return one ? outOf(token, new Numeral(1, 0, token + 1, false, false, false)) : null;
  }

  /// The part of a whole that a token and an article before it name, as in `a quarter of a point`;
  /// 0 for none.
  double partAt(int token) {
    Hit hit = telling.hit(token, token + 1, Cue.SHARE);
    boolean one = token > 0 && ONE.contains(telling.words().forms()[token - 1]);
    return hit != null && one ? part(hit) : 0;
  }

  /// The part of a whole that a token names; 0 for none.
  double part(int token) {
    Hit hit = telling.hit(token, token + 1, Cue.SHARE);
    return hit == null ? 0 : part(hit);
  }

  private static double part(Hit hit) {
    return Double.parseDouble(hit.sense().value());
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
    boolean time = whole.next() < end && TIMES.contains(telling.features()[whole.next()]);
    return round && !unit && !years && !time
        ? share(token, whole.next(), numeral.value() / whole.value())
        : null;
  }

  private Quantity share(int token, int next, double share) {
    Bound bound = bounds.of(token, next, false);
    double value = HUNDRED * share;
    boolean exact = bound == Bound.EXACT || bound == Bound.ABOUT;
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        next,
        Measure.PERCENT,
        exact ? Amount.within(value, TOLERANCE) : Amount.of(value, 0, bound),
        "",
        "",
        heads.around(token, next),
        false,
        false);
  }
}
