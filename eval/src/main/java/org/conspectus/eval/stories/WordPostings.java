package org.conspectus.eval.stories;

import java.util.Arrays;

/// The clusters that hold one word, ascending, and how much of it each holds. For one thread.
final class WordPostings {
  private static final int FIRST_CAPACITY = 4;

  private int[] clusters = new int[FIRST_CAPACITY];
  private double[] weights = new double[FIRST_CAPACITY];
  private int size;

  /// Adds to each cluster's sum what it shares with an article that holds `weight` of the word.
  ///
  /// @param sums by cluster
  void share(double weight, double[] sums) {
    for (int i = 0; i < size; i++) {
      sums[clusters[i]] += weight * weights[i];
    }
  }

  /// Gives a cluster more of the word.
  void add(int cluster, double weight) {
    int at = Arrays.binarySearch(clusters, 0, size, cluster);
    if (at < 0) {
      at = -at - 1;
      if (size == clusters.length) {
        clusters = Arrays.copyOf(clusters, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
      }
      System.arraycopy(clusters, at, clusters, at + 1, size - at);
      System.arraycopy(weights, at, weights, at + 1, size - at);
      clusters[at] = cluster;
      weights[at] = 0;
      size++;
    }
    weights[at] += weight;
  }
}
