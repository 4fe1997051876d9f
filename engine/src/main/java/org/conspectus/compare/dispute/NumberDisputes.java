package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds different figures for one thing.
///
/// Tolls, of which a story has one, are compared as such ([Tolls]); other figures as facts
/// ([Facts]), and those that one account sets against each other ([Contrast]).
final class NumberDisputes {
  private static final double CONTRAST = 0.8;

  private final Scene scene;
  private final Claims claims;
  private final NumberKinds kinds;

  NumberDisputes(Scene scene) {
    this.scene = scene;
    this.claims = new Claims(scene);
    this.kinds = new NumberKinds(new Growth(scene.kinds()));
  }

  /// Every difference found, in no order.
  List<NumberDispute> find() {
    List<NumberDispute> found = new ArrayList<>();
    Tolls tolls = new Tolls(scene);
    for (List<NumberClaim> bucket : claims.buckets()) {
      if (Growth.isToll(bucket.getFirst().quantity())) {
        found.addAll(tolls.find(bucket, claims.bare()));
      }
    }
    List<NumberClaim> others =
        claims.all().stream().filter(c -> !Growth.isToll(c.quantity())).toList();
    for (Topic topic : topics(others)) {
      found.addAll(kinds.disputes(topic));
    }
    return found;
  }

  /// Facts that contradict each other, joined when they have one in common.
  private List<Topic> topics(List<NumberClaim> others) {
    Facts facts = new Facts(claims, new Likeness(scene, claims.bySentence()), others);
    Map<Fact, Set<Fact>> groups = new HashMap<>();
    Map<Fact, Double> scores = new HashMap<>();
    List<Fact> order = new ArrayList<>();
    for (NumberClaim claim : others) {
      for (NumberClaim other : claims.contrasted(claim)) {
        Facts.Clash clash = new Facts.Clash(facts.of(claim), facts.of(other), CONTRAST);
        take(clash, groups, scores, order);
      }
    }
    facts.clashes().forEach(clash -> take(clash, groups, scores, order));
    List<Topic> topics = new ArrayList<>();
    Set<Fact> done = new LinkedHashSet<>();
    for (Fact fact : order) {
      Set<Fact> group = groups.getOrDefault(fact, Set.of());
      if (!done.contains(fact)) {
        done.addAll(group);
        double score = group.stream().mapToDouble(f -> scores.getOrDefault(f, 0d)).max().orElse(0);
        topics.add(Topic.of(inOrder(group), score));
      }
    }
    return topics;
  }

  private static void take(
      Facts.Clash clash, Map<Fact, Set<Fact>> groups, Map<Fact, Double> scores, List<Fact> order) {
    Set<Fact> one = groups.computeIfAbsent(clash.one(), f -> new LinkedHashSet<>(Set.of(f)));
    Set<Fact> other = groups.computeIfAbsent(clash.other(), f -> new LinkedHashSet<>(Set.of(f)));
    if (one != other) {
      one.addAll(other);
      other.forEach(f -> groups.put(f, one));
    }
    scores.merge(clash.one(), clash.score(), Math::max);
    scores.merge(clash.other(), clash.score(), Math::max);
    order.add(clash.one());
  }

  private static List<NumberClaim> inOrder(Set<Fact> group) {
    return group.stream()
        .flatMap(fact -> fact.claims().stream())
        .distinct()
        .sorted(
            Comparator.comparingInt((NumberClaim c) -> c.telling().number())
                .thenComparing(NumberClaim::span))
        .toList();
  }
}
