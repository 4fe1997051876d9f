package org.conspectus.copy;

import java.util.ArrayList;
import java.util.List;
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

  private static final byte SKIP_X = 0;
  private static final byte SKIP_Y = 1;
  private static final byte ONE_FOR_ONE = 2;
  private static final byte TWO_IN_X = 3;
  private static final byte TWO_IN_Y = 4;

  private final SentenceIndex x;
  private final SentenceIndex y;
  private final int rows;
  private final int columns;
  private final double[] shared;
  private final double constant;
  private final Lengths ofX;
  private final Lengths ofY;
  private double allShared;

  /// The best gain of those offered, and what it does last.
  private double gain;

  private byte move;

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
    return fill(new double[3][columns + 1], null) / (Math.max(rows, columns) + FEW);
  }

  /// The best way to pair the sentences, in order; those left alone are not there.
  List<Pair> pairs() {
    byte[] moves = new byte[rows * columns];
    fill(new double[3][columns + 1], moves);
    List<Pair> pairs = new ArrayList<>();
    int i = rows;
    int j = columns;
    while (i > 0 && j > 0) {
      byte move = moves[(i - 1) * columns + j - 1];
      int ofX = move == SKIP_Y ? 0 : move == TWO_IN_X ? 2 : 1;
      int ofY = move == SKIP_X ? 0 : move == TWO_IN_Y ? 2 : 1;
      if (ofX > 0 && ofY > 0) {
        pairs.add(new Pair(i - ofX, i, j - ofY, j));
      }
      i -= ofX;
      j -= ofY;
    }
    return pairs.reversed();
  }

  /// One or two sentences of each article that tell the same: half-open ranges of their numbers in
  /// the profiles.
  record Pair(int startInX, int endInX, int startInY, int endInY) {}

  /// The best gain of all.
  ///
  /// @param lines room for three lines of gains
  /// @param moves filled with what the best pairing does last for the first `i` sentences of `x`
  ///   and `j` of `y`, at `(i - 1) · columns + j - 1`; null where only the gain is asked for
  private double fill(double[][] lines, byte @Nullable [] moves) {
    for (int j = 1; j <= columns; j++) {
      lines[1][j] = lines[1][j - 1] + ALONE;
    }
    for (int i = 0; i < rows; i++) {
      addRow(i, lines, moves);
      double[] free = lines[0];
      lines[0] = lines[1];
      lines[1] = lines[2];
      lines[2] = free;
    }
    return lines[1][columns];
  }

  /// Fills in the best gains of the first sentences of `x` up to one with the first `j` of `y`.
  ///
  /// @param lines those for the sentence before the last, for the one before, and this one's
  private void addRow(int i, double[][] lines, byte @Nullable [] moves) {
    double[] two = lines[0];
    double[] one = lines[1];
    double[] gains = lines[2];
    double u = x.length(i);
    double uGain = ofX.alone[i];
    int row = i * columns;
    gains[0] = one[0] + ALONE;
    for (int j = 0; j < columns; j++) {
      double here = shared[row + j];
      double v = y.length(j);
      double vGain = ofY.alone[j];
      gain = one[j + 1] + ALONE;
      move = SKIP_X;
      offer(gains[j] + ALONE, SKIP_Y);
      offer(one[j] + (lengths(u, v, uGain, vGain) + here), ONE_FOR_ONE);
      if (i > 0) {
        double doubled = lengths(x.doubled(i), v, ofX.doubled[i], vGain);
        offer(two[j] + (TWO_FOR_ONE + doubled + here + shared[row - columns + j]), TWO_IN_X);
      }
      if (j > 0) {
        double doubled = lengths(u, y.doubled(j), uGain, ofY.doubled[j]);
        offer(one[j - 1] + (TWO_FOR_ONE + doubled + here + shared[row + j - 1]), TWO_IN_Y);
      }
      gains[j + 1] = gain;
      if (moves != null) {
        moves[row + j] = move;
      }
    }
  }

  private void offer(double another, byte itsMove) {
    if (another > gain) {
      gain = another;
      move = itsMove;
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
