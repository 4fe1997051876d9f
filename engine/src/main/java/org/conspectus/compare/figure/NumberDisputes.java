package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.claim.Scene;

/// Finds different figures for one thing.
///
/// Tolls, of which a story has one, are compared as such ([Tolls]); other figures as facts
/// ([Facts]), and those that one account sets against each other ([Contrast]).
public final class NumberDisputes {
  private static final double CONTRAST = 0.8;

  private final Scene scene;
  private final Claims claims;
  private final NumberKinds kinds;

  public NumberDisputes(Scene scene) {
    this.scene = scene;
    this.claims = new Claims(scene);
    this.kinds = new NumberKinds(new Growth(scene.kinds()));
  }

  /// Every difference found, in no order.
  public List<NumberDispute> find() {
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

  /// Facts that contradict each other, the likeliest first; more than two are one topic when each
  /// contradicts all others.
  private List<Topic> topics(List<NumberClaim> others) {
    Facts facts = new Facts(scene, claims, new Likeness(scene, claims.bySentence()), others);
    List<Facts.Clash> clashes = new ArrayList<>();
    for (NumberClaim claim : others) {
      for (NumberClaim other : claims.contrasted(claim)) {
        clashes.add(new Facts.Clash(facts.of(claim), facts.of(other), CONTRAST));
      }
    }
    clashes.addAll(facts.clashes());
    clashes.sort(Comparator.comparingDouble((Facts.Clash clash) -> -clash.score()));
    Map<Fact, Set<Fact>> against = new HashMap<>();
    for (Facts.Clash clash : clashes) {
      against.computeIfAbsent(clash.one(), f -> new HashSet<>()).add(clash.other());
      against.computeIfAbsent(clash.other(), f -> new HashSet<>()).add(clash.one());
    }
    Map<Set<Fact>, Double> groups = new LinkedHashMap<>();
    for (Facts.Clash clash : clashes) {
      take(clash, against, groups);
    }
    List<Topic> topics = new ArrayList<>();
    groups.forEach((group, score) -> topics.add(Topic.of(inOrder(group), score)));
    return topics;
  }

  private static void take(
      Facts.Clash clash, Map<Fact, Set<Fact>> against, Map<Set<Fact>, Double> groups) {
    Set<Fact> pair = new LinkedHashSet<>(List.of(clash.one(), clash.other()));
    for (Map.Entry<Set<Fact>, Double> entry : groups.entrySet()) {
      Set<Fact> group = entry.getKey();
      if (group.containsAll(pair)) {
        return;
      }
      boolean all =
          pair.stream()
              .allMatch(
                  f -> group.contains(f) || against.getOrDefault(f, Set.of()).containsAll(group));
      if (all && pair.stream().anyMatch(group::contains)) {
        Set<Fact> wider = new LinkedHashSet<>(group);
        wider.addAll(pair);
        groups.remove(group);
        groups.put(wider, entry.getValue());
        return;
      }
    }
    groups.put(pair, clash.score());
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
