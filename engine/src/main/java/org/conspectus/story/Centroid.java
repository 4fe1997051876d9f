package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.conspectus.domain.Profile;
import org.conspectus.text.Ranking;

/// The sum of the vectors of a story's articles. Not thread-safe.
///
/// Two parallel arrays, exactly as long as there are distinct features, in ascending order of the
/// features; 8 bytes a feature. Adding copies them once.
final class Centroid {
  private int[] features = new int[0];
  private float[] sums = new float[0];
  private double squares;

  /// Adds an article.
  void add(ArticleVector article) {
    Profile profile = article.profile();
    int[] theirs = new int[profile.size()];
    float[] weights = new float[profile.size()];
    int size = 0;
    for (int i = 0; i < profile.size(); i++) {
      if (article.weight(i) > 0) {
        theirs[size] = profile.feature(i);
        weights[size++] = article.weight(i);
      }
    }
    add(theirs, weights, size);
  }

  /// Adds all articles of another story.
  void add(Centroid other) {
    add(other.features, other.sums, other.features.length);
  }

  private void add(int[] theirs, float[] weights, int size) {
    int[] all = new int[features.length + size];
    float[] total = new float[all.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < features.length || j < size) {
      boolean isMine = j == size || (i < features.length && features[i] <= theirs[j]);
      boolean isTheirs = i == features.length || (j < size && theirs[j] <= features[i]);
      all[n] = isMine ? features[i] : theirs[j];
      total[n++] = (isMine ? sums[i] : 0) + (isTheirs ? weights[j] : 0);
      i += isMine ? 1 : 0;
      j += isTheirs ? 1 : 0;
    }
    features = n == all.length ? all : Arrays.copyOf(all, n);
    sums = n == all.length ? total : Arrays.copyOf(total, n);
    squares = squares(sums);
  }

  private static double squares(float[] values) {
    double squares = 0;
    for (float value : values) {
      squares += (double) value * value;
    }
    return squares;
  }

  double dot(ArticleVector article) {
    Profile profile = article.profile();
    double dot = 0;
    int i = 0;
    for (int j = 0; j < profile.size(); j++) {
      i = seek(i, profile.feature(j));
      if (i < features.length && features[i] == profile.feature(j)) {
        dot += (double) sums[i] * article.weight(j);
      }
    }
    return dot;
  }

  double dot(Centroid other) {
    Centroid small = features.length <= other.features.length ? this : other;
    Centroid large = small == this ? other : this;
    double dot = 0;
    int i = 0;
    for (int j = 0; j < small.features.length; j++) {
      i = large.seek(i, small.features[j]);
      if (i < large.features.length && large.features[i] == small.features[j]) {
        dot += (double) large.sums[i] * small.sums[j];
      }
    }
    return dot;
  }

  /// First place at or after `from` whose feature is not below `feature`, by doubling steps.
  private int seek(int from, int feature) {
    int step = 1;
    int low = from;
    int high = from;
    while (high < features.length && features[high] < feature) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    high = Math.min(high, features.length);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (features[middle] < feature) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The sum for a feature, 0 when no article has it.
  float sum(int feature) {
    int i = Arrays.binarySearch(features, feature);
    return i < 0 ? 0 : sums[i];
  }

  /// The dot product with itself.
  double squares() {
    return squares;
  }

  /// The features with the largest sums, largest first; of equal sums the smaller feature first.
  int[] largest(int limit) {
    return Arrays.stream(Ranking.largest(sums, limit)).map(i -> features[i]).toArray();
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(features.length);
    for (int i = 0; i < features.length; i++) {
      out.writeInt(features[i]);
      out.writeFloat(sums[i]);
    }
  }

  static Centroid read(DataInput in) throws IOException {
    Centroid centroid = new Centroid();
    centroid.features = new int[in.readInt()];
    centroid.sums = new float[centroid.features.length];
    for (int i = 0; i < centroid.features.length; i++) {
      centroid.features[i] = in.readInt();
      centroid.sums[i] = in.readFloat();
    }
    centroid.squares = squares(centroid.sums);
    return centroid;
  }
}
