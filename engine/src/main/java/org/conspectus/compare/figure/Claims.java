package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.quantity.QuantityReader;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;

/// The figures of a story, by account and by what they measure. A figure meets those of its kind in
/// the sentences near its own and at most [#MAX_BUCKET] others.
final class Claims {
  private static final int MAX_BUCKET = 40;
  private static final int REACH = 10;

  /// So many words apart figures can still be set against each other.
  private static final int BESIDE = 120;

  /// Ages that accounts give of one person are hardly more apart.
  private static final int FEW_YEARS = 6;

  private static final int TEN = 10;
  private static final int HOUR = 60;
  private static final double WHOLE = 100;
  private static final Set<Measure> HEADED = Set.of(Measure.COUNT, Measure.AGE, Measure.RANK);

  /// Of these an account often gives several of several things.
  private static final Set<Measure> UNCONTRASTED =
      Set.of(Measure.YEAR, Measure.PERCENT, Measure.MONEY, Measure.RANK, Measure.LENGTH);

  private static final String PERSONS = "of persons";

  private final Scene scene;
  private final List<NumberClaim> all = new ArrayList<>();
  private final Map<Telling, Map<Integer, List<NumberClaim>>> bySentence = new HashMap<>();
  private final Map<Telling, List<NumberClaim>> byAccount = new HashMap<>();
  private final Map<String, List<NumberClaim>> buckets = new TreeMap<>();
  private final Map<Telling, List<NumberClaim>> bare = new HashMap<>();
  private final Days days = new Days(this);

  Claims(Scene scene) {
    this.scene = scene;
    for (Telling telling : scene.tellings()) {
      for (Quantity quantity : QuantityReader.read(telling)) {
        NumberClaim claim = new NumberClaim(quantity);
        if (quantity.isBare()) {
          bare.computeIfAbsent(telling, t -> new ArrayList<>()).add(claim);
        } else if (quantity.measure().isPoint() || !History.isPast(telling, quantity)) {
          add(claim);
        }
      }
    }
  }

  private void add(NumberClaim claim) {
    all.add(claim);
    byAccount.computeIfAbsent(claim.telling(), t -> new ArrayList<>()).add(claim);
    bySentence
        .computeIfAbsent(claim.telling(), t -> new HashMap<>())
        .computeIfAbsent(claim.sentence(), s -> new ArrayList<>())
        .add(claim);
    for (String key : keys(claim.quantity())) {
      buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
  }

  private static List<String> keys(Quantity quantity) {
    List<String> keys = new ArrayList<>();
    String measure = quantity.measure() + " ";
    if (quantity.countsPersons()) {
      keys.add(measure + PERSONS);
    }
    if (!quantity.thing().isEmpty()) {
      keys.add(measure + quantity.thing() + " " + quantity.who());
      return keys;
    }
    if (HEADED.contains(quantity.measure())) {
      for (int head : quantity.heads()) {
        keys.add(measure + head);
      }
      return keys;
    }
    return List.of(measure);
  }

  /// By account and place.
  List<NumberClaim> all() {
    return all;
  }

  /// Figures that measure the same kind of thing.
  Collection<List<NumberClaim>> buckets() {
    return buckets.values();
  }

  /// Figures without what they count beside them.
  Map<Telling, List<NumberClaim>> bare() {
    return bare;
  }

  Map<Telling, Map<Integer, List<NumberClaim>>> bySentence() {
    return bySentence;
  }

  /// The figures of an account in text order.
  List<NumberClaim> of(Telling telling) {
    return byAccount.getOrDefault(telling, List.of());
  }

  /// The figures of a claim's account that stand at most so many words from it, in text order.
  List<NumberClaim> beside(NumberClaim claim, int reach) {
    return beside(of(claim.telling()), claim, reach);
  }

  private static List<NumberClaim> beside(List<NumberClaim> all, NumberClaim claim, int reach) {
    int from = firstAt(all, claim.quantity().first() - reach);
    return all.subList(from, firstAt(all, claim.quantity().first() + reach + 1));
  }

  /// Index of the first of some figures in text order that begins at or behind a token.
  private static int firstAt(List<NumberClaim> all, int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = all.get(middle).quantity().first() < token;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  private List<NumberClaim> of(Telling telling, int sentence) {
    return bySentence.getOrDefault(telling, Map.of()).getOrDefault(sentence, List.of());
  }

  /// Figures of the same account and thing that it sets against a claim.
  List<NumberClaim> contrasted(NumberClaim claim) {
    List<NumberClaim> near =
        new ArrayList<>(beside(bare.getOrDefault(claim.telling(), List.of()), claim, BESIDE));
    for (NumberClaim other : beside(claim, BESIDE)) {
      if (other.sentence() == claim.sentence() || other.sentence() == claim.sentence() + 1) {
        near.add(other);
      }
    }
    Measure measure = claim.quantity().measure();
    boolean counted = measure == Measure.COUNT || measure == Measure.AGE;
    boolean kind = !claim.quantity().thing().isEmpty() || (!counted && measure != Measure.DAY);
    near.removeIf(other ->
        other.equals(claim)
            || !kind
            || UNCONTRASTED.contains(measure)
            || (measure == Measure.DURATION && !claim.quantity().sharesHead(other.quantity()))
            || !claim.quantity().isLike(other.quantity())
            || !Contrast.of(claim, other));
    return near;
  }

  /// Claims of the same kind in other accounts: in sentences near this one's, and some of the rest.
  Set<NumberClaim> partners(NumberClaim claim) {
    Set<NumberClaim> partners = new LinkedHashSet<>();
    scene
        .alignments()
        .near(
            claim.telling(),
            claim.sentence(),
            (passage, score) -> {
              List<NumberClaim> beside = of(passage.telling(), passage.sentence());
              partners.addAll(beside.subList(0, Math.min(MAX_BUCKET, beside.size())));
            });
    for (String key : keys(claim.quantity())) {
      partners.addAll(near(buckets.getOrDefault(key, List.of()), claim));
    }
    partners.removeIf(other ->
        other.telling().equals(claim.telling())
            || !claim.quantity().isLike(other.quantity())
            || (isPartial(claim) != isPartial(other)
                && !claim.quantity().sharesHead(other.quantity())));
    return partners;
  }

  /// Whether a figure is told as a part of another without being set beside it, as in `among them
  /// three`; days are parts of nothing.
  private static boolean isPartial(NumberClaim claim) {
    return claim.quantity().isPart() && claim.quantity().measure() != Measure.DAY;
  }

  /// At most [#MAX_BUCKET] claims of a bucket, those of the accounts next in time.
  private static List<NumberClaim> near(List<NumberClaim> bucket, NumberClaim claim) {
    if (bucket.size() <= MAX_BUCKET) {
      return bucket;
    }
    int low = 0;
    int high = bucket.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = bucket.get(middle).telling().number() < claim.telling().number();
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    int from = Math.clamp(low - MAX_BUCKET / 2, 0, bucket.size() - MAX_BUCKET);
    return bucket.subList(from, from + MAX_BUCKET);
  }

  /// Whether two figures that differ can be about one thing: of one order, neither a part of
  /// another, both or neither told as possible, and of accounts that are not one text.
  boolean canDiffer(NumberClaim one, NumberClaim other) {
    Measure measure = one.quantity().measure();
    boolean day = measure == Measure.DAY;
    return !one.agrees(other)
        && !(measure == Measure.PERCENT && one.amount().isRest(other.amount(), WHOLE))
        && (day || one.quantity().apart(other.quantity()) <= 1)
        && (day || !one.quantity().isPart() || one.quantity().sharesHead(other.quantity()))
        && (measure.isPoint() || isOpen(one) == isOpen(other))
        && canBeOne(one, other)
        && (!day || Days.areConfusable(one, other))
        && !(measure == Measure.YEAR && (isOfName(one) || isOfName(other)))
        && !(measure == Measure.AGE && areFarInAge(one, other))
        && (scene.areAligned(one, other) || !scene.areKin(one.telling(), other.telling()));
  }

  /// Whether two times of day are whole hours apart in accounts of different languages, which may
  /// count by the clocks of different countries.
  private static boolean canBeOfZones(NumberClaim one, NumberClaim other) {
    boolean clock = one.quantity().measure() == Measure.CLOCK;
    boolean languages = !Objects.equals(one.telling().language(), other.telling().language());
    return clock && languages && Math.abs(one.value() - other.value()) % HOUR == 0;
  }

  /// Whether neither the days nor the ordinals beside two figures tell them apart, nor can they be
  /// one time of day by two clocks.
  boolean canBeOne(NumberClaim one, NumberClaim other) {
    boolean free = one.quantity().measure().isPoint() || one.quantity().measure() == Measure.AGE;
    return !canBeOfZones(one, other)
        && (free || (days.canBeOne(one, other) && Ordinals.canBeOne(one, other)));
  }

  /// Whether two ages are hardly those of one person that accounts differ in: said of nobody by the
  /// same name, and neither a few years apart nor a slip of one digit.
  private static boolean areFarInAge(NumberClaim one, NumberClaim other) {
    double gap = Math.abs(one.value() - other.value());
    return !one.quantity().sharesHead(other.quantity())
        && gap > FEW_YEARS
        && gap % TEN != 0
        && !one.amount().isAnagram(other.amount());
  }

  /// Whether a year belongs to what stands right before it, as in `the season 2031`.
  private static boolean isOfName(NumberClaim claim) {
    Telling telling = claim.telling();
    int before = claim.quantity().first() - 1;
    return Breaks.isOneClause(telling, before + 1)
        && telling.features()[before] != 0
        && telling.tokens().kind(before) == Tokens.Kind.WORD
        && !telling.pack().stopWords().contains(telling.words().forms()[before]);
  }

  /// Whether a word before the number makes it a promise or a possibility.
  private static boolean isOpen(NumberClaim claim) {
    int from = claim.telling().firstToken(claim.sentence());
    int number = claim.quantity().first();
    return claim.telling().hit(Math.max(from, number - REACH), number, Cue.POSSIBLE) != null;
  }
}
