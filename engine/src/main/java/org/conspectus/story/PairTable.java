package org.conspectus.story;

import java.util.Arrays;
import java.util.List;

/// What each two articles of one story share.
///
/// It collects who has each feature, so that only pairs that share one cost anything: the square of
/// the number of articles only for what all of them have.
final class PairTable {
  private final double[][] shared;
  private final double[][] names;

  private PairTable(int size) {
    this.shared = new double[size][size];
    this.names = new double[size][size];
  }

  /// @param centroid the sum of these articles and no other
  static PairTable of(Centroid centroid, List<ArticleVector> articles) {
    PairTable table = new PairTable(articles.size());
    table.fill(centroid, articles);
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        table.shared[j][i] = table.shared[i][j];
        table.names[j][i] = table.names[i][j];
      }
    }
    return table;
  }

  /// Dot products, by the places of both articles; the caller may change them.
  double[][] shared() {
    return shared;
  }

  /// The part of these that comes from names; the caller may change them.
  double[][] names() {
    return names;
  }

  private void fill(Centroid centroid, List<ArticleVector> articles) {
    int[] counts = centroid.counts();
    int[] starts = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      starts[i + 1] = starts[i] + (counts[i] > 1 ? counts[i] : 0);
    }
    int[] ends = Arrays.copyOf(starts, counts.length);
    int[] holders = new int[starts[counts.length]];
    float[] weights = new float[holders.length];
    for (int article = 0; article < articles.size(); article++) {
      ArticleVector vector = articles.get(article);
      int i = 0;
      for (int j = 0; j < vector.profile().size(); j++) {
        i = centroid.indexOf(vector.profile().feature(j), i);
        if (counts[i] > 1) {
          holders[ends[i]] = article;
          weights[ends[i]++] = vector.weight(j);
        }
      }
    }
    for (int i = 0; i < counts.length; i++) {
      boolean isName = Centroid.isName(centroid.feature(i));
      for (int k = starts[i] + 1; k < ends[i]; k++) {
        add(holders, weights, starts[i], k, isName);
      }
    }
  }

  /// Adds what the holder at `last` shares with those before it.
  private void add(int[] holders, float[] weights, int first, int last, boolean isName) {
    double[] row = shared[holders[last]];
    double[] nameRow = names[holders[last]];
    for (int k = first; k < last; k++) {
      double product = (double) weights[last] * weights[k];
      row[holders[k]] += product;
      if (isName) {
        nameRow[holders[k]] += product;
      }
    }
  }
}
