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
  static PairTable of(Centroid centroid, List<ArticleVector.Placed> articles) {
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

  private void fill(Centroid centroid, List<ArticleVector.Placed> articles) {
    Holders holders = Holders.of(centroid, articles);
    int[] features = centroid.features();
    for (int i = 0; i < features.length; i++) {
      int start = holders.starts[i];
      int end = holders.ends[i];
      if (end > start + 1) {
        add(shared, holders, start, end);
        if (Centroid.isName(features[i])) {
          add(names, holders, start, end);
        }
      }
    }
  }

  /// Adds what each holder of a feature, from `start` to `end`, shares with those before it.
  private static void add(double[][] table, Holders holders, int start, int end) {
    // The fields are kept at hand: the first compiler would read them anew in each step.
    int[] articles = holders.articles;
    float[] weights = holders.weights;
    for (int last = start + 1; last < end; last++) {
      double[] row = table[articles[last]];
      double weight = weights[last];
      for (int k = start; k < last; k++) {
        row[articles[k]] += weight * weights[k];
      }
    }
  }

  /// Who has each feature of which there are several holders, and with what weight: those of
  /// feature `i` stand from `starts[i]` to `ends[i]`.
  private record Holders(int[] starts, int[] ends, int[] articles, float[] weights) {
    static Holders of(Centroid centroid, List<ArticleVector.Placed> vectors) {
      int[] counts = centroid.counts();
      int[] starts = new int[counts.length + 1];
      for (int i = 0; i < counts.length; i++) {
        starts[i + 1] = starts[i] + (counts[i] > 1 ? counts[i] : 0);
      }
      int[] ends = Arrays.copyOf(starts, counts.length);
      int all = starts[counts.length];
      Holders holders = new Holders(starts, ends, new int[all], new float[all]);
      for (int article = 0; article < vectors.size(); article++) {
        int[] places = vectors.get(article).places();
        float[] weights = vectors.get(article).vector().weights();
        for (int j = 0; j < places.length; j++) {
          int i = places[j];
          if (counts[i] > 1) {
            holders.articles[ends[i]] = article;
            holders.weights[ends[i]++] = weights[j];
          }
        }
      }
      return holders;
    }
  }
}
