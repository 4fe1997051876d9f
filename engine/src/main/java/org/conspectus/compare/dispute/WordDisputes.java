package org.conspectus.compare.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/// Finds different names for one thing in sentences of different accounts that are near.
final class WordDisputes {
  private static final double NEAR_NAME = 0.22;

  /// What the nearness of the sentences around counts.
  private static final double CONTEXT = 0.8;

  private static final int MAX_COMPARED = 60;
  private final Scene scene;
  private final Map<Telling, Map<Integer, List<WordClaim>>> bySentence = new HashMap<>();
  private final List<WordClaim> claims = new ArrayList<>();
  private final Map<WordClaim, Vector> contexts = new HashMap<>();
  private final Map<String, List<WordClaim>> byGroup = new HashMap<>();

  private WordDisputes(Scene scene, Cue cue) {
    this.scene = scene;
    for (Telling telling : scene.tellings()) {
      for (Hit hit : telling.hits()) {
        boolean told = telling.told()[telling.sentenceOf()[hit.token()]];
        if (hit.sense().cue() == cue && told) {
          WordClaim claim = WordClaim.of(telling, hit);
          claims.add(claim);
          byGroup.computeIfAbsent(claim.group(), g -> new ArrayList<>()).add(claim);
          bySentence
              .computeIfAbsent(telling, t -> new HashMap<>())
              .computeIfAbsent(claim.sentence(), s -> new ArrayList<>())
              .add(claim);
        }
      }
    }
  }

  /// Takes a claim of the same group in a near sentence of another account.
  private interface Other {
    void near(WordClaim other, double score);
  }

  private void near(WordClaim claim, Other sink) {
    Set<WordClaim> met = new HashSet<>();
    scene
        .alignments()
        .near(
            claim.telling(),
            claim.sentence(),
            (passage, score) -> {
              for (WordClaim other :
                  bySentence
                      .getOrDefault(passage.telling(), Map.of())
                      .getOrDefault(passage.sentence(), List.of())) {
                if (isRival(claim, other) && met.add(other)) {
                  sink.near(other, score);
                }
              }
            });
    for (WordClaim other : byGroup.getOrDefault(claim.group(), List.of())) {
      if (isRival(claim, other) && met.size() < MAX_COMPARED && met.add(other)) {
        sink.near(other, CONTEXT * context(claim).cosine(context(other)));
      }
    }
  }

  private Vector context(WordClaim claim) {
    return contexts.computeIfAbsent(claim, scene::context);
  }

  private boolean isRival(WordClaim claim, WordClaim other) {
    return other.group().equals(claim.group()) && !scene.areKin(claim.telling(), other.telling());
  }

  private boolean hasBoth(WordClaim claim, WordClaim other) {
    return bySentence
        .getOrDefault(claim.telling(), Map.of())
        .getOrDefault(claim.sentence(), List.of())
        .stream()
        .anyMatch(c -> !c.equals(claim) && c.agrees(other));
  }

  /// Different names for one thing.
  static List<Disagreement> names(Scene scene) {
    List<Disagreement> found = new WordDisputes(scene, Cue.LABEL).names(NEAR_NAME);
    found.addAll(new WordDisputes(scene, Cue.NAME).names(0));
    return found;
  }

  private List<Disagreement> names(double least) {
    WordDisputes disputes = this;
    Map<String, Set<WordClaim>> groups = new TreeMap<>();
    for (WordClaim claim : disputes.claims) {
      disputes.near(
          claim,
          (other, score) -> {
            boolean differ = !claim.value().equals(other.value());
            boolean clear = !disputes.hasBoth(claim, other) && !disputes.hasBoth(other, claim);
            if (score >= least && differ && (clear || least == 0)) {
              Set<WordClaim> group =
                  groups.computeIfAbsent(claim.group(), g -> new LinkedHashSet<>());
              group.add(claim);
              group.add(other);
            }
          });
    }
    List<Disagreement> found = new ArrayList<>();
    for (Set<WordClaim> members : groups.values()) {
      Map<String, List<WordClaim>> sides = new LinkedHashMap<>();
      for (WordClaim claim : members) {
        sides.computeIfAbsent(claim.value(), v -> new ArrayList<>()).add(claim);
      }
      WordClaim first = members.iterator().next();
      found.add(
          new Disagreement(
              DisagreementKind.WORDING,
              DisagreementTopic.NAME,
              Scene.about(first),
              first.telling().language(),
              1,
              sides.values().stream().map(scene::side).toList()));
    }
    return found;
  }
}
