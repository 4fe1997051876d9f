package org.conspectus.compare.quantity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads numbers whose unit is left out because it stands beside another near them: `4 per cent;
/// the union wants 6`, `39 milioni, non di 42`, `62 por 48 centímetros`; and millions that what is
/// told makes money. Confined to one account.
final class LeftOutReader {
  /// Two numbers of one kind in a sentence, and in two, are at most so many times as large as the
  /// other.
  private static final double RATIO = 10;

  private static final double CLOSE_RATIO = 4;
  private static final double COUNT_RATIO = 3.5;

  /// Words for smaller numbers may be pronouns and articles.
  private static final double LARGEST_WORD = 12;

  private static final double LEAST_COUNT = 19;
  private static final int MOST_MODELS = 3;

  /// How many quantities back the one that tells the unit can be.
  private static final int NEAREST = 40;

  /// How many words from a number those that make it money can stand.
  private static final int REACH = 40;

  private static final int MONEYED_ACCOUNT = 3;
  private static final double MILLION = 1_000_000;
  private static final double THOUSAND = 1000;
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final Set<Measure> MEASURED =
      Set.of(
          Measure.MONEY,
          Measure.PERCENT,
          Measure.MASS,
          Measure.LENGTH,
          Measure.AREA,
          Measure.VOLUME,
          Measure.SPEED,
          Measure.POWER,
          Measure.DURATION);
  private static final Set<Measure> MARKET = Set.of(Measure.MONEY, Measure.PERCENT);

  /// What may be counted again by a number with a preposition behind it.
  private static final Set<String> POLLED = Set.of("vote", "seat", "point");

  private static final Set<String> ARTICLES =
      Set.of("the", "de", "het", "die", "der", "das", "den", "les", "los", "las", "i", "gli", "le");
  private static final Set<String> JOINTS =
      Set.of(
          "a", "al", "alla", "ao", "aos", "to", "bis", "auf", "tot", "naar", "au", "en", "and", "y",
          "e", "et", "und", "or", "o", "ou", "oder", "of", "por", "per", "par", "by", "x", "op",
          "bij", "mal", "sur", "statt");

  /// Words between an amount of money and the end of what is said of it.
  private static final Set<String> GROSS =
      Set.of(
          "brutos",
          "netos",
          "brutti",
          "netti",
          "lordi",
          "bruts",
          "nets",
          "gross",
          "net",
          "brutto",
          "netto",
          "bruto",
          "liquidos",
          "fijos",
          "fixos",
          "fissi",
          "fixes",
          "ubrig");

  private static final Set<Integer> MONEYED =
      Arrays.stream(
              new String[] {
                "price",
                "cost",
                "value",
                "insurance",
                "damage",
                "damages",
                "wage",
                "loss",
                "profit",
                "revenue",
                "tax",
                "budget",
                "debt",
                "loan",
                "subsidy",
                "invest",
                "buy",
                "sell",
                "auction",
                "fine",
                "bribe",
                "ransom",
                "prize",
                "reward",
                "money",
                "pay",
                "donate",
                "fee",
                "expense-bill",
                "refund",
                "transfer-fee",
                "bid",
                "hammer-price",
                "takeover",
                "contract",
                "mortgage",
                "insurance-claim",
                "earn",
                "spend"
              })
          .map(word -> TellingReader.feature("concept:" + word))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<Integer> BARGAINING =
      Set.of(
          TellingReader.feature("concept:offer"),
          TellingReader.feature("concept:demand"),
          TellingReader.feature("concept:propose"));

  private final Telling telling;
  private final NumeralReader numerals;
  private final MeasureReader measures;
  private final BoundReader bounds;
  private final HeadReader heads;
  private @Nullable String currency;
  private int moneyed = -1;

  LeftOutReader(
      Telling telling, NumeralReader numerals, MeasureReader measures, BoundReader bounds) {
    this.telling = telling;
    this.numerals = numerals;
    this.measures = measures;
    this.bounds = bounds;
    this.heads = new HeadReader(telling);
  }

  /// The quantity a number without unit is; null when nothing tells.
  ///
  /// @param found the quantities before it, and times
  @Nullable Quantity of(int token, Numeral numeral, List<Quantity> found) {
    int next = numeral.next();
    boolean figures = telling.tokens().kind(token) == Tokens.Kind.NUMBER;
    boolean vague = numeral.isRough() || numeral.from() < numeral.value();
    if (vague || (!figures && numeral.value() <= LARGEST_WORD)) {
      return null;
    }
    Quantity joined = joined(token, numeral);
    boolean closed =
        isGross(next) || (heads.of(token, next) == null && Breaks.isClosed(telling, next));
    boolean other = isSet(token, numeral) || isYear(token, numeral) || isBargained(token);
    if (joined != null || !closed || other) {
      return joined;
    }
    for (Quantity model : models(token, found)) {
      Quantity quantity = like(model, token, numeral);
      if (quantity != null || model.measure() != Measure.PERCENT) {
        return quantity == null ? money(token, numeral) : quantity;
      }
    }
    return money(token, numeral);
  }

  private boolean isGross(int next) {
    return Breaks.isOneClause(telling, next) && GROSS.contains(telling.words().forms()[next]);
  }

  /// Whether the sentence tells of offers and demands: what one side wants is not what the other
  /// gives, and neither is told of the thing.
  private boolean isBargained(int token) {
    return has(telling, token, BARGAINING);
  }

  /// Whether a word of some meanings stands near a token in its sentence.
  private static boolean has(Telling telling, int token, Set<Integer> meanings) {
    int sentence = telling.sentenceOf()[token];
    int to = Math.min(telling.endToken(sentence), token + REACH);
    for (int i = Math.max(telling.firstToken(sentence), token - REACH); i < to; i++) {
      if (meanings.contains(telling.features()[i])) {
        return true;
      }
    }
    return false;
  }

  /// Whether a small number stands behind an article, as those of things known.
  private boolean isSet(int token, Numeral numeral) {
    return token > 0
        && numeral.value() < THOUSAND
        && Breaks.isOneClause(telling, token)
        && ARTICLES.contains(telling.words().forms()[token - 1]);
  }

  private boolean isYear(int token, Numeral numeral) {
    return numeral.value() >= FIRST_YEAR
        && numeral.value() <= LAST_YEAR
        && telling.words().forms()[token].length() == 4
        && numeral.next() == token + 1;
  }

  /// A number before another with its unit: `from 3.25 to 3 per cent`.
  private @Nullable Quantity joined(int token, Numeral numeral) {
    int at = numeral.next();
    int end = telling.endToken(telling.sentenceOf()[token]);
    if (at + 1 >= end || !JOINTS.contains(telling.words().forms()[at]) || isCut(at)) {
      return null;
    }
    Numeral second = numerals.in(at + 1);
    Quantity model =
        second == null || second.isVague() || second.value() <= 0 || second.next() > end
            ? null
            : measures.of(at + 1, second);
    if (model == null || second == null) {
      return null;
    }
    double unit = model.amount().value() / second.value();
    double raw = numerals.unscaled(at + 1);
    return taken(model, token, numeral, new Scales(unit, unit * second.value() / raw, RATIO));
  }

  private boolean isCut(int at) {
    return !Breaks.isOneClause(telling, at) || !Breaks.isOneClause(telling, at + 1);
  }

  /// The quantities before a number that can tell what it measures, the nearest first.
  private List<Quantity> models(int token, List<Quantity> found) {
    int sentence = telling.sentenceOf()[token];
    return found.subList(Math.max(0, found.size() - NEAREST), found.size()).stream()
        .filter(one -> one.next() <= token && !one.isBare())
        .filter(one -> one.sentence() == sentence || one.sentence() == sentence - 1)
        .filter(one -> MEASURED.contains(one.measure()) || one.measure() == Measure.COUNT)
        .sorted(Comparator.comparingInt((Quantity one) -> -one.first()))
        .limit(MOST_MODELS)
        .toList();
  }

  private @Nullable Quantity like(Quantity model, int token, Numeral numeral) {
    boolean same = model.sentence() == telling.sentenceOf()[token];
    if (model.measure() == Measure.COUNT) {
      return same && isCountAgain(model, token, numeral)
          ? taken(model, token, numeral, new Scales(1, 1, COUNT_RATIO))
          : null;
    }
    Numeral full = numerals.in(model.first());
    double raw = full == null ? 0 : numerals.unscaled(model.first());
    if (full == null || full.value() <= 0 || raw <= 0) {
      return null;
    }
    double unit = model.amount().value() / full.value();
    boolean market = MARKET.contains(model.measure());
    boolean decimal = numeral.value() != Math.rint(numeral.value());
    boolean strict = market && !Breaks.isOneClause(telling, numeral.next());
    boolean large = numeral.value() >= (strict ? THOUSAND : MILLION);
    if (!same && !(market && (decimal || large))) {
      return null;
    }
    double ratio = same && market ? RATIO : CLOSE_RATIO;
    return taken(model, token, numeral, new Scales(unit, unit * full.value() / raw, ratio));
  }

  private boolean isCountAgain(Quantity model, int token, Numeral numeral) {
    boolean thing =
        model.thing().isEmpty()
            ? model.heads().length > 0 && numeral.value() / model.amount().value() <= 2
            : !HeadReader.isState(model.thing());
    boolean closed =
        !Breaks.isOneClause(telling, numeral.next())
            || POLLED.contains(model.thing())
            || JOINTS.contains(telling.words().forms()[numeral.next()]);
    return thing && closed && numeral.value() > LEAST_COUNT && !heads.isBracketed(token, token + 1);
  }

  /// How a number can be told in the unit of another.
  ///
  /// @param scaled the unit with the scale of the other number, as of millions of euros
  /// @param most how many times as large as the other the number can be, and the other way round
  private record Scales(double unit, double scaled, double most) {}

  /// The number in the unit of a model, or in its unit and scale, whichever is nearer to it; null
  /// when both are too far.
  private @Nullable Quantity taken(Quantity model, int token, Numeral numeral, Scales scales) {
    Quantity best = null;
    double least = scales.most;
    for (double unit : List.of(scales.unit, scales.scaled)) {
      Amount amount =
          numeral.amount(numeral.step(), bounds.of(token, numeral.next(), numeral.isRough()));
      Amount meant = amount.times(unit);
      double ratio = meant.ratio(model.amount());
      if (ratio <= least) {
        least = ratio;
        best = quantity(model, token, numeral, meant);
      }
    }
    return best;
  }

  private Quantity quantity(Quantity model, int token, Numeral numeral, Amount amount) {
    boolean count = model.measure() == Measure.COUNT;
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        numeral.next(),
        model.measure(),
        amount,
        model.thing(),
        model.who(),
        count ? model.heads() : heads.around(token, numeral.next()),
        bounds.isPartBefore(token) || (!count && model.isPart()),
        false);
  }

  /// Millions that stand alone where a sentence speaks of money.
  private @Nullable Quantity money(int token, Numeral numeral) {
    double raw = numerals.unscaled(token);
    boolean scaled = raw > 0 && numeral.value() >= MILLION && numeral.value() / raw >= MILLION;
    if (!scaled || !isMoneyed(token, numeral.next())) {
      return null;
    }
    return new Quantity(
        telling,
        telling.sentenceOf()[token],
        token,
        numeral.next(),
        Measure.MONEY,
        numeral.amount(numeral.step(), bounds.of(token, numeral.next(), numeral.isRough())),
        currency(),
        "",
        heads.around(token, numeral.next()),
        bounds.isPartBefore(token),
        false);
  }

  /// Whether the sentence of a number speaks of money.
  static boolean isMoneyed(Telling telling, int token) {
    return has(telling, token, MONEYED);
  }

  /// Whether the sentence of a number speaks of money, or the account, and nothing follows the
  /// number.
  private boolean isMoneyed(int token, int next) {
    boolean strict = !Breaks.isOneClause(telling, next);
    boolean told = moneyed() > 0 && !currency().isEmpty();
    return isMoneyed(telling, token)
        || told
        || moneyed() >= (strict ? MONEYED_ACCOUNT : 2 * MONEYED_ACCOUNT);
  }

  /// How many words of the account speak of money.
  private int moneyed() {
    int known = moneyed;
    if (known < 0) {
      known = (int) Arrays.stream(telling.features()).filter(MONEYED::contains).count();
      moneyed = known;
    }
    return known;
  }

  /// The currency of the account's amounts; empty when it has none or several.
  private String currency() {
    String known = currency;
    if (known == null) {
      Map<String, Integer> counts = new TreeMap<>();
      for (Hit hit : telling.hits()) {
        if (hit.sense().cue() == Cue.UNIT) {
          Units unit = Units.valueOf(hit.sense().value().toUpperCase(Locale.ROOT));
          counts.merge(unit.measure() == Measure.MONEY ? unit.thing() : "", 1, Integer::sum);
        }
      }
      for (int i = 0; i < telling.text().length(); i++) {
        Units unit = Units.of(telling.text().charAt(i));
        counts.merge(
            unit != null && unit.measure() == Measure.MONEY ? unit.thing() : "", 1, Integer::sum);
      }
      counts.remove("");
      known = counts.size() == 1 ? counts.keySet().iterator().next() : "";
      currency = known;
    }
    return known;
  }
}
