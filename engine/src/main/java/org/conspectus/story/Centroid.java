package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.conspectus.domain.FeatureKind;
import org.conspectus.text.Ranking;
import org.jspecify.annotations.Nullable;

/// The sum of the vectors of a story's articles, and how many have each feature. Not thread-safe.
///
/// Parallel arrays, exactly as long as there are distinct features, in ascending order of the
/// features; 10 bytes a feature, and 4 while there is one article, which lends its own. Adding
/// copies them once.
final class Centroid {
  /// Where one story has this many times the features of another, theirs are sought in its.
  private static final int MUCH_LARGER = 8;

  private static final int NAMES_FROM = FeatureKind.NAME.feature(0);
  private static final int NAMES_END = FeatureKind.NUMBER.feature(0);

  private int[] features = new int[0];
  private float[] sums = new float[0];

  /// Null where each feature is of one article.
  private char @Nullable [] counts;

  private double squares;
  private double nameSquares;

  /// The dot product of two sums, and the part of it that comes from names and what they name.
  record Dot(double all, double names) {}

  /// Takes a feature that two stories share, and how many articles of each have it.
  @FunctionalInterface
  interface SharedConsumer {
    void accept(int feature, int mine, int theirs);
  }

  /// Takes the index of a feature in a larger sum, and how many articles of this have it.
  @FunctionalInterface
  interface CountConsumer {
    void accept(int index, int count);
  }

  /// Whether a feature comes from a name.
  static boolean isName(int feature) {
    return feature >= NAMES_FROM && feature < NAMES_END;
  }

  /// Adds an article.
  void add(ArticleVector article) {
    Centroid single = new Centroid();
    single.features = article.profile().features();
    single.sums = article.weights();
    single.measure();
    add(single);
  }

  /// Adds all articles of another story.
  void add(Centroid other) {
    if (features.length == 0) {
      features = other.features;
      sums = other.sums;
      counts = other.counts;
      squares = other.squares;
      nameSquares = other.nameSquares;
      return;
    }
    int[] all = new int[features.length + other.features.length];
    float[] total = new float[all.length];
    char[] count = new char[all.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < features.length || j < other.features.length) {
      boolean isMine =
          j == other.features.length || (i < features.length && features[i] <= other.features[j]);
      boolean isTheirs =
          i == features.length || (j < other.features.length && other.features[j] <= features[i]);
      all[n] = isMine ? features[i] : other.features[j];
      int holders = (isMine ? count(i) : 0) + (isTheirs ? other.count(j) : 0);
      count[n] = (char) Math.min(Character.MAX_VALUE, holders);
      total[n++] = (isMine ? sums[i] : 0) + (isTheirs ? other.sums[j] : 0);
      i += isMine ? 1 : 0;
      j += isTheirs ? 1 : 0;
    }
    features = n == all.length ? all : Arrays.copyOf(all, n);
    sums = n == all.length ? total : Arrays.copyOf(total, n);
    counts = n == all.length ? count : Arrays.copyOf(count, n);
    measure();
  }

  private void measure() {
    squares = 0;
    nameSquares = 0;
    for (int i = 0; i < features.length; i++) {
      double square = (double) sums[i] * sums[i];
      squares += square;
      nameSquares += isName(features[i]) ? square : 0;
    }
  }

  Dot dot(Centroid other) {
    Centroid small = features.length <= other.features.length ? this : other;
    Centroid large = small == this ? other : this;
    return large.features.length > small.features.length * MUCH_LARGER
        ? large.dotSeeking(small)
        : large.dotMerging(small);
  }

  private Dot dotSeeking(Centroid small) {
    double dot = 0;
    double names = 0;
    int i = 0;
    for (int j = 0; j < small.features.length; j++) {
      i = seek(i, small.features[j]);
      if (i < features.length && features[i] == small.features[j]) {
        double product = (double) sums[i] * small.sums[j];
        dot += product;
        names += isName(features[i]) ? product : 0;
      }
    }
    return new Dot(dot, names);
  }

  private Dot dotMerging(Centroid other) {
    int[] mine = features;
    int[] theirs = other.features;
    double dot = 0;
    double names = 0;
    int i = 0;
    int j = 0;
    while (i < mine.length && j < theirs.length) {
      int difference = Integer.compare(mine[i], theirs[j]);
      if (difference == 0) {
        double product = (double) sums[i] * other.sums[j];
        dot += product;
        names += isName(mine[i]) ? product : 0;
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return new Dot(dot, names);
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

  /// Hands over the features that two stories share.
  void forEachShared(Centroid other, SharedConsumer consumer) {
    Centroid small = features.length <= other.features.length ? this : other;
    Centroid large = small == this ? other : this;
    int i = 0;
    for (int j = 0; j < small.features.length; j++) {
      i = large.seek(i, small.features[j]);
      if (i < large.features.length && large.features[i] == small.features[j]) {
        consumer.accept(small.features[j], large.count(i), small.count(j));
      }
    }
  }

  /// Hands over how many articles have each feature, by its index in a sum that has them all.
  void forEachIn(Centroid whole, CountConsumer consumer) {
    int i = 0;
    for (int j = 0; j < features.length; j++) {
      i = whole.seek(i, features[j]);
      consumer.accept(i, count(j));
    }
  }

  /// Number of distinct features.
  int size() {
    return features.length;
  }

  int feature(int index) {
    return features[index];
  }

  /// Index of a feature, where it has one at or after `from`.
  int indexOf(int feature, int from) {
    return seek(from, feature);
  }

  /// How many articles have each feature, by index; the caller's own.
  int[] counts() {
    int[] copy = new int[features.length];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = count(i);
    }
    return copy;
  }

  private int count(int index) {
    return counts == null ? 1 : counts[index];
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

  /// The part of [#squares] that comes from names.
  double nameSquares() {
    return nameSquares;
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
      out.writeChar(count(i));
    }
  }

  static Centroid read(DataInput in) throws IOException {
    Centroid centroid = new Centroid();
    centroid.features = new int[in.readInt()];
    centroid.sums = new float[centroid.features.length];
    char[] counts = new char[centroid.features.length];
    for (int i = 0; i < centroid.features.length; i++) {
      centroid.features[i] = in.readInt();
      centroid.sums[i] = in.readFloat();
      counts[i] = in.readChar();
    }
    centroid.counts = counts;
    centroid.measure();
    return centroid;
  }
}
