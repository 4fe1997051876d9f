package org.conspectus.story;

import org.conspectus.domain.Digest;
import org.conspectus.domain.Profile;

/// An article's features as weights on the scale of likeness: the dot product of two is how like
/// the articles are. Immutable.
final class ArticleVector {
  /// An article of a story.
  ///
  /// @param places index of each of its features in the sum of the story, by index of its profile
  record Placed(ArticleVector vector, int[] places) {}

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

  /// An article's or a story's features in a hash table: most features of another story are not
  /// there, which a look-up finds out faster than merging two lists. For one thread. Memory: 32 to
  /// 88 bytes a feature.
  static final class Lookup {
    /// Slots for each feature, or up to half as many.
    private static final int SPARSITY = 4;

    /// Slots of the filter for each feature, or up to half as many: nearly all features that are
    /// not there end at an empty one, and the processor foresees that.
    private static final int FILTER_SPARSITY = 64;

    /// A larger filter would leave little of the processor's nearest cache to the rest.
    private static final int MAX_FILTER = 1 << 15;

    /// Brings the kind of a feature, in its upper bits, to the lower ones: a name and its word have
    /// those in common.
    private static final int KIND_SHIFT = 22;

    /// Where a story has this many times the features, these are sought in it instead.
    private static final int MUCH_LARGER = 16;

    private final int[] features;
    private final float[] weights;

    /// One more than the index of a feature, or 0.
    private final int[] slots;

    /// Not 0 where a feature may be.
    private final byte[] filter;

    /// Indexes of the features that were found last, here and there.
    private final int[] own;

    private final int[] theirs;

    /// @param features ascending; `weights` are parallel to them
    Lookup(int[] features, float[] weights) {
      this.features = features;
      this.weights = weights;
      this.own = new int[features.length];
      this.theirs = new int[features.length];
      int room = Integer.highestOneBit(Math.max(1, features.length));
      this.slots = new int[room * SPARSITY];
      this.filter = new byte[Math.min(MAX_FILTER, room * FILTER_SPARSITY)];
      for (int i = 0; i < features.length; i++) {
        int slot = slot(features[i], slots.length - 1);
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = i + 1;
        filter[slot(features[i], filter.length - 1)] = 1;
      }
    }

    private static int slot(int feature, int mask) {
      return (feature ^ feature >>> KIND_SHIFT) & mask;
    }

    /// Indexes of features that are all here.
    int[] indexesOf(int[] some) {
      int[] indexes = new int[some.length];
      for (int i = 0; i < indexes.length; i++) {
        indexes[i] = indexOf(some[i]);
      }
      return indexes;
    }

    /// Index of a feature, or -1.
    private int indexOf(int feature) {
      int slot = slot(feature, slots.length - 1);
      while (slots[slot] != 0) {
        if (features[slots[slot] - 1] == feature) {
          return slots[slot] - 1;
        }
        slot = (slot + 1) & (slots.length - 1);
      }
      return -1;
    }

    /// The same as [Centroid#dot] with what this was made of.
    Centroid.Dot dot(Centroid story) {
      if (story.size() > features.length * MUCH_LARGER) {
        return story.dotSeeking(features, weights);
      }
      int found = find(story.features());
      float[] sums = story.sums();
      double dot = 0;
      double names = 0;
      for (int k = 0; k < found; k++) {
        int i = own[k];
        double product = (double) weights[i] * sums[theirs[k]];
        dot += product;
        names += Centroid.isName(features[i]) ? product : 0;
      }
      return new Centroid.Dot(dot, names);
    }

    /// Finds which features are here, before anything else is asked of memory, so that what is
    /// asked then comes all at once.
    ///
    /// @return how many are, in their order
    private int find(int[] some) {
      // The fields are kept at hand: the first compiler would read them anew in each step.
      byte[] near = filter;
      int mask = near.length - 1;
      int found = 0;
      for (int j = 0; j < some.length; j++) {
        int feature = some[j];
        if (near[slot(feature, mask)] != 0) {
          int i = indexOf(feature);
          if (i >= 0) {
            own[found] = i;
            theirs[found++] = j;
          }
        }
      }
      return found;
    }
  }
}
