package org.conspectus.copy;

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
  private final double[] shared;
  private final double constant;
  private final double ofX;
  private final double ofY;

  Pairing(SentenceIndex x, SentenceIndex y) {
    this.x = x;
    this.y = y;
    shared = new double[x.sentences() * y.sentences()];
    constant = (Math.log(x.deviation()) + Math.log(y.deviation())) / 2 - Math.log(SPREAD);
    ofX = 1 / (4 * x.deviation() * x.deviation());
    ofY = 1 / (4 * y.deviation() * y.deviation());
  }

  /// Tells of a feature that both have.
  ///
  /// @param inX its index in the one profile, and `inY` in the other
  /// @param weight its rarity over how often it occurs
  void share(int inX, int inY, double weight) {
    for (int i = x.start(inX); i < x.end(inX); i++) {
      int sentence = x.sentence(i);
      for (int j = y.start(inY); sentence >= 0 && j < y.end(inY); j++) {
        if (y.sentence(j) >= 0) {
          shared[sentence * y.sentences() + y.sentence(j)] += SHARED * weight;
        }
      }
    }
  }

  /// Mean gain over the sentences of the longer article, shrunk where there are few.
  double mean() {
    int columns = y.sentences();
    double[] two = new double[columns + 1];
    double[] one = new double[columns + 1];
    double[] gains = new double[columns + 1];
    for (int i = 0; i <= x.sentences(); i++) {
      for (int j = 0; j <= columns; j++) {
        double gain = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
        if (i > 0) {
          gain = one[j] + ALONE;
        }
        if (j > 0) {
          gain = Math.max(gain, gains[j - 1] + ALONE);
        }
        if (i > 0 && j > 0) {
          gain = Math.max(gain, one[j - 1] + likeness(i, j));
        }
        if (i > 1 && j > 0) {
          gain = Math.max(gain, two[j - 1] + doubledInX(i, j));
        }
        if (i > 0 && j > 1) {
          gain = Math.max(gain, one[j - 2] + doubledInY(i, j));
        }
        gains[j] = gain;
      }
      double[] free = two;
      two = one;
      one = gains;
      gains = free;
    }
    return one[columns] / (Math.max(x.sentences(), columns) + FEW);
  }

  private double likeness(int i, int j) {
    return lengths(x.length(i - 1), y.length(j - 1)) + shared(i, j);
  }

  private double doubledInX(int i, int j) {
    return TWO_FOR_ONE
        + lengths(x.doubled(i - 1), y.length(j - 1))
        + shared(i, j)
        + shared(i - 1, j);
  }

  private double doubledInY(int i, int j) {
    return TWO_FOR_ONE
        + lengths(x.length(i - 1), y.doubled(j - 1))
        + shared(i, j)
        + shared(i, j - 1);
  }

  private double shared(int i, int j) {
    return shared[(i - 1) * y.sentences() + j - 1];
  }

  private double lengths(double u, double v) {
    double apart = (u - v) / SPREAD;
    double gain = constant - apart * apart / 2 + u * u * ofX + v * v * ofY;
    return Math.max(MIN_LENGTHS, gain);
  }
}
