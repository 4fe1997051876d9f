package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.quantity.QuantityReader;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Telling;

/// Finds different figures for one thing.
///
/// Figures are of one thing when they measure the same kind of thing and their sentences are near;
/// a figure that the other account has as well, for the same kind of thing, is in no conflict with
/// that account. Tolls, of which a story has one, need no near sentences: the largest figure of an
/// account counts. Cost: each figure meets those of its kind in the sentences near its own and at
/// most [#MAX_BUCKET] others.
final class NumberDisputes {
  /// From this likeness on two figures are taken to be about one thing. Range (0, 1).
  private static final double NEAR = 0.3;

  private static final double CONTRAST = 0.8;
  private static final double MAX_RATIO = Likeness.MAX_RATIO;
  private static final int MAX_BUCKET = 40;
  private static final int REACH = 10;

  private final Scene scene;
  private final NumberKinds kinds;
  private final Likeness likeness;
  private final List<NumberClaim> claims = new ArrayList<>();
  private final Map<Telling, Map<Integer, List<NumberClaim>>> bySentence = new HashMap<>();
  private final Map<String, List<NumberClaim>> buckets = new TreeMap<>();
  private final Map<Telling, List<NumberClaim>> bare = new HashMap<>();
  private final Map<NumberClaim, Set<NumberClaim>> partnersOf = new HashMap<>();

  NumberDisputes(Scene scene) {
    this.scene = scene;
    this.kinds = new NumberKinds();
    this.likeness = new Likeness(scene, bySentence);
    for (Telling telling : scene.tellings()) {
      for (Quantity quantity : QuantityReader.read(telling)) {
        if (!quantity.isBare() && !History.isPast(telling, quantity)) {
          add(new NumberClaim(quantity));
        } else if (quantity.isBare()) {
          bare.computeIfAbsent(telling, t -> new ArrayList<>()).add(new NumberClaim(quantity));
        }
      }
    }
  }

  private void add(NumberClaim claim) {
    claims.add(claim);
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
    if (!quantity.thing().isEmpty()) {
      return List.of(measure + quantity.thing() + " " + quantity.who());
    }
    if (quantity.measure() == Measure.COUNT || quantity.measure() == Measure.AGE) {
      for (int head : quantity.heads()) {
        keys.add(measure + head);
      }
      return keys;
    }
    return List.of(measure);
  }

  /// Every difference found, in no order.
  List<NumberDispute> find() {
    List<NumberDispute> found = new ArrayList<>();
    Tolls tolls = new Tolls(scene);
    buckets.forEach((key, bucket) -> {
      if (Growth.isToll(bucket.getFirst().quantity())) {
        found.addAll(tolls.find(bucket, bare));
      }
    });
    List<NumberClaim> others = claims.stream().filter(c -> !Growth.isToll(c.quantity())).toList();
    for (Topic topic : topics(others)) {
      found.addAll(kinds.disputes(topic));
    }
    return found;
  }

  /// Claims joined by pairs of different values, with every claim that agrees with one of them.
  private List<Topic> topics(List<NumberClaim> all) {
    Map<NumberClaim, Set<NumberClaim>> groups = new HashMap<>();
    Map<NumberClaim, Double> scores = new HashMap<>();
    for (NumberClaim claim : all) {
      for (NumberClaim other : contrasted(claim)) {
        join(groups, claim, other);
        scores.merge(claim, CONTRAST, Math::max);
      }
      for (NumberClaim other : partners(claim)) {
        double score = canDiffer(claim, other) ? nearness(claim, other) : 0;
        if (score >= NEAR && isDispute(claim, other, score)) {
          join(groups, claim, other);
          scores.merge(claim, score, Math::max);
          scores.merge(other, score, Math::max);
        }
      }
    }
    List<Topic> topics = new ArrayList<>();
    Set<NumberClaim> done = new HashSet<>();
    for (NumberClaim claim : all) {
      Set<NumberClaim> group = groups.get(claim);
      if (group != null && !done.contains(claim)) {
        done.addAll(group);
        double score = group.stream().mapToDouble(c -> scores.getOrDefault(c, 0d)).max().orElse(0);
        topics.add(Topic.of(supported(group), score));
      }
    }
    return topics;
  }

  /// Figures of the same account and thing that it sets against a claim.
  private List<NumberClaim> contrasted(NumberClaim claim) {
    List<NumberClaim> found = new ArrayList<>();
    Map<Integer, List<NumberClaim>> account = bySentence.getOrDefault(claim.telling(), Map.of());
    List<NumberClaim> near = new ArrayList<>(bare.getOrDefault(claim.telling(), List.of()));
    near.addAll(account.getOrDefault(claim.sentence(), List.of()));
    near.addAll(account.getOrDefault(claim.sentence() + 1, List.of()));
    for (NumberClaim other : near) {
      boolean like = !other.equals(claim) && claim.quantity().isLike(other.quantity());
      boolean kind =
          !claim.quantity().thing().isEmpty() || claim.quantity().measure() == Measure.DURATION;
      if (like && kind && Contrast.of(claim, other)) {
        found.add(other);
      }
    }
    return found;
  }

  private static void join(
      Map<NumberClaim, Set<NumberClaim>> groups, NumberClaim one, NumberClaim other) {
    Set<NumberClaim> a = groups.computeIfAbsent(one, c -> new HashSet<>(Set.of(c)));
    Set<NumberClaim> b = groups.computeIfAbsent(other, c -> new HashSet<>(Set.of(c)));
    if (a != b) {
      a.addAll(b);
      b.forEach(c -> groups.put(c, a));
    }
  }

  /// The claims with those of other accounts that agree with one of them and are near it.
  private List<NumberClaim> supported(Set<NumberClaim> group) {
    Set<NumberClaim> all = new HashSet<>(group);
    for (NumberClaim claim : group) {
      for (NumberClaim other : partners(claim)) {
        if (claim.agrees(other) && nearness(claim, other) >= NEAR) {
          all.add(other);
        }
      }
    }
    return all.stream()
        .sorted(
            Comparator.comparingInt((NumberClaim c) -> c.telling().number())
                .thenComparing(NumberClaim::span))
        .toList();
  }

  /// Claims of the same kind: in sentences near this one's, and some of the rest.
  private Set<NumberClaim> partners(NumberClaim claim) {
    return partnersOf.computeIfAbsent(claim, this::findPartners);
  }

  private Set<NumberClaim> findPartners(NumberClaim claim) {
    Set<NumberClaim> partners = new LinkedHashSet<>();
    scene
        .alignments()
        .near(
            claim.telling(),
            claim.sentence(),
            (passage, score) ->
                partners.addAll(
                    bySentence
                        .getOrDefault(passage.telling(), Map.of())
                        .getOrDefault(passage.sentence(), List.of())));
    for (String key : keys(claim.quantity())) {
      List<NumberClaim> bucket = buckets.getOrDefault(key, List.of());
      for (NumberClaim other : near(bucket, claim)) {
        partners.add(other);
      }
    }
    partners.removeIf(other ->
        other.telling().equals(claim.telling())
            || !claim.quantity().isLike(other.quantity())
            || claim.quantity().isPart() != other.quantity().isPart());
    return partners;
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

  private double nearness(NumberClaim one, NumberClaim other) {
    return likeness.of(one, other);
  }

  /// Whether the values differ and are of one order.
  private static boolean canDiffer(NumberClaim one, NumberClaim other) {
    boolean count = one.quantity().measure() == Measure.COUNT;
    return !one.agrees(other)
        && one.amount().ratio(other.amount()) <= MAX_RATIO
        && !one.quantity().isPart()
        && (!count || isOpen(one) == isOpen(other));
  }

  /// Whether neither account has the other's value too, and there is no figure nearer to either in
  /// the other account.
  private boolean isDispute(NumberClaim one, NumberClaim other, double score) {
    return isNearest(one, other, score)
        && isNearest(other, one, score)
        && (scene.areAligned(one, other) || !scene.areKin(one.telling(), other.telling()));
  }

  /// Whether a word before the number makes it a promise or a possibility.
  private static boolean isOpen(NumberClaim claim) {
    int from = claim.telling().firstToken(claim.sentence());
    int number = claim.quantity().first();
    return claim.telling().hit(Math.max(from, number - REACH), number, Cue.POSSIBLE) != null;
  }

  /// Whether an account has no figure that agrees with the claim, and none that is nearer to it.
  private boolean isNearest(NumberClaim claim, NumberClaim other, double score) {
    Collection<List<NumberClaim>> account =
        bySentence.getOrDefault(other.telling(), Map.of()).values();
    for (List<NumberClaim> sentence : account) {
      for (NumberClaim rival : sentence) {
        boolean like =
            !rival.equals(other)
                && claim.quantity().isLike(rival.quantity())
                && claim.quantity().isPart() == rival.quantity().isPart();
        if (like && (claim.agrees(rival) || nearness(claim, rival) > score)) {
          return false;
        }
      }
    }
    return true;
  }
}
