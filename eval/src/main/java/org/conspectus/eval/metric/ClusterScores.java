package org.conspectus.eval.metric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// B³ and pairwise agreement of two partitions of the same items.
///
/// B³ (Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", LREC 1998, §2): for an item
/// *i* in the true cluster *g(i)* and the predicted *p(i)*, precision is |g(i) ∩ p(i)| / |p(i)| and
/// recall |g(i) ∩ p(i)| / |g(i)|; both are averaged over items, every item weighing the same.
///
/// Pairwise: precision, recall and F1 over unordered pairs of items that share a cluster. Linear in
/// time and memory. Stateless.
final class ClusterScores {

  private ClusterScores() {}

  /// Where one item belongs and where it was put.
  ///
  /// @param gold the label of its true cluster
  /// @param predicted the label of the cluster it was put into
  record Placement(String gold, String predicted) {}

  /// `B3P`, `B3R`, `B3F1`, `goldClusters` and `clusters` over the given items.
  static Score bCubed(List<Placement> items) {
    return bCubed(items, items);
  }

  /// As [#bCubed], averaged over some of the items only; clusters are those of all items.
  static Score bCubed(List<Placement> items, List<Placement> averaged) {
    Map<Placement, Integer> both = sizes(items, Function.identity());
    Map<String, Integer> gold = sizes(items, Placement::gold);
    Map<String, Integer> predicted = sizes(items, Placement::predicted);
    double precision = 0;
    double recall = 0;
    for (Placement item : averaged) {
      int shared = both.getOrDefault(item, 0);
      precision += (double) shared / predicted.getOrDefault(item.predicted(), 1);
      recall += (double) shared / gold.getOrDefault(item.gold(), 1);
    }
    int count = Math.max(1, averaged.size());
    precision /= count;
    recall /= count;
    return Score.builder()
        .rounded("B3P", precision)
        .rounded("B3R", recall)
        .rounded("B3F1", Score.f1(precision, recall))
        .count("goldClusters", gold.size())
        .count("clusters", predicted.size())
        .build();
  }

  /// `pairP`, `pairR` and `pairF1` over the given items.
  static Score pairwise(List<Placement> items) {
    long right = pairs(sizes(items, Function.identity()));
    long gold = pairs(sizes(items, Placement::gold));
    long predicted = pairs(sizes(items, Placement::predicted));
    return Score.builder().precisionRecall("pair", right, predicted - right, gold - right).build();
  }

  private static <K> Map<K, Integer> sizes(List<Placement> items, Function<Placement, K> key) {
    Map<K, Integer> sizes = new HashMap<>();
    for (Placement item : items) {
      sizes.merge(key.apply(item), 1, Integer::sum);
    }
    return sizes;
  }

  private static long pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
  }
}
