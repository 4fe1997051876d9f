package org.conspectus.compare.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads numbers with units: `4,87 m`, `68 miles an hour`, `a metre and a half`. Confined to one
/// account.
final class MeasureReader {
  private static final int UNIT_REACH = 3;
  private static final int WEIGHT_REACH = 12;
  private static final int WEIGHT = TellingReader.feature("concept:weight");
  private static final Set<String> WEIGHS =
      Set.of("weigh", "weighs", "weighed", "weighing", "weight", "heavy");
  private static final Map<String, Units> GLUED =
      Map.ofEntries(
          Map.entry("c", Units.DEGREE),
          Map.entry("f", Units.FAHRENHEIT),
          Map.entry("km", Units.KM),
          Map.entry("cm", Units.CM),
          Map.entry("mm", Units.MM),
          Map.entry("ft", Units.FOOT),
          Map.entry("in", Units.INCH),
          Map.entry("kg", Units.KG),
          Map.entry("lb", Units.POUND),
          Map.entry("mph", Units.MPH),
          Map.entry("kph", Units.KMH),
          Map.entry("ha", Units.HECTARE),
          Map.entry("mw", Units.MW),
          Map.entry("gw", Units.GW));

  /// Whether letters right behind a number are a unit.
  static boolean isGlued(String letters) {
    return GLUED.containsKey(letters);
  }

  private static final Set<String> ONE =
      Set.of("one", "a", "een", "ein", "un", "um", "per", "pro", "par", "por");
  private static final Map<String, Double> SCALES =
      Map.of("k", 1e3, "M", 1e6, "Md", 1e9, "Mds", 1e9, "Mrd", 1e9);
  private static final Set<String> CODES = Set.of("eur", "usd", "gbp", "chf");
  private static final Set<String> MINUS = Set.of("minus", "min", "moins", "menos", "meno");
  private static final double SIXTY = 60;
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
    Quantity money = abbreviated(token, numeral);
    if (money != null) {
      return money;
    }
    Hit hit = unitBehind(next, telling.endToken(telling.sentenceOf()[token]));
    int behind = hit == null ? next : hit.next();
    Units unit = hit == null ? sign(token, next) : meant(hit, token);
    unit = unit == null ? glued(token) : unit;
    if (unit == null || (unit.measure() == Measure.MONEY && isRate(token, unit))) {
      return null;
    }
    Numeral seconds = unit == Units.MINUTE ? secondsBehind(behind) : null;
    if (seconds != null) {
      double minutes = numeral.value() + seconds.value() / SIXTY;
      return quantity(
          token,
          seconds.next(),
          new Numeral(minutes, 1 / SIXTY, seconds.next(), false, false, false),
          unit);
    }
    Hit half = hit == null ? null : halfAt(behind);
    boolean whole = numeral.value() == Math.rint(numeral.value());
    Numeral meant =
        half == null || !whole
            ? numeral
            : new Numeral(numeral.value() + HALF, TENTH, half.next(), false, false, false);
    return quantity(token, half == null ? behind : half.next(), meant, unit);
  }

  /// Millions of money as French has them, `2 M€`, `1,2 Md€`; null for others.
  private @Nullable Quantity abbreviated(int token, Numeral numeral) {
    String text = telling.text();
    int at = telling.tokens().end(numeral.next() - 1);
    at += at < text.length() && Character.isSpaceChar(text.charAt(at)) ? 1 : 0;
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    Double scale = end < text.length() ? SCALES.get(text.substring(at, end)) : null;
    Units unit = scale == null ? null : Units.of(text.charAt(end));
    if (scale == null || unit == null || unit.measure() != Measure.MONEY) {
      return null;
    }
    int next = Math.max(numeral.next(), telling.tokens().firstFrom(end));
    Numeral scaled =
        new Numeral(
            numeral.value() * scale, numeral.step() * scale, next, numeral.isRough(), false, false);
    return quantity(token, next, scaled, unit);
  }

  /// The two figures behind minutes, `1 min 05`; null for none.
  private @Nullable Numeral secondsBehind(int token) {
    boolean figures =
        Breaks.isOneClause(telling, token)
            && telling.tokens().kind(token) == Tokens.Kind.NUMBER
            && telling.words().forms()[token].length() == 2;
    if (!figures) {
      return null;
    }
    double seconds = Double.parseDouble(telling.words().forms()[token]);
    return new Numeral(seconds, 1, token + 1, false, false, false);
  }

  /// A part of one of a unit, as in `a quarter of a percentage point`; null when no unit follows.
  @Nullable Quantity ofUnit(int token, int next, double part) {
    int end = Math.min(telling.endToken(telling.sentenceOf()[token]), next + UNIT_REACH);
    Hit hit = unitAt(next, end);
    boolean near = hit != null && isJoined(next, hit.token());
    Units unit = near && hit != null ? units(hit) : null;
    boolean counts = unit != null && unit != Units.PERCENT && unit != Units.DEGREE;
    return counts && hit != null && unit != null
        ? quantity(token, hit.next(), new Numeral(part, 0, hit.next(), false, false, false), unit)
        : null;
  }

  /// Whether only words such as of and a stand among some tokens.
  private boolean isJoined(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!telling.pack().stopWords().contains(telling.words().forms()[i])) {
        return false;
      }
    }
    return true;
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

  /// The scale of temperature whose letter a number has right behind it, as `41C`; null for none.
  private @Nullable Units glued(int token) {
    String form = telling.words().forms()[token];
    int last = form.length() - 1;
    if (last <= 0 || !Character.isDigit(form.charAt(0))) {
      return null;
    }
    int digits = 0;
    while (digits <= last && !Character.isLetter(form.charAt(digits))) {
      digits++;
    }
    return GLUED.get(form.substring(digits));
  }

  /// Whether another currency stands without a number in the sentence, whose price the amount is:
  /// other every day.
  private boolean isRate(int token, Units unit) {
    int sentence = telling.sentenceOf()[token];
    int end = Math.min(telling.endToken(sentence), token + WEIGHT_REACH);
    for (int i = telling.firstHit(Math.max(telling.firstToken(sentence), token - WEIGHT_REACH));
        i < telling.hits().size() && telling.hits().get(i).token() < end;
        i++) {
      Hit hit = telling.hits().get(i);
      boolean money =
          hit.sense().cue() == Cue.UNIT
              && units(hit).measure() == Measure.MONEY
              && units(hit) != unit
              && hit.token() > 0;
      if (money && ONE.contains(telling.words().forms()[hit.token() - 1])) {
        return true;
      }
    }
    return false;
  }

  /// Pounds are of weight where the words before them tell of it, or before a hyphen; the Dutch ton
  /// is of money where a sentence speaks of it and nothing is weighed.
  private Units meant(Hit hit, int token) {
    Units unit = units(hit);
    String language = telling.pack().language().code();
    if (unit == Units.TONNE && language.equals("nl") && LeftOutReader.isMoneyed(telling, token)) {
      return Breaks.isClosed(telling, hit.next()) ? Units.TON : unit;
    }
    if (unit != Units.GBP || !language.equals("en")) {
      return unit;
    }
    int start = Math.max(telling.firstToken(telling.sentenceOf()[token]), token - WEIGHT_REACH);
    for (int i = start; i < token; i++) {
      if (telling.features()[i] == WEIGHT || WEIGHS.contains(telling.words().forms()[i])) {
        return Units.POUND;
      }
    }
    return telling.text().charAt(telling.tokens().end(token)) == '-' ? Units.POUND : unit;
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
    boolean beside = isSpaced(next - 1) && isSpaced(next);
    boolean thing = telling.persons()[next] || telling.hit(next, next + 1, Cue.THING) != null;
    return beside && !thing && tokens.kind(next) != Tokens.Kind.NUMBER ? hit : null;
  }

  /// Whether a space, an apostrophe or nothing stands behind a token.
  private boolean isSpaced(int token) {
    int end = telling.tokens().end(token);
    String gap = telling.text().substring(end, telling.tokens().start(token + 1));
    return gap.isBlank() ? gap.length() <= 1 : gap.length() == 1 && "'’".contains(gap);
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
    if (before == null) {
      return null;
    }
    boolean code = before.next() == token && CODES.contains(telling.words().forms()[token - 1]);
    return code
        ? units(before)
        : before.sense().value().equals("magnitude") ? Units.MAGNITUDE : null;
  }

  private Quantity quantity(int token, int behind, Numeral numeral, Units unit) {
    Bound bound = bounds.of(token, behind, numeral.isRough());
    double step = unit == Units.MAGNITUDE ? numeral.step() * TENTH : numeral.step();
    Amount amount = unit.of(numeral.amount(step, bound));
    boolean below =
        unit == Units.DEGREE && token > 0 && MINUS.contains(telling.words().forms()[token - 1]);
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        behind,
        unit.measure(),
        below ? new Amount(-amount.value(), -amount.high(), -amount.low()) : amount,
        unit.thing(),
        "",
        heads.around(token, behind),
        isPart(token, behind, unit),
        false);
  }

  /// Only shares have the whole they are of behind them.
  private boolean isPart(int token, int behind, Units unit) {
    return unit == Units.PERCENT
        ? bounds.isPart(token, behind)
        : bounds.isPartBefore(token) || bounds.isAddend(behind);
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
