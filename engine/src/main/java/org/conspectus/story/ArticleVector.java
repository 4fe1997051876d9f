package org.conspectus.story;

import java.util.Arrays;
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

  /// Makes ready for dot products with many stories.
  Lookup lookup() {
    return new Lookup(profile().features(), weights);
  }

  /// An article's features in a hash table: most features of a story are not there, which a look-up
  /// finds out faster than merging two lists. Immutable. Memory: at most 16 bytes a feature.
  static final class Lookup {
    /// Slots for each feature: with so many, most look-ups end at once.
    private static final int SPARSITY = 8;

    /// Where a story has this many times the features, the article's are sought in it instead.
    private static final int MUCH_LARGER = 16;

    private final int[] features;
    private final float[] weights;

    /// Indexes of features, or -1. A profile has less than [Short#MAX_VALUE].
    private final short[] slots;

    private Lookup(int[] features, float[] weights) {
      this.features = features;
      this.weights = weights;
      this.slots = new short[Integer.highestOneBit(Math.max(1, features.length)) * SPARSITY];
      Arrays.fill(slots, (short) -1);
      for (int i = 0; i < features.length; i++) {
        int slot = features[i] & (slots.length - 1);
        while (slots[slot] >= 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = (short) i;
      }
    }

    /// The same as [Centroid#dot] with the sum of this article alone.
    Centroid.Dot dot(Centroid story) {
      if (story.size() > features.length * MUCH_LARGER) {
        return story.dotSeeking(features, weights);
      }
      short[] table = slots;
      int[] own = features;
      int[] theirs = story.features();
      double dot = 0;
      double names = 0;
      for (int j = 0; j < theirs.length; j++) {
        int feature = theirs[j];
        int slot = feature & (table.length - 1);
        int i = table[slot];
        while (i >= 0 && own[i] != feature) {
          slot = (slot + 1) & (table.length - 1);
          i = table[slot];
        }
        if (i >= 0) {
          double product = (double) weights[i] * story.sums()[j];
          dot += product;
          names += Centroid.isName(feature) ? product : 0;
        }
      }
      return new Centroid.Dot(dot, names);
    }
  }
}
