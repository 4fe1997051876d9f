package org.conspectus.compare.dispute;

import java.util.HashMap;
import java.util.Map;
import org.conspectus.compare.align.StoryWeights;
import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.claim.Surroundings;
import org.conspectus.compare.clause.Clause;
import org.conspectus.compare.clause.ClauseClaim;
import org.conspectus.compare.clause.Clauses;
import org.conspectus.compare.clause.Pole;

/// How much of what one clause speaks of is met around another, and what surrounds their words.
final class Bearing {
  /// What a word counts that stands in the same sentence, and in one beside it.
  private static final double SAME_SENTENCE = 0.8;

  private static final double BESIDE = 0.5;

  private static final double NEAR = 3;

  /// What it counts that their sentences have two figures in common.
  private static final double FIGURES = 2;

  private final Scene scene;
  private final Clauses clauses;
  private final Map<ClauseClaim, Surroundings> surroundings = new HashMap<>();

  Bearing(Scene scene, Clauses clauses) {
    this.scene = scene;
    this.clauses = clauses;
  }

  /// What speaks for it that both are of one thing.
  double score(Pole one, Pole other) {
    double met = (met(one.clause(), other.clause()) + met(other.clause(), one.clause())) / 2;
    boolean count = Figures.shared(one.clause(), other.clause());
    return met + around(one, other) + near(one, other) + (count ? FIGURES : 0);
  }

  /// What the nearness of the sentences counts beside what the clauses share.
  double near(ClauseClaim one, ClauseClaim other) {
    return NEAR * scene.score(one, other);
  }

  private double met(Clause one, Clause other) {
    double met = 0;
    for (int meaning : one.meanings()) {
      met += clauses.weight(meaning) * of(meaning, other);
    }
    return met;
  }

  /// How much it counts that something is met beside a clause, in [0, 1].
  double of(int meaning, Clause other) {
    if (other.speaksOf(meaning)) {
      return 1;
    }
    int sentence = other.sentence();
    if (clauses.speaksOf(other.telling(), sentence, meaning)) {
      return SAME_SENTENCE;
    }
    boolean beside =
        clauses.speaksOf(other.telling(), sentence - 1, meaning)
            || clauses.speaksOf(other.telling(), sentence + 1, meaning);
    return beside ? BESIDE : 0;
  }

  /// What surrounds the words of two claims, in common.
  double around(ClauseClaim one, ClauseClaim other) {
    return around(one).shared(around(other)).all();
  }

  private Surroundings around(ClauseClaim claim) {
    return surroundings.computeIfAbsent(claim, this::read);
  }

  private Surroundings read(ClauseClaim claim) {
    StoryWeights weights = scene.alignments().weights();
    return Surroundings.of(claim.telling(), claim.first(), claim.last() + 1, weights);
  }
}
