package org.conspectus.compare.dispute;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.reading.Telling;

/// How sure it is that two figures are about one thing.
///
/// A sum of what speaks for it: the nearness of their sentences or of the words right around them,
/// the same words beside both, figures of nearly the same size, and that neither account has
/// another figure of that kind and size. Sentences of different languages share few features, so
/// none of these is enough alone. The weights are set by hand.
final class Likeness {
  private static final int WINDOW = 8;
  private static final double SAME_THING = 0.14;
  private static final double SHARED_HEAD = 0.1;
  private static final double SAME_PERSON = 0.2;
  private static final double SAME_SIZE = 0.14;
  private static final double ALONE = 0.1;

  /// What is less than this without being alone need not be looked at further.
  private static final double LEAST = 0.25;

  /// Beyond this ratio two figures hardly stand for one thing.
  static final double MAX_RATIO = 3.5;

  /// Things so common that a story counts several kinds of them.
  private static final Set<String> COMMON =
      Set.of(
          "people",
          "worker",
          "woman",
          "child",
          "student",
          "country",
          "town",
          "company",
          "case",
          "officer",
          "inhabitant",
          "family",
          "house",
          "building",
          "vehicle",
          "room");

  private final Scene scene;
  private final Map<NumberClaim, Vector> windows = new HashMap<>();
  private final Map<Telling, Map<Integer, List<NumberClaim>>> bySentence;

  Likeness(Scene scene, Map<Telling, Map<Integer, List<NumberClaim>>> bySentence) {
    this.scene = scene;
    this.bySentence = bySentence;
  }

  /// In [0, 1].
  double of(NumberClaim one, NumberClaim other) {
    double score = Math.max(scene.score(one, other), window(one).cosine(window(other)));
    boolean thing =
        !one.quantity().thing().isEmpty()
            && one.quantity().measure() == Measure.COUNT
            && one.quantity().thing().equals(other.quantity().thing());
    boolean common = thing && COMMON.contains(one.quantity().thing());
    score +=
        thing
            ? (common ? 0 : SAME_THING)
            : one.quantity().sharesHead(other.quantity()) ? SHARED_HEAD : 0;
    double ratio = one.amount().ratio(other.amount());
    score += SAME_SIZE * Math.max(0, 1 - Math.log(ratio) / Math.log(MAX_RATIO));
    boolean tells = score + ALONE >= LEAST;
    score += tells && isAlone(one, other) && isAlone(other, one) ? ALONE : 0;
    if (one.quantity().measure() == Measure.AGE) {
      score += SAME_PERSON;
    }
    return Math.min(1, score);
  }

  /// The words right around a figure.
  private Vector window(NumberClaim claim) {
    return windows.computeIfAbsent(
        claim,
        c -> {
          Telling telling = c.telling();
          int from = Math.max(telling.firstToken(c.sentence()), c.quantity().first() - WINDOW);
          int to = Math.min(telling.endToken(c.sentence()), c.quantity().next() + WINDOW);
          return scene.alignments().weights().vector(telling, from, to);
        });
  }

  /// Whether the other's account has no third figure like the claim, of its size.
  private boolean isAlone(NumberClaim claim, NumberClaim other) {
    Collection<List<NumberClaim>> account =
        bySentence.getOrDefault(other.telling(), Map.of()).values();
    for (List<NumberClaim> sentence : account) {
      for (NumberClaim rival : sentence) {
        if (!rival.equals(other)
            && rival.quantity().isLike(claim.quantity())
            && rival.amount().ratio(claim.amount()) <= MAX_RATIO) {
          return false;
        }
      }
    }
    return true;
  }
}
