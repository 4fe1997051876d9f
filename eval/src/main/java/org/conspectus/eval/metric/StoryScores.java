package org.conspectus.eval.metric;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.eval.metric.ClusterScores.Placement;

/// How well `stories` groups articles: against whole partitions, and against single known pairs.
///
/// Stateless; linear in the number of articles or pairs.
public final class StoryScores {

  private static final Set<String> POSITIVE =
      Set.of("positive_silver", "1", "True", "true", "related");
  private static final Set<String> NEGATIVE =
      Set.of("0", "False", "false", "unrelated", "false_positive_manual");

  /// Below so many known negatives a precision would say nothing.
  private static final int FEWEST_NEGATIVES = 100;

  private StoryScores() {}

  /// B³ and pairwise figures over the articles of the gold, then `articles` and `missing`, the
  /// articles that are in no story.
  public static Score ofPartition(List<Gold.Label> gold, Assignment predicted) {
    List<Placement> items = predicted.against(gold);
    long missing = gold.stream().filter(label -> !predicted.contains(label.id())).count();
    return Score.builder()
        .all(ClusterScores.bCubed(items))
        .all(ClusterScores.pairwise(items))
        .count("articles", gold.size())
        .count("missing", missing)
        .build();
  }

  /// For each label the number of `pairs` and how many were put `together`; with enough positive
  /// and negative pairs also `score.P`, `score.R` and `score.F1`.
  public static Score ofPairs(List<Gold.Pair> gold, Assignment predicted) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Gold.Pair pair : gold) {
      boolean together = predicted.joins(pair.one(), pair.other());
      tallies.merge(pair.label(), new Tally(1, together ? 1 : 0), Tally::plus);
    }
    Score.Builder score = Score.builder();
    tallies.forEach((label, tally) ->
        score.count(label + ".pairs", tally.pairs()).count(label + ".together", tally.together()));
    Tally positive = sum(tallies, POSITIVE);
    Tally negative = sum(tallies, NEGATIVE);
    if (positive.pairs() > 0 && negative.pairs() > FEWEST_NEGATIVES) {
      score.precisionRecall(
          "score.",
          positive.together(),
          negative.together(),
          positive.pairs() - positive.together());
    }
    return score.build();
  }

  private static Tally sum(Map<String, Tally> tallies, Set<String> labels) {
    return tallies.entrySet().stream()
        .filter(entry -> labels.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(new Tally(0, 0), Tally::plus);
  }

  private record Tally(int pairs, int together) {
    Tally plus(Tally other) {
      return new Tally(pairs + other.pairs, together + other.together);
    }
  }
}
