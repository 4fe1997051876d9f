package org.conspectus.story;

import org.conspectus.domain.Digest;
import org.conspectus.domain.Profile;

/// An article's features as weights on the scale of likeness: the dot product of two is how like
/// the articles are. Immutable.
final class ArticleVector {
  private final Digest article;
  private final float[] weights;
  private final double squares;

  /// @param weights of the profile's features, by index; not copied
  ArticleVector(Digest article, float[] weights) {
    this.article = article;
    this.weights = weights;
    double sum = 0;
    for (float weight : weights) {
      sum += (double) weight * weight;
    }
    this.squares = sum;
  }

  Digest article() {
    return article;
  }

  Profile profile() {
    return article.profile();
  }

  /// The weight of the profile's feature with this index, at least 0.
  float weight(int index) {
    return weights[index];
  }

  /// All weights, by index of the profile; not to be changed.
  float[] weights() {
    return weights;
  }

  /// The dot product with itself.
  double squares() {
    return squares;
  }

  double dot(ArticleVector other) {
    Profile mine = profile();
    Profile theirs = other.profile();
    double dot = 0;
    int i = 0;
    int j = 0;
    while (i < weights.length && j < other.weights.length) {
      int feature = mine.feature(i);
      int theirFeature = theirs.feature(j);
      if (feature == theirFeature) {
        dot += (double) weights[i] * other.weights[j];
      }
      i += feature <= theirFeature ? 1 : 0;
      j += theirFeature <= feature ? 1 : 0;
    }
    return dot;
  }
}
