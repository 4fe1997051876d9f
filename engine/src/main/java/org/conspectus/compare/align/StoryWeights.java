package org.conspectus.compare.align;

import java.util.Arrays;
import java.util.List;
import org.conspectus.compare.reading.Telling;
import org.conspectus.text.IntCounts;
import org.conspectus.text.IntFloats;

/// How much each feature tells within one story: what is rare in the language weighs more, and what
/// stands in many of the story's sentences weighs less.
///
/// The weight of a feature with shipped rarity `p` that stands in `d` of `s` sentences is `min(p,
/// m)/m · ln((s + f)/(d + 1/2))`, `m` being [#MOST] and `f` [#FEW].
public final class StoryWeights {
  private static final float MOST = 8;

  /// As many sentences a story has besides its own, so that in one of few what all share still
  /// tells.
  private static final int FEW = 12;

  private final IntCounts sentences = new IntCounts();
  private final IntFloats priors = new IntFloats();
  private int count;

  /// The weights in a story of these accounts.
  public static StoryWeights of(List<Telling> tellings) {
    StoryWeights weights = new StoryWeights();
    tellings.forEach(weights::add);
    return weights;
  }

  private void add(Telling telling) {
    for (int s = 0; s < telling.sentences().size(); s++) {
      if (telling.told()[s]) {
        count++;
        int from = telling.firstToken(s);
        int to = telling.endToken(s);
        int[] distinct =
            Arrays.stream(telling.features(), from, to).filter(f -> f != 0).distinct().toArray();
        for (int feature : distinct) {
          sentences.add(feature, 1);
        }
        addPriors(telling, from, to);
      }
    }
  }

  private void addPriors(Telling telling, int from, int to) {
    for (int i = from; i < to; i++) {
      int feature = telling.features()[i];
      if (feature != 0 && telling.priors()[i] > 0 && priors.get(feature) == 0) {
        priors.add(feature, telling.priors()[i]);
      }
    }
  }

  /// The weight of a feature, at least 0.
  public float weight(int feature) {
    float prior = Math.min(MOST, priors.get(feature)) / MOST;
    return (float) (prior * Math.log((count + FEW) / (sentences.get(feature) + 0.5)));
  }

  /// In how many sentences of the story the feature stands.
  int sentences(int feature) {
    return sentences.get(feature);
  }

  /// The features of the tokens `[from, to)` of an account.
  public Vector vector(Telling telling, int from, int to) {
    return Vector.of(
        Arrays.stream(telling.features(), from, to).filter(f -> f != 0).sorted().toArray(), this);
  }

  /// The features of some tokens of an account.
  public Vector vector(Telling telling, int[] tokens) {
    return Vector.of(
        Arrays.stream(tokens)
            .map(t -> telling.features()[t])
            .filter(f -> f != 0)
            .sorted()
            .toArray(),
        this);
  }
}
