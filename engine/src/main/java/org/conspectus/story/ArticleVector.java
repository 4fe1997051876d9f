package org.conspectus.story;

import org.conspectus.domain.Digest;
import org.conspectus.domain.Profile;
import org.conspectus.text.IntPlaces;
import org.conspectus.text.ShortFloats;

/// An article's features as weights on the scale of likeness: the dot product of two is how like
/// the articles are. Immutable.
final class ArticleVector {
  /// An article of a story.
  ///
  /// @param places index of each of its features in the sum of the story, by index of its profile
  record Placed(ArticleVector vector, int[] places) {}

  private final Digest article;
  private final Profile profile;
  private final float[] weights;
  private final double squares;
  private final double nameSquares;

  /// @param profile of the article
  /// @param weights of the profile's features, by index; not copied
  ArticleVector(Digest article, Profile profile, float[] weights) {
    this.article = article;
    this.profile = profile;
    this.weights = weights;
    double all = 0;
    double names = 0;
    for (int i = 0; i < weights.length; i++) {
      double square = (double) weights[i] * weights[i];
      all += square;
      names += Centroid.isName(profile.feature(i)) ? square : 0;
    }
    this.squares = all;
    this.nameSquares = names;
  }

  Digest article() {
    return article;
  }

  Profile profile() {
    return profile;
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

  /// Makes ready for dot products with many stories.
  Lookup lookup() {
    return new Lookup(profile().features(), weights);
  }

  /// An article's or a story's features, made ready for dot products with many stories. For one
  /// thread.
  static final class Lookup {
    /// Where a story has this many times the features, these are sought in it instead.
    private static final int MUCH_LARGER = 16;

    private final int[] features;
    private final float[] weights;
    private final IntPlaces places;

    /// @param features ascending; `weights` are parallel to them
    Lookup(int[] features, float[] weights) {
      this.features = features;
      this.weights = weights;
      this.places = new IntPlaces(features);
    }

    /// Indexes of features that are all here.
    int[] indexesOf(int[] some) {
      int[] indexes = new int[some.length];
      for (int i = 0; i < indexes.length; i++) {
        indexes[i] = places.of(some[i]);
      }
      return indexes;
    }

    /// The same as [Centroid#dot] with what this was made of.
    Centroid.Dot dot(Centroid story) {
      if (story.size() > features.length * MUCH_LARGER) {
        return story.dotSeeking(features, weights);
      }
      int found = places.find(story.features(), story.size());
      int[] own = places.here();
      int[] theirs = places.there();
      short[] sums = story.packedSums();
      double dot = 0;
      double names = 0;
      for (int k = 0; k < found; k++) {
        int i = own[k];
        double product = (double) weights[i] * ShortFloats.unpack(sums[theirs[k]]);
        dot += product;
        names += Centroid.isName(features[i]) ? product : 0;
      }
      return new Centroid.Dot(dot, names);
    }
  }
}
