package org.conspectus.compare.align;

import java.util.Arrays;

/// Weighted features of a sentence or quote, ascending by feature; of length 1 unless empty.
public final class Vector {
  static final Vector EMPTY = new Vector(new int[0], new float[0]);

  private final int[] features;
  private final float[] weights;

  private Vector(int[] features, float[] weights) {
    this.features = features;
    this.weights = weights;
  }

  /// Of features in any order, each once or more, with what they weigh in the story.
  static Vector of(int[] sorted, StoryWeights story) {
    int[] features = Arrays.stream(sorted).distinct().toArray();
    float[] weights = new float[features.length];
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      weights[i] = story.weight(features[i]);
      sum += weights[i] * weights[i];
    }
    if (sum == 0) {
      return EMPTY;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new Vector(features, weights);
  }

  public int size() {
    return features.length;
  }

  int feature(int index) {
    return features[index];
  }

  float weight(int index) {
    return weights[index];
  }

  /// The features that weigh most, heaviest first; of equal weight, the smaller first.
  public int[] heaviest(int limit) {
    int[] places = new int[Math.min(limit, features.length)];
    int size = 0;
    for (int i = 0; i < features.length; i++) {
      int at = size;
      while (at > 0 && weights[i] > weights[places[at - 1]]) {
        at--;
      }
      if (at < places.length) {
        size = Math.min(size + 1, places.length);
        System.arraycopy(places, at, places, at + 1, size - 1 - at);
        places[at] = i;
      }
    }
    for (int i = 0; i < size; i++) {
      places[i] = features[places[i]];
    }
    return places;
  }

  /// Cosine with another, in [0, 1].
  public double cosine(Vector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < features.length && j < other.features.length) {
      if (features[i] == other.features[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (features[i] < other.features[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /// Share of this one's weight that the other has too, in [0, 1].
  public double containedIn(Vector other) {
    double shared = 0;
    double all = 0;
    int j = 0;
    for (int i = 0; i < features.length; i++) {
      all += weights[i] * weights[i];
      while (j < other.features.length && other.features[j] < features[i]) {
        j++;
      }
      if (j < other.features.length && other.features[j] == features[i]) {
        shared += weights[i] * weights[i];
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  /// How many features both have.
  public int shared(Vector other) {
    int count = 0;
    int j = 0;
    for (int feature : features) {
      while (j < other.features.length && other.features[j] < feature) {
        j++;
      }
      count += j < other.features.length && other.features[j] == feature ? 1 : 0;
    }
    return count;
  }
}
