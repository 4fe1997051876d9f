package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.conspectus.domain.FeatureKind;
import org.conspectus.text.Ranking;
import org.conspectus.text.ShortFloats;
import org.jspecify.annotations.Nullable;

/// The sum of the vectors of a story's articles, and how many have each feature. Not thread-safe.
///
/// Parallel arrays, exactly as long as there are distinct features, in ascending order of the
/// features; 7 bytes a feature, and 2 while there is one article, which lends its features. Adding
/// copies them once.
final class Centroid {
  /// Where one story has this many times the features of another, theirs are sought in its.
  private static final int MUCH_LARGER = 8;

  private static final int LOWER = (1 << Byte.SIZE) - 1;

  private static final int NAMES_FROM = FeatureKind.NAME.feature(0);
  private static final int NAMES_END = FeatureKind.NUMBER.feature(0);

  private int[] features = new int[0];

  /// See [ShortFloats]: what is lost is far less than what tells two stories apart.
  private short[] sums = new short[0];

  /// How many articles have each feature, the lower eight bits; null where each is of one article.
  private byte @Nullable [] counts;

  /// The upper eight bits; null where all of them are 0, as they are in most stories.
  private byte @Nullable [] upperCounts;

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

  /// The sum of some articles of a story, to which they are added one by one.
  ///
  /// @param articles at least one
  static Centroid of(Centroid whole, List<ArticleVector.Placed> articles) {
    Centroid part = new Centroid();
    if (articles.size() == 1) {
      part.add(articles.getFirst().vector());
      return part;
    }
    float[] sums = new float[whole.size()];
    int[] counts = new int[whole.size()];
    for (ArticleVector.Placed article : articles) {
      int[] places = article.places();
      float[] weights = article.vector().weights();
      for (int i = 0; i < places.length; i++) {
        sums[places[i]] += weights[i];
        counts[places[i]]++;
      }
    }
    part.take(whole.features, sums, counts);
    return part;
  }

  /// Takes in those features that any article has.
  private void take(int[] all, float[] sum, int[] having) {
    int size = 0;
    for (int count : having) {
      size += count > 0 ? 1 : 0;
    }
    features = size == all.length ? all : new int[size];
    sums = new short[size];
    char[] held = new char[size];
    int n = 0;
    for (int i = 0; i < all.length; i++) {
      if (having[i] > 0) {
        features[n] = all[i];
        sums[n] = ShortFloats.pack(sum[i]);
        held[n++] = (char) Math.min(Character.MAX_VALUE, having[i]);
      }
    }
    keepCounts(held, size);
    measure();
  }

  /// Adds an article.
  void add(ArticleVector article) {
    Centroid single = new Centroid();
    single.features = article.profile().features();
    single.sums = ShortFloats.pack(article.weights(), article.weights().length);
    single.measure();
    add(single);
  }

  /// Adds all articles of another story.
  void add(Centroid other) {
    if (features.length == 0) {
      features = other.features;
      sums = other.sums;
      counts = other.counts;
      upperCounts = other.upperCounts;
      squares = other.squares;
      nameSquares = other.nameSquares;
      return;
    }
    merge(other);
    measure();
  }

  private void merge(Centroid other) {
    // The fields are kept at hand: the first compiler would read them anew in each step.
    int[] mine = features;
    int[] theirs = other.features;
    char[] myCounts = wideCounts();
    char[] theirCounts = other.wideCounts();
    short[] mySums = sums;
    short[] theirSums = other.sums;
    int[] all = new int[mine.length + theirs.length];
    short[] total = new short[all.length];
    char[] count = new char[all.length];
    int i = 0;
    int j = 0;
    int n = 0;
    while (i < mine.length || j < theirs.length) {
      boolean isMine = j == theirs.length || (i < mine.length && mine[i] < theirs[j]);
      if (isMine) {
        count[n] = myCounts[i];
        total[n] = mySums[i];
        all[n++] = mine[i++];
      } else if (i == mine.length || theirs[j] < mine[i]) {
        count[n] = theirCounts[j];
        total[n] = theirSums[j];
        all[n++] = theirs[j++];
      } else {
        count[n] = (char) Math.min(Character.MAX_VALUE, myCounts[i] + theirCounts[j]);
        total[n] = ShortFloats.sum(mySums[i], theirSums[j++]);
        all[n++] = mine[i++];
      }
    }
    features = n == all.length ? all : Arrays.copyOf(all, n);
    sums = n == all.length ? total : Arrays.copyOf(total, n);
    keepCounts(count, n);
  }

  private char[] wideCounts() {
    char[] wide = new char[features.length];
    byte[] lower = counts;
    if (lower == null) {
      Arrays.fill(wide, (char) 1);
      return wide;
    }
    for (int i = 0; i < wide.length; i++) {
      wide[i] = (char) (lower[i] & LOWER);
    }
    byte[] upper = upperCounts;
    for (int i = 0; upper != null && i < wide.length; i++) {
      wide[i] |= (char) ((upper[i] & LOWER) << Byte.SIZE);
    }
    return wide;
  }

  /// Keeps the first `size` of some counts.
  private void keepCounts(char[] wide, int size) {
    byte[] lower = new byte[size];
    int all = 0;
    for (int i = 0; i < size; i++) {
      lower[i] = (byte) wide[i];
      all |= wide[i];
    }
    counts = lower;
    upperCounts = all > LOWER ? new byte[size] : null;
    byte[] upper = upperCounts;
    for (int i = 0; upper != null && i < size; i++) {
      upper[i] = (byte) (wide[i] >> Byte.SIZE);
    }
  }

  private void measure() {
    int[] all = features;
    float[] mine = sums();
    double squared = 0;
    double named = 0;
    for (int i = 0; i < all.length; i++) {
      double square = (double) mine[i] * mine[i];
      squared += square;
      named += isName(all[i]) ? square : 0;
    }
    squares = squared;
    nameSquares = named;
  }

  Dot dot(Centroid other) {
    Centroid small = features.length <= other.features.length ? this : other;
    Centroid large = small == this ? other : this;
    return large.features.length > small.features.length * MUCH_LARGER
        ? large.dotSeeking(small.features, small.sums())
        : large.dotMerging(small);
  }

  /// The dot product with much fewer features, each of which is sought.
  ///
  /// @param few ascending
  /// @param weights parallel to these
  Dot dotSeeking(int[] few, float[] weights) {
    double dot = 0;
    double names = 0;
    int i = 0;
    for (int j = 0; j < few.length; j++) {
      i = seek(i, few[j]);
      if (i < features.length && features[i] == few[j]) {
        double product = (double) sumAt(i) * weights[j];
        dot += product;
        names += isName(few[j]) ? product : 0;
      }
    }
    return new Dot(dot, names);
  }

  private Dot dotMerging(Centroid other) {
    int[] mine = features;
    int[] theirs = other.features;
    short[] mySums = sums;
    short[] theirSums = other.sums;
    double dot = 0;
    double names = 0;
    int i = 0;
    int j = 0;
    while (i < mine.length && j < theirs.length) {
      if (mine[i] < theirs[j]) {
        i++;
      } else if (mine[i] > theirs[j]) {
        j++;
      } else {
        double product = ShortFloats.product(mySums[i++], theirSums[j]);
        dot += product;
        names += isName(theirs[j++]) ? product : 0;
      }
    }
    return new Dot(dot, names);
  }

  /// First place at or after `from` whose feature is not below `feature`, by doubling steps.
  private int seek(int from, int feature) {
    int[] all = features;
    int step = 1;
    int low = from;
    int high = from;
    while (high < all.length && all[high] < feature) {
      low = high + 1;
      high += step;
      step *= 2;
    }
    high = Math.min(high, all.length);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all[middle] < feature) {
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

  /// Makes ready for dot products with many stories.
  ArticleVector.Lookup lookup() {
    return new ArticleVector.Lookup(features, sums());
  }

  /// Number of distinct features.
  int size() {
    return features.length;
  }

  int feature(int index) {
    return features[index];
  }

  /// All features, ascending; shared, so not to be changed, as for the next.
  int[] features() {
    return features;
  }

  /// The sum for each feature, by index; the caller's own.
  float[] sums() {
    return ShortFloats.unpack(sums);
  }

  /// The same in 16 bits each; shared, so not to be changed.
  short[] packedSums() {
    return sums;
  }

  private float sumAt(int index) {
    return ShortFloats.unpack(sums[index]);
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
    if (counts == null) {
      return 1;
    }
    int upper = upperCounts == null ? 0 : upperCounts[index] & LOWER;
    return upper << Byte.SIZE | (counts[index] & LOWER);
  }

  /// The sum for a feature, 0 when no article has it.
  float sum(int feature) {
    int i = Arrays.binarySearch(features, feature);
    return i < 0 ? 0 : sumAt(i);
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
    return Arrays.stream(Ranking.largest(sums(), limit)).map(i -> features[i]).toArray();
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(features.length);
    for (int i = 0; i < features.length; i++) {
      out.writeInt(features[i]);
      out.writeFloat(sumAt(i));
      out.writeChar(count(i));
    }
  }

  static Centroid read(DataInput in) throws IOException {
    Centroid centroid = new Centroid();
    centroid.features = new int[in.readInt()];
    centroid.sums = new short[centroid.features.length];
    char[] counts = new char[centroid.features.length];
    for (int i = 0; i < centroid.features.length; i++) {
      centroid.features[i] = in.readInt();
      centroid.sums[i] = ShortFloats.pack(in.readFloat());
      counts[i] = in.readChar();
    }
    centroid.keepCounts(counts, counts.length);
    centroid.measure();
    return centroid;
  }
}
