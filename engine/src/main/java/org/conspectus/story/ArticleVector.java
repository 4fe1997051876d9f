package org.conspectus.story;

import org.conspectus.domain.Digest;
import org.conspectus.domain.Profile;

/// An article's features as weights on the scale of likeness: the dot product of two is how like
/// the articles are. Immutable.
final class ArticleVector {
  private final Digest article;
  private final float[] weights;
  private final double squares;
  private final double nameSquares;

  /// @param weights of the profile's features, by index; not copied
  ArticleVector(Digest article, float[] weights) {
    this.article = article;
    this.weights = weights;
    double all = 0;
    double names = 0;
    for (int i = 0; i < weights.length; i++) {
      double square = (double) weights[i] * weights[i];
      all += square;
      names += Centroid.isName(article.profile().feature(i)) ? square : 0;
    }
    this.squares = all;
    this.nameSquares = names;
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

  /// The part of [#squares] that comes from names.
  double nameSquares() {
    return nameSquares;
  }
}
