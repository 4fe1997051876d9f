package org.conspectus.copy;

import org.jspecify.annotations.Nullable;

/// How well the sentences of two articles pair in order: the gain of the best way to pair them, one
/// by one or two to one, none crossing another, some left alone.
///
/// A pair gains what its sentences share, as the weight of the shared features, and what their
/// lengths tell: the logarithm of the likelihood ratio of two lengths that differ by a normal
/// distribution of deviation [#SPREAD] (of logarithms) to two lengths taken from their articles by
/// chance. The lengths alone align a text and its translation when no word is known (Gale and
/// Church 1993, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics
/// 19(1), §3); we add the shared features and look for the best gain in place of the least
/// distance. Cost: the product of the numbers of sentences, of which at most
/// [SentenceIndex#MAX_SENTENCES] count on either side. For one thread.
final class Pairing {
  private static final double SPREAD = 0.4;

  /// What a nat of a shared feature's rarity gains.
  private static final double SHARED = 0.25;

  /// What a sentence without partner gains.
  private static final double ALONE = -2;

  /// What two sentences for one gain beside their likeness.
  private static final double TWO_FOR_ONE = -1.5;

  /// The least that lengths may gain.
  private static final double MIN_LENGTHS = -3;

  /// As many pairs without gain as the mean is shrunk by.
  private static final double FEW = 3;

  private final SentenceIndex x;
  private final SentenceIndex y;
  private final int rows;
  private final int columns;
  private final double[] shared;
  private final double constant;
  private final Lengths ofX;
  private final Lengths ofY;
  private double allShared;

  /// What the lengths of the sentences of one article gain by being unusual, alone and each with
  /// the one before it.
  private record Lengths(double[] alone, double[] doubled) {
    static Lengths of(SentenceIndex index) {
      double scale = 1 / (4 * index.deviation() * index.deviation());
      double[] alone = new double[index.sentences()];
      double[] doubled = new double[alone.length];
      for (int i = 0; i < alone.length; i++) {
        alone[i] = index.length(i) * index.length(i) * scale;
        doubled[i] = index.doubled(i) * index.doubled(i) * scale;
      }
      return new Lengths(alone, doubled);
    }

    /// The most that all of them may gain.
    double most() {
      double most = 0;
      for (int i = 0; i < alone.length; i++) {
        most += Math.max(alone[i], doubled[i] + TWO_FOR_ONE);
      }
      return most;
    }
  }

  Pairing(SentenceIndex x, SentenceIndex y) {
    this.x = x;
    this.y = y;
    rows = x.sentences();
    columns = y.sentences();
    shared = new double[rows * columns];
    constant = (Math.log(x.deviation()) + Math.log(y.deviation())) / 2 - Math.log(SPREAD);
    ofX = Lengths.of(x);
    ofY = Lengths.of(y);
  }

  /// Tells of a feature that both have.
  ///
  /// @param inX its index in the one profile, and `inY` in the other
  /// @param weight its rarity over how often it occurs
  void share(int inX, int inY, double weight) {
    double gain = SHARED * weight;
    for (int i = x.start(inX); i < x.end(inX); i++) {
      int row = x.sentence(i) * columns;
      for (int j = y.start(inY); row >= 0 && j < y.end(inY); j++) {
        if (y.sentence(j) >= 0) {
          shared[row + y.sentence(j)] += gain;
          allShared += gain;
        }
      }
    }
  }

  /// What [#mean] is surely no more than, in the time of the sentences alone.
  double bound() {
    double lengths = Math.max(0, constant) * Math.min(rows, columns) + ofX.most() + ofY.most();
    return (allShared + lengths) / (Math.max(rows, columns) + FEW);
  }

  /// Mean gain over the sentences of the longer article, shrunk where there are few.
  double mean() {
    double[] two = new double[columns + 1];
    double[] one = new double[columns + 1];
    double[] gains = new double[columns + 1];
    for (int j = 1; j <= columns; j++) {
      one[j] = one[j - 1] + ALONE;
    }
    for (int i = 0; i < rows; i++) {
      addRow(i, i == 0 ? null : two, one, gains);
      double[] free = two;
      two = one;
      one = gains;
      gains = free;
    }
    return one[columns] / (Math.max(rows, columns) + FEW);
  }

  /// Fills in the best gains of the first sentences of `x` up to one with the first `j` of `y`.
  ///
  /// @param two the same for the sentence before the last, null when there is none
  /// @param one the same for the sentence before
  private void addRow(int i, double @Nullable [] two, double[] one, double[] gains) {
    double u = x.length(i);
    double uGain = ofX.alone[i];
    double uDoubled = x.doubled(i);
    double uDoubledGain = ofX.doubled[i];
    int row = i * columns;
    gains[0] = one[0] + ALONE;
    for (int j = 0; j < columns; j++) {
      double here = shared[row + j];
      double v = y.length(j);
      double vGain = ofY.alone[j];
      double gain = larger(one[j + 1], gains[j]) + ALONE;
      gain = larger(gain, one[j] + (lengths(u, v, uGain, vGain) + here));
      if (two != null) {
        double doubled =
            TWO_FOR_ONE
                + lengths(uDoubled, v, uDoubledGain, vGain)
                + here
                + shared[row - columns + j];
        gain = larger(gain, two[j] + doubled);
      }
      if (j > 0) {
        double doubled =
            TWO_FOR_ONE
                + lengths(u, y.doubled(j), uGain, ofY.doubled[j])
                + here
                + shared[row + j - 1];
        gain = larger(gain, one[j - 1] + doubled);
      }
      gains[j + 1] = gain;
    }
  }

  private static double larger(double one, double other) {
    return one > other ? one : other;
  }

  private double lengths(double u, double v, double uGain, double vGain) {
    double apart = (u - v) / SPREAD;
    return larger(MIN_LENGTHS, constant - apart * apart / 2 + uGain + vGain);
  }
}
