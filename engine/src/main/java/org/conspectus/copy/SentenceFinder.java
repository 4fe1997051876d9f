package org.conspectus.copy;

import java.util.Arrays;

/// Looks the sentences of one article up in another. For one thread and one use.
///
/// A sentence is compared with the [#TRIED] sentences that share most with it, by the heaviest
/// common subsequence of their features; where the features that two have in common cannot weigh
/// enough in any order, it is not looked for. The subsequence is found column by column only where
/// the two are equal (after Hunt and Szymanski 1977, doi:10.1145/359581.359603).
final class SentenceFinder {
  /// The share of a sentence's weight, in order, that makes it stand in another.
  static final double SAME_SENTENCE = 0.5;

  /// The share that makes it have something of another.
  static final double SOMETHING = 0.2;

  /// The fewest features of a sentence that stands in another.
  static final int MIN_FEATURES = 4;

  /// As many features of a sentence are compared.
  static final int MAX_SENTENCE = 128;

  /// As many sentences are tried.
  static final int TRIED = 2;

  private static final int MIN_SOMETHING = 2;

  private final SentenceWords of;
  private final SentenceWords in;
  private final int[] indexes;

  /// By sentence, the weight of its features, and of those of them that the other article has.
  private final float[] whole;

  private final float[] known;

  /// By sentence, that of the other article in which it stands, or -1.
  private final int[] matches;

  /// By sentence of `in`, how many features of the sentence at hand it has.
  private final int[] shared;

  /// By feature of `in`, its first column among those of the sentence at hand; valid where `marks`
  /// has the number of the comparison at hand.
  private final int[] columns;

  private final int[] marks;

  /// By column, the next with the same feature, 0 for none.
  private final int[] next = new int[MAX_SENTENCE + 1];

  private final float[] weights = new float[MAX_SENTENCE + 1];
  private final int[] counts = new int[MAX_SENTENCE + 1];
  private int comparison;
  private int all;
  private int found;
  private int something;

  /// @param indexes for each feature of `of` its index in `in`, -1 where that has none
  SentenceFinder(SentenceWords of, SentenceWords in, int[] indexes) {
    this.of = of;
    this.in = in;
    this.indexes = indexes;
    whole = new float[of.sentences()];
    known = new float[of.sentences()];
    matches = new int[of.sentences()];
    Arrays.fill(matches, -1);
    for (int sentence = 0; sentence < whole.length; sentence++) {
      weigh(sentence);
    }
    shared = new int[in.sentences()];
    columns = new int[in.profile().size()];
    marks = new int[columns.length];
  }

  private void weigh(int sentence) {
    int start = of.start(sentence);
    int end = Math.min(of.end(sentence), start + MAX_SENTENCE);
    float all = 0;
    float there = 0;
    for (int place = start; place < end; place++) {
      int word = of.wordAt(place);
      float weight = of.weight(word);
      all += weight;
      there += indexes[word] < 0 ? 0 : weight;
    }
    whole[sentence] = all;
    known[sentence] = there;
    int size = size(sentence);
    this.all += size >= MIN_FEATURES ? size : 0;
  }

  private int size(int sentence) {
    return of.end(sentence) - of.start(sentence);
  }

  /// The share, in features, of the sentences of which at least a share of the weight is known to
  /// the other article: a bound of [#found] and [#something] that costs little.
  double possible(double least) {
    int possible = 0;
    for (int sentence = 0; sentence < whole.length; sentence++) {
      int size = size(sentence);
      boolean counts = size >= MIN_FEATURES && known[sentence] >= least * whole[sentence];
      possible += counts ? size : 0;
    }
    return share(possible);
  }

  /// Looks every sentence up.
  ///
  /// @param least the least share that matters: [#SOMETHING], or [#SAME_SENTENCE] where
  ///   [#something] is not asked for
  void find(double least) {
    for (int sentence = 0; sentence < whole.length; sentence++) {
      int size = size(sentence);
      if (size >= MIN_FEATURES && known[sentence] >= least * whole[sentence]) {
        double most = most(sentence, least);
        something += most >= SOMETHING ? size : 0;
        found += most >= SAME_SENTENCE ? size : 0;
      }
    }
  }

  /// The sentence of the other article in which one stands, -1 for none; once they were looked up.
  int match(int sentence) {
    return matches[sentence];
  }

  /// The share, in features, of the sentences that stand in the other article, in [0, 1].
  double found() {
    return share(found);
  }

  /// The share of those that have something of some sentence of the other, in [0, 1].
  double something() {
    return share(something);
  }

  private double share(int part) {
    return all == 0 ? 0 : (double) part / all;
  }

  /// The largest share of a sentence that stands in one of the other article, as far as it matters:
  /// to `least` and [#SAME_SENTENCE] it lies as the true one does.
  private double most(int sentence, double least) {
    count(sentence);
    double most = 0;
    for (int tries = 0; tries < TRIED && most < SAME_SENTENCE; tries++) {
      int best = best();
      double wanted = most < least ? least : SAME_SENTENCE;
      if (shared[best] < MIN_SOMETHING
          || shared[best] * SentenceWords.MAX_PRIOR < wanted * whole[sentence]) {
        return most;
      }
      double share = inOrder(sentence, best, wanted);
      if (share >= SAME_SENTENCE) {
        matches[sentence] = best;
      }
      most = Math.max(most, share);
      shared[best] = 0;
    }
    return most;
  }

  /// Counts for each sentence of the other how many features it shares.
  private void count(int sentence) {
    Arrays.fill(shared, 0);
    for (int place = of.start(sentence); place < of.end(sentence); place++) {
      int index = indexes[of.wordAt(place)];
      if (index >= 0) {
        int end = in.firstHolder(index + 1);
        for (int i = in.firstHolder(index); i < end; i++) {
          shared[in.holder(i)]++;
        }
      }
    }
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < shared.length; i++) {
      best = shared[i] > shared[best] ? i : best;
    }
    return best;
  }

  /// The share of a sentence that stands in one of the other article in the same order; less than
  /// [#SAME_SENTENCE] when it is of fewer than [#MIN_FEATURES] features, and 0 when it is surely
  /// less than `least`.
  private double inOrder(int sentence, int other, double least) {
    int width = listColumns(other);
    int start = of.start(sentence);
    int end = Math.min(of.end(sentence), start + MAX_SENTENCE);
    float possible = 0;
    for (int place = start; place < end; place++) {
      int word = of.wordAt(place);
      possible += firstColumn(word) > 0 ? of.weight(word) : 0;
    }
    if (possible < least * whole[sentence]) {
      return 0;
    }
    Arrays.fill(weights, 0, width + 1, 0);
    Arrays.fill(counts, 0, width + 1, 0);
    for (int place = start; place < end; place++) {
      int word = of.wordAt(place);
      int column = firstColumn(word);
      if (column > 0) {
        addRow(column, of.weight(word), width);
      }
    }
    double share = counts[width] < MIN_SOMETHING ? 0 : weights[width] / whole[sentence];
    return counts[width] < MIN_FEATURES ? Math.min(share, SOMETHING) : share;
  }

  /// Lists in which columns, from 1, each feature of a sentence of the other article stands.
  private int listColumns(int other) {
    int start = in.start(other);
    int width = Math.min(MAX_SENTENCE, in.end(other) - start);
    comparison++;
    for (int column = width; column > 0; column--) {
      int index = in.wordAt(start + column - 1);
      next[column] = marks[index] == comparison ? columns[index] : 0;
      columns[index] = column;
      marks[index] = comparison;
    }
    return width;
  }

  /// The first column with a feature of `of`, 0 for none.
  private int firstColumn(int word) {
    int index = indexes[word];
    return index >= 0 && marks[index] == comparison ? columns[index] : 0;
  }

  /// Takes one more feature in: `weights[j]` is the weight of the heaviest subsequence of all taken
  /// in with the first `j` columns. It never falls with `j`, so that only a column with the feature
  /// changes it, and what follows up to where it was no less.
  private void addRow(int firstColumn, float weight, int width) {
    int match = firstColumn;
    int column = firstColumn;
    float diagonal = weights[column - 1];
    int diagonalCount = counts[column - 1];
    while (column <= width) {
      float above = weights[column];
      int aboveCount = counts[column];
      float along = 0;
      if (column == match) {
        along = diagonal + weight;
        match = next[column];
      }
      if (along > above && along > weights[column - 1]) {
        weights[column] = along;
        counts[column] = diagonalCount + 1;
      } else if (weights[column - 1] > above) {
        weights[column] = weights[column - 1];
        counts[column] = counts[column - 1];
      } else if (match == 0) {
        return;
      } else if (match > column + 1) {
        column = match;
        diagonal = weights[column - 1];
        diagonalCount = counts[column - 1];
        continue;
      }
      diagonal = above;
      diagonalCount = aboveCount;
      column++;
    }
  }
}
