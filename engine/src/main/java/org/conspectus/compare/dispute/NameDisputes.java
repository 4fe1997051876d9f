package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.DisagreementTopic;

/// Finds different names for one thing that take sides, such as invasion and operation: where
/// accounts neither of which has the other's name tell of the same.
///
/// An account that has both tells two things apart, or what others say. Only names so particular
/// that all in a story are of one thing are taken from it too.
final class NameDisputes {
  /// How near the sentences of two such names, and those beside them, must be in a story of few
  /// sentences.
  private static final double NEAR = 0.2;

  /// How much nearer for each e times that a story has more than [Scene#crowd()] takes for few.
  private static final double PER_CROWD = 0.1;

  /// How near at most.
  private static final double MOST = 0.3;

  /// How many others a name is compared with.
  private static final int MAX_COMPARED = 60;

  /// How many places of a name are shown of one account.
  private static final int MAX_SHOWN = 2;

  private final Scene scene;
  private final Map<NameClaim, Vector> contexts = new HashMap<>();

  NameDisputes(Scene scene) {
    this.scene = scene;
  }

  List<Disagreement> find() {
    List<Disagreement> found = new ArrayList<>();
    byGroup(Cue.LABEL).values().forEach(claims -> add(near(claims), found));
    byGroup(Cue.NAME).values().forEach(claims -> add(claims, found));
    return found;
  }

  /// The names of each group, by account and place.
  private Map<String, List<NameClaim>> byGroup(Cue cue) {
    Map<String, List<NameClaim>> byGroup = new TreeMap<>();
    for (Telling telling : scene.tellings()) {
      for (Hit hit : telling.hits()) {
        boolean named =
            hit.sense().cue() == cue && telling.told()[telling.sentenceOf()[hit.token()]];
        NameClaim claim = named ? NameClaim.of(telling, hit) : null;
        if (claim != null && !claim.isNegated()) {
          byGroup.computeIfAbsent(claim.group(), g -> new ArrayList<>()).add(claim);
        }
      }
    }
    return byGroup;
  }

  /// Those that another account has another name for where it tells of the same.
  private List<NameClaim> near(List<NameClaim> claims) {
    Map<Telling, Set<String>> values = new HashMap<>();
    claims.forEach(c -> values.computeIfAbsent(c.telling(), t -> new HashSet<>()).add(c.value()));
    Set<NameClaim> near = new HashSet<>();
    double least = Math.min(MOST, NEAR + PER_CROWD * scene.crowd());
    for (int i = 0; i < claims.size(); i++) {
      for (int k = Math.max(0, i - MAX_COMPARED); k < i; k++) {
        NameClaim one = claims.get(k);
        NameClaim other = claims.get(i);
        if (!values.getOrDefault(one.telling(), Set.of()).contains(other.value())
            && !values.getOrDefault(other.telling(), Set.of()).contains(one.value())
            && !scene.areKin(one.telling(), other.telling())
            && Math.max(scene.score(one, other), context(one).cosine(context(other))) >= least) {
          near.add(one);
          near.add(other);
        }
      }
    }
    return claims.stream().filter(near::contains).toList();
  }

  private Vector context(NameClaim claim) {
    return contexts.computeIfAbsent(claim, scene::context);
  }

  private void add(List<NameClaim> claims, List<Disagreement> found) {
    Map<String, Set<NameClaim>> sides = new TreeMap<>();
    Map<String, Integer> shown = new HashMap<>();
    for (NameClaim claim : claims) {
      String place = claim.value() + ' ' + claim.telling().number();
      if (shown.merge(place, 1, Integer::sum) <= MAX_SHOWN) {
        sides.computeIfAbsent(claim.value(), v -> new LinkedHashSet<>()).add(claim);
      }
    }
    if (sides.size() > 1) {
      List<List<NameClaim>> ordered = new ArrayList<>();
      sides.values().forEach(side -> ordered.add(List.copyOf(side)));
      ordered.sort(Comparator.comparingInt(side -> side.getFirst().telling().number()));
      NameClaim first = ordered.getFirst().getFirst();
      found.add(
          new Disagreement(
              DisagreementKind.WORDING,
              DisagreementTopic.NAME,
              Scene.about(first),
              first.telling().language(),
              1,
              ordered.stream().map(scene::side).toList()));
    }
  }
}
