package org.conspectus.compare.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.DisagreementKind;

/// Figures of which a story has one at a time: the dead, the injured, the homeless.
///
/// Of each account the largest figure that is no part of another counts. Where values differ they
/// are an UPDATE, unless one account sets two sources' figures against each other, or accounts of
/// one time name different sources, or a later account has less.
final class Tolls {
  private static final double SURE = 0.8;
  private static final double LIKELY = 0.6;
  private static final double MAX_RATIO = 20;

  /// Of these no later count is less.
  private static final Set<String> LASTING = Set.of("dead", "injured", "rescued");

  private final Scene scene;
  private final Places places;

  Tolls(Scene scene) {
    this.scene = scene;
    this.places = new Places(scene);
  }

  /// @param bare figures without what they count beside them, by account
  List<NumberDispute> find(List<NumberClaim> bucket, Map<Telling, List<NumberClaim>> bare) {
    Map<Telling, List<NumberClaim>> byAccount = new LinkedHashMap<>();
    for (NumberClaim claim : bucket) {
      if (!claim.quantity().isPart() && !places.isElsewhere(claim)) {
        byAccount.computeIfAbsent(claim.telling(), t -> new ArrayList<>()).add(claim);
      }
    }
    List<NumberClaim> largest = new ArrayList<>();
    Set<NumberClaim> contrasted = new LinkedHashSet<>();
    byAccount.forEach((telling, claims) -> {
      NumberClaim most =
          claims.stream().max(Comparator.comparingDouble(NumberClaim::value)).orElseThrow();
      largest.add(most);
      List<NumberClaim> others = new ArrayList<>(claims);
      others.addAll(bare.getOrDefault(telling, List.of()));
      for (NumberClaim other : others) {
        boolean like = !other.equals(most) && other.quantity().isLike(most.quantity());
        if (like && Contrast.of(most, other)) {
          contrasted.add(most);
          contrasted.add(other);
        }
      }
    });
    return contrasted.isEmpty()
        ? compared(Topic.of(largest, LIKELY))
        : conflict(contrasted, bucket);
  }

  private static List<NumberDispute> conflict(
      Set<NumberClaim> contrasted, List<NumberClaim> bucket) {
    Set<NumberClaim> all = new LinkedHashSet<>(contrasted);
    for (NumberClaim claim : bucket) {
      if (!claim.quantity().isPart() && contrasted.stream().anyMatch(claim::agrees)) {
        all.add(claim);
      }
    }
    Topic topic = Topic.of(List.copyOf(all), SURE);
    return topic.sides().size() < 2
        ? List.of()
        : List.of(new NumberDispute(DisagreementKind.CONFLICT, topic.sides(), SURE));
  }

  private List<NumberDispute> compared(Topic topic) {
    List<List<NumberClaim>> byTime = new ArrayList<>(topic.sides());
    byTime.sort(Comparator.comparingInt(NumberKinds::earliest));
    List<List<NumberClaim>> differing = withDistinctValues(byTime);
    if (differing.size() < 2) {
      return List.of();
    }
    for (NumberClaim a : claims(differing)) {
      for (NumberClaim b : claims(differing)) {
        if (isConflict(a, b)) {
          double score = topic.score() / 2;
          return List.of(new NumberDispute(DisagreementKind.CONFLICT, topic.sides(), score));
        }
      }
    }
    return List.of(new NumberDispute(DisagreementKind.UPDATE, differing, topic.score()));
  }

  private static List<NumberClaim> claims(List<List<NumberClaim>> sides) {
    return sides.stream().flatMap(List::stream).toList();
  }

  /// Whether two figures cannot both have held: of one time from different sources, or the later
  /// one less where that does not happen.
  private boolean isConflict(NumberClaim a, NumberClaim b) {
    boolean told = Scene.isNear(a, Cue.UPDATE) || Scene.isNear(b, Cue.UPDATE);
    boolean near = a.amount().ratio(b.amount()) <= 2;
    boolean kin = scene.areKin(a.telling(), b.telling());
    if (told || !near || kin || a.agrees(b)) {
      return false;
    }
    int order = Scene.order(a.telling(), b.telling());
    boolean sources = Scene.source(a) != null && Scene.source(b) != null;
    boolean less = b.value() < a.value() && LASTING.contains(a.quantity().thing());
    boolean exact = !a.amount().isOpen() && !b.amount().isOpen();
    return (order == 0 && sources) || (order > 0 && less && exact);
  }

  /// Sides by value, in order of time. A figure with an open bound, such as at least seven, stands
  /// apart from the larger one it became later; otherwise figures that can mean the same are one.
  private static List<List<NumberClaim>> withDistinctValues(List<List<NumberClaim>> sides) {
    List<NumberClaim> all =
        sides.stream()
            .flatMap(List::stream)
            .sorted(
                Comparator.comparingInt((NumberClaim c) -> c.telling().number())
                    .thenComparing(NumberClaim::span))
            .toList();
    double most = all.stream().mapToDouble(NumberClaim::value).max().orElse(0);
    List<List<NumberClaim>> distinct = new ArrayList<>();
    for (NumberClaim claim : all) {
      List<NumberClaim> same =
          distinct.stream().filter(s -> isSame(s.getFirst(), claim)).findFirst().orElse(null);
      if (same != null) {
        same.add(claim);
      } else if (claim.value() * MAX_RATIO >= most) {
        distinct.add(new ArrayList<>(List.of(claim)));
      }
    }
    return distinct;
  }

  private static boolean isSame(NumberClaim one, NumberClaim other) {
    if (one.value() == other.value()) {
      return true;
    }
    boolean later = Scene.order(one.telling(), other.telling()) != 0;
    boolean open = one.amount().isOpen() || other.amount().isOpen();
    return one.agrees(other) && !(open && later);
  }
}
