package org.conspectus.eval.train;

import java.util.Collections;
import java.util.List;
import java.util.ArrayList;
import java.util.Random;
import org.conspectus.analyze.names.NameFeatures;
import org.conspectus.analyze.names.NameTags;

/// Learns the weights of conditional random fields for several languages at once: each language's
/// weights are the sum of shared ones and its own (Daumé, Frustratingly Easy Domain Adaptation, ACL
/// 2007), by stochastic gradients with the step sizes of AdaGrad (Duchi, Hazan, Singer, JMLR 2011).
final class ChainTrainer {
  private static final int TAGS = NameTags.COUNT;
  private static final int ROWS = 1 << NameFeatures.ROW_BITS;
  private static final float RATE = Float.parseFloat(System.getProperty("rate", "0.1"));
  private static final float SHRINK_SHARED = Float.parseFloat(System.getProperty("ss", "2e-4"));
  private static final float SHRINK_OWN = Float.parseFloat(System.getProperty("so", "1e-3"));
  private static final float SETTLED = Float.parseFloat(System.getProperty("settled", "0.01"));
  private static final float EPSILON = 1e-6f;

  /// Units that follow one another and their right tags.
  ///
  /// @param rows of each unit, the rows of its features
  /// @param joins whether a name may go on with the unit
  record Chain(int language, int[][] rows, byte[] tags, boolean[] joins, float weight) {}

  private final Table shared = new Table(SHRINK_SHARED);
  private final List<Table> own = new ArrayList<>();
  private final double[] transitions = new double[TAGS * TAGS];
  private final double[] expTransitions = new double[TAGS * TAGS];
  private final double[] transitionSquares = new double[TAGS * TAGS];

  ChainTrainer(int languages) {
    for (int i = 0; i < languages; i++) {
      own.add(new Table(SHRINK_OWN));
    }
  }

  /// Weights and the sums of their squared gradients, row-major.
  private static final class Table {
    final float[] weights = new float[TAGS * ROWS];
    final float[] squares = new float[TAGS * ROWS];
    final float shrink;

    Table(float shrink) {
      this.shrink = shrink;
    }

    void add(int row, double[] sums) {
      for (int tag = 0, at = row * TAGS; tag < TAGS; tag++, at++) {
        sums[tag] += weights[at];
      }
    }

    void update(int row, double[] gradient) {
      for (int tag = 0, at = row * TAGS; tag < TAGS; tag++, at++) {
        float g = (float) gradient[tag] - shrink * weights[at];
        squares[at] += g * g;
        weights[at] += (float) (RATE * g / StrictMath.sqrt(squares[at] + EPSILON));
      }
    }
  }

  void learn(List<Chain> chains, int rounds, long seed) {
    learn(chains, rounds, seed, r -> {});
  }

  void learn(List<Chain> chains, int rounds, long seed, java.util.function.IntConsumer after) {
    Random random = new Random(seed);
    List<Chain> order = new ArrayList<>(chains);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      double loss = 0;
      int n = 0;
      for (Chain chain : order) {
        if (n++ % 64 == 0) {
          for (int i = 0; i < transitions.length; i++) {
            expTransitions[i] = StrictMath.exp(transitions[i]);
          }
        }
        loss += learn(chain);
      }
      after.accept(round);
    }
  }

  private double learn(Chain chain) {
    int n = chain.tags.length;
    Table table = own.get(chain.language);
    double[][] emission = new double[n][TAGS];
    double loss = 0;
    for (int i = 0; i < n; i++) {
      for (int row : chain.rows[i]) {
        shared.add(row, emission[i]);
        table.add(row, emission[i]);
      }
      loss -= emission[i][chain.tags[i]];
      double max = emission[i][0];
      for (double e : emission[i]) {
        max = Math.max(max, e);
      }
      loss += max;
      for (int t = 0; t < TAGS; t++) {
        emission[i][t] = StrictMath.exp(emission[i][t] - max);
      }
    }
    double[][] alpha = new double[n][TAGS];
    double[][] beta = new double[n][TAGS];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int t = 0; t < TAGS; t++) {
        double a = 0;
        if (i == 0) {
          a = allowed(0, t, chain.joins[0]) ? expTransitions[t] : 0;
        } else {
          for (int p = 0; p < TAGS; p++) {
            if (allowed(p, t, chain.joins[i])) {
              a += alpha[i - 1][p] * expTransitions[p * TAGS + t];
            }
          }
        }
        alpha[i][t] = a * emission[i][t];
        sum += alpha[i][t];
      }
      for (int t = 0; t < TAGS; t++) {
        alpha[i][t] /= sum;
      }
      loss += StrictMath.log(sum);
    }
    for (int t = 0; t < TAGS; t++) {
      beta[n - 1][t] = expTransitions[t * TAGS];
    }
    for (int i = n - 2; i >= 0; i--) {
      double sum = 0;
      for (int p = 0; p < TAGS; p++) {
        double b = 0;
        for (int t = 0; t < TAGS; t++) {
          if (allowed(p, t, chain.joins[i + 1])) {
            b += expTransitions[p * TAGS + t] * emission[i + 1][t] * beta[i + 1][t];
          }
        }
        beta[i][p] = b;
        sum += b;
      }
      for (int t = 0; t < TAGS; t++) {
        beta[i][t] /= sum;
      }
    }
    double[] gradient = new double[TAGS];
    double[] tg = new double[TAGS * TAGS];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int t = 0; t < TAGS; t++) {
        gradient[t] = alpha[i][t] * beta[i][t];
        sum += gradient[t];
      }
      for (int t = 0; t < TAGS; t++) {
        gradient[t] = -chain.weight * gradient[t] / sum;
      }
      gradient[chain.tags[i]] += chain.weight;
      if (gradient[chain.tags[i]] > SETTLED) for (int row : chain.rows[i]) {
        shared.update(row, gradient);
        table.update(row, gradient);
      }
      int previous = i == 0 ? 0 : chain.tags[i - 1];
      tg[previous * TAGS + chain.tags[i]] += 1;
      double z = 0;
      double[] pair = new double[TAGS * TAGS];
      for (int p = 0; p < TAGS; p++) {
        double left = i == 0 ? (p == 0 ? 1 : 0) : alpha[i - 1][p];
        for (int t = 0; left > 0 && t < TAGS; t++) {
          if (allowed(p, t, chain.joins[i])) {
            pair[p * TAGS + t] = left * expTransitions[p * TAGS + t] * emission[i][t] * beta[i][t];
            z += pair[p * TAGS + t];
          }
        }
      }
      for (int k = 0; k < pair.length; k++) {
        tg[k] -= pair[k] / z;
      }
    }
    for (int k = 0; k < tg.length; k++) {
      if (tg[k] != 0) {
        double g = tg[k] - 1e-4 * transitions[k];
        transitionSquares[k] += g * g;
        transitions[k] += RATE * g / StrictMath.sqrt(transitionSquares[k] + EPSILON);
      }
    }
    return loss;
  }

  private static boolean allowed(int previous, int tag, boolean joins) {
    boolean further = tag != NameTags.OUTSIDE && (tag & 1) == 0;
    return !further || (joins && (previous == tag || previous == tag - 1));
  }

  byte[] transitions(float step) {
    byte[] packed = new byte[transitions.length];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = pack(transitions[i], step);
    }
    return packed;
  }

  byte[] weights(int language, float step) {
    byte[] packed = new byte[TAGS * ROWS];
    for (int i = 0; i < packed.length; i++) {
      packed[i] =
          pack(
              shared.weights[i] + (language < 0 ? 0 : own.get(language).weights[i]), step);
    }
    return packed;
  }

  private static byte pack(double weight, float step) {
    return (byte) Math.clamp(Math.round(weight / step), -Byte.MAX_VALUE, Byte.MAX_VALUE);
  }
}
