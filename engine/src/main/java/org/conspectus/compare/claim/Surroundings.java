package org.conspectus.compare.claim;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.compare.align.StoryWeights;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.Telling;

/// The features around a figure with how strongly each is tied to it: its weight in the story, less
/// the farther it stands from the figure, behind a comma or in the sentence before.
///
/// @param features ascending
/// @param strengths at least 0
public record Surroundings(int[] features, float[] strengths) {
  /// At this many words from the figure a feature counts half.
  private static final double HALF = 8;

  /// What stands behind a comma or bracket counts so much.
  private static final double BEYOND = 0.75;

  private static final double SENTENCE_BEFORE = 0.25;

  /// Names beside a time tell little of what took place then.
  private static final double NAME_OF_DAY = 0.4;

  /// Beside a figure they tell less than words do.
  private static final double NAME = 0.75;

  private static final String STOPS = ",;:()–—";

  /// The surroundings of a figure; its unit tells nothing of what it measures, what it counts does.
  public static Surroundings of(Quantity quantity, StoryWeights weights) {
    Map<Integer, Float> strongest = new TreeMap<>();
    double name = quantity.measure().isPoint() ? NAME_OF_DAY : NAME;
    Reader reader = new Reader(quantity.telling(), weights, strongest, name);
    for (int i = quantity.first();
        quantity.measure() == Measure.COUNT && i < quantity.next();
        i++) {
      reader.take(i, 1);
    }
    reader.around(quantity.first(), quantity.next());
    return of(strongest);
  }

  /// What surrounds the tokens `[first, next)` of an account.
  public static Surroundings of(Telling telling, int first, int next, StoryWeights weights) {
    Map<Integer, Float> strongest = new TreeMap<>();
    new Reader(telling, weights, strongest, 1).around(first, next);
    return of(strongest);
  }

  private static Surroundings of(Map<Integer, Float> strongest) {
    int[] features = new int[strongest.size()];
    float[] strengths = new float[features.length];
    int i = 0;
    for (Map.Entry<Integer, Float> entry : strongest.entrySet()) {
      features[i] = entry.getKey();
      strengths[i++] = entry.getValue();
    }
    return new Surroundings(features, strengths);
  }

  /// What surrounds any of several figures, each feature as strong as it is with one of them.
  public static Surroundings pooled(Collection<Surroundings> all) {
    Map<Integer, Float> strongest = new TreeMap<>();
    for (Surroundings one : all) {
      for (int i = 0; i < one.features.length; i++) {
        strongest.merge(one.features[i], one.strengths[i], Math::max);
      }
    }
    return of(strongest);
  }

  /// @param name what a name counts
  private record Reader(
      Telling telling, StoryWeights weights, Map<Integer, Float> strongest, double name) {
    void around(int first, int next) {
      int sentence = telling.sentenceOf()[first];
      walk(first - 1, telling.firstToken(sentence) - 1, -1);
      walk(next, telling.endToken(sentence), 1);
      if (sentence > 0 && telling.told()[sentence - 1]) {
        for (int i = telling.firstToken(sentence - 1); i < telling.endToken(sentence - 1); i++) {
          take(i, SENTENCE_BEFORE);
        }
      }
    }

    private void walk(int from, int to, int step) {
      double factor = 1;
      int apart = 1;
      for (int i = from; step > 0 ? i < to : i > to; i += step) {
        int gapStart = step > 0 ? telling.tokens().end(i - 1) : telling.tokens().end(i);
        int gapEnd = step > 0 ? telling.tokens().start(i) : telling.tokens().start(i + 1);
        factor *= isStop(gapStart, gapEnd) ? BEYOND : 1;
        take(i, factor * HALF / (HALF + apart));
        apart++;
      }
    }

    private boolean isStop(int from, int to) {
      for (int i = from; i < to; i++) {
        if (STOPS.indexOf(telling.text().charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }

    private void take(int token, double factor) {
      int feature = telling.features()[token];
      if (feature != 0) {
        double share = telling.nameAt()[token] < 0 ? factor : factor * name;
        strongest.merge(feature, (float) (weights.weight(feature) * share), Math::max);
      }
    }
  }

  /// How much both share: the sum of the geometric means of their strengths.
  public double shared(Surroundings other) {
    double sum = 0;
    int j = 0;
    for (int i = 0; i < features.length; i++) {
      while (j < other.features.length && other.features[j] < features[i]) {
        j++;
      }
      if (j < other.features.length && other.features[j] == features[i]) {
        sum += Math.sqrt(strengths[i] * other.strengths[j]);
      }
    }
    return sum;
  }
}
