package org.conspectus.compare.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.claim.Surroundings;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;

/// How sure it is that two figures are about one thing.
///
/// A sum of what speaks for it: what surrounds both, the same thing counted or the same words
/// beside both, figures of nearly the same size, and that neither account has another figure of
/// that kind and size. None of these is enough alone. The weights are set by hand.
final class Likeness {
  /// With so much shared around them two figures are half sure to be about one thing.
  private static final double HALF_SURE = 4;

  private static final double SAME_THING = 0.12;
  private static final double SHARED_HEAD = 0.06;
  private static final double SAME_PERSON = 0.3;
  private static final double SAME_SIZE = 0.1;
  private static final double ALONE = 0.08;

  /// Things so common that a story counts several kinds of them: that both count these tells
  /// little.
  private static final Set<Integer> COMMON =
      Stream.of(
              "people",
              "worker",
              "woman",
              "man",
              "child",
              "student",
              "country",
              "company",
              "police",
              "inhabitant",
              "family",
              "house",
              "building",
              "car",
              "room",
              "village",
              "city",
              "job",
              "school",
              "teacher",
              "soldier",
              "patient",
              "shop",
              "apartment")
          .map(name -> TellingReader.feature("concept:" + name))
          .collect(Collectors.toUnmodifiableSet());

  private static final double COMMON_SHARE = 0.35;

  private final Scene scene;
  private final Map<NumberClaim, Surroundings> surroundings = new HashMap<>();
  private final Map<Telling, Map<Integer, List<NumberClaim>>> bySentence;

  Likeness(Scene scene, Map<Telling, Map<Integer, List<NumberClaim>>> bySentence) {
    this.scene = scene;
    this.bySentence = bySentence;
  }

  /// In [0, 1].
  double of(NumberClaim one, NumberClaim other) {
    double shared = surroundings(one).shared(surroundings(other));
    return of(one, other, shared);
  }

  /// With what is shared around them already known.
  double of(NumberClaim one, NumberClaim other, double shared) {
    boolean thing =
        !one.quantity().thing().isEmpty()
            && one.quantity().measure() == Measure.COUNT
            && one.quantity().thing().equals(other.quantity().thing());
    double common = common(one, other);
    double told = shared - (1 - COMMON_SHARE) * common;
    double score = told / (told + HALF_SURE);
    score +=
        thing
            ? (common > 0 ? 0 : SAME_THING)
            : common <= 0 && one.quantity().sharesHead(other.quantity()) ? SHARED_HEAD : 0;
    score += SAME_SIZE * Math.max(0, 1 - one.quantity().apart(other.quantity()));
    score += isAlone(one, other) && isAlone(other, one) ? ALONE : 0;
    if (one.quantity().measure() == Measure.AGE && isPerson(one, other)) {
      score += SAME_PERSON;
    }
    return Math.min(1, score);
  }

  /// How much of what both share is only that they count the same common thing.
  private double common(NumberClaim one, NumberClaim other) {
    double most = 0;
    if (one.quantity().measure() == Measure.COUNT) {
      for (int head : one.quantity().heads()) {
        boolean both = COMMON.contains(head) && contains(other.quantity().heads(), head);
        most = Math.max(most, both ? scene.alignments().weights().weight(head) : 0);
      }
    }
    return Math.min(most, surroundings(one).shared(surroundings(other)));
  }

  private static boolean contains(int[] heads, int head) {
    for (int one : heads) {
      if (one == head) {
        return true;
      }
    }
    return false;
  }

  /// Whether both are of one person: of one name, or in a role that few have.
  private boolean isPerson(NumberClaim one, NumberClaim other) {
    for (int head : one.quantity().heads()) {
      for (int that : other.quantity().heads()) {
        if (head == that && !scene.kinds().isGeneral(head)) {
          return true;
        }
      }
    }
    return false;
  }

  /// What surrounds a figure.
  Surroundings surroundings(NumberClaim claim) {
    return surroundings.computeIfAbsent(
        claim, c -> Surroundings.of(c.quantity(), scene.alignments().weights()));
  }

  /// Whether the other's account has no third figure like the claim, of its size.
  private boolean isAlone(NumberClaim claim, NumberClaim other) {
    Collection<List<NumberClaim>> account =
        bySentence.getOrDefault(other.telling(), Map.of()).values();
    for (List<NumberClaim> sentence : account) {
      for (NumberClaim rival : sentence) {
        if (!rival.equals(other)
            && rival.quantity().isLike(claim.quantity())
            && rival.quantity().apart(claim.quantity()) <= 1) {
          return false;
        }
      }
    }
    return true;
  }
}
