package org.conspectus.eval.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.conspectus.analyze.names.NameFeatures;
import org.conspectus.analyze.names.NameModel;
import org.conspectus.analyze.names.NameTags;

/// Learns the weights of conditional random fields (Lafferty, McCallum, Pereira, ICML 2001) for
/// several languages at once: each language's weights are the sum of shared ones and its own
/// (Daumé, Frustratingly Easy Domain Adaptation, ACL 2007), by stochastic gradients with the step
/// sizes of AdaGrad (Duchi, Hazan, Singer, JMLR 2011). The same to the bit on every machine.
final class ChainTrainer {
  private static final int TAGS = NameTags.COUNT;
  private static final int ROWS = 1 << NameFeatures.ROW_BITS;
  private static final int ROUNDS = 4;
  private static final float RATE = 0.03f;
  private static final float SHRINK_SHARED = 2e-4f;
  private static final float SHRINK_OWN = 1e-3f;
  private static final float EPSILON = 1e-6f;

  /// Units whose right tag is more likely than one less this teach nothing more.
  private static final double SETTLED = 0.01;

  /// After so many chains the exponentials of the transitions are taken anew.
  private static final int CHAINS_PER_REFRESH = 64;

  private final Table shared = new Table(SHRINK_SHARED, TAGS * ROWS);
  private final Table transitions = new Table(SHRINK_SHARED, TAGS * TAGS);
  private final double[] transitionExponentials = new double[TAGS * TAGS];
  private final List<Table> own = new ArrayList<>();

  /// Units that follow one another and their right tags; outside before and after.
  ///
  /// @param language number of the language
  /// @param rows of each unit, the rows of its features
  /// @param joins whether a name may go on with the unit
  record Chain(int language, int[][] rows, byte[] tags, boolean[] joins) {}

  ChainTrainer(int languages) {
    for (int i = 0; i < languages; i++) {
      own.add(new Table(SHRINK_OWN, TAGS * ROWS));
    }
  }

  /// Weights and the sums of their squared gradients, row-major.
  private static final class Table {
    private final float[] weights;
    private final float[] squares;
    private final float shrink;

    Table(float shrink, int size) {
      this.shrink = shrink;
      this.weights = new float[size];
      this.squares = new float[size];
    }

    void addTo(double[] scores, int row) {
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[row * TAGS + tag];
      }
    }

    void climb(int row, double[] gradient) {
      for (int i = 0; i < gradient.length; i++) {
        int at = row * TAGS + i;
        float slope = (float) gradient[i] - shrink * weights[at];
        squares[at] += slope * slope;
        weights[at] += (float) (RATE * slope / StrictMath.sqrt(squares[at] + EPSILON));
      }
    }
  }

  void learn(List<Chain> chains, long seed) {
    Random random = new Random(seed);
    List<Chain> order = new ArrayList<>(chains);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (int i = 0; i < order.size(); i++) {
        if (i % CHAINS_PER_REFRESH == 0) {
          refresh();
        }
        learn(order.get(i));
      }
    }
  }

  private void refresh() {
    for (int i = 0; i < transitionExponentials.length; i++) {
      transitionExponentials[i] = StrictMath.exp(transitions.weights[i]);
    }
  }

  private void learn(Chain chain) {
    Table table = own.get(chain.language);
    ChainSums sums = new ChainSums(emissions(chain, table), transitionExponentials, chain.joins);
    double[] change = new double[TAGS * TAGS];
    int before = NameTags.OUTSIDE;
    for (int unit = 0; unit < chain.tags.length; unit++) {
      int tag = chain.tags[unit];
      double[] gradient = sums.tags(unit);
      negate(gradient);
      gradient[tag]++;
      for (int row = 0; gradient[tag] > SETTLED && row < chain.rows[unit].length; row++) {
        shared.climb(chain.rows[unit][row], gradient);
        table.climb(chain.rows[unit][row], gradient);
      }
      double[] pairs = sums.pairs(unit);
      for (int i = 0; i < pairs.length; i++) {
        change[i] -= pairs[i];
      }
      change[before * TAGS + tag]++;
      before = tag;
    }
    transitions.climb(0, change);
  }

  private static void negate(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = -values[i];
    }
  }

  private double[][] emissions(Chain chain, Table table) {
    double[][] emissions = new double[chain.tags.length][TAGS];
    for (int unit = 0; unit < emissions.length; unit++) {
      double[] scores = emissions[unit];
      for (int row : chain.rows[unit]) {
        shared.addTo(scores, row);
        table.addTo(scores, row);
      }
      double highest = scores[0];
      for (double score : scores) {
        highest = Math.max(highest, score);
      }
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] = StrictMath.exp(scores[tag] - highest);
      }
    }
    return emissions;
  }

  /// The packed weights of the transitions.
  byte[] transitions() {
    byte[] packed = new byte[TAGS * TAGS];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = NameModel.pack(transitions.weights[i]);
    }
    return packed;
  }

  /// The packed weights of a language.
  byte[] weights(int language) {
    float[] particular = own.get(language).weights;
    byte[] packed = new byte[TAGS * ROWS];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = NameModel.pack(shared.weights[i] + particular[i]);
    }
    return packed;
  }
}
