package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.PackedProfile;
import org.conspectus.text.Ranking;
import org.conspectus.text.ShortFloats;
import org.jspecify.annotations.Nullable;

/// The sum of the vectors of a story's articles, and how many have each feature. Not thread-safe.
///
/// Parallel arrays, in ascending order of the features; 6.5 bytes a feature, 7 where more than 15
/// articles have one, and 2 while there is one article, which lends its features. Adding copies
/// them once.
final class Centroid {
  /// Where one story has this many times the features of another, theirs are sought in its.
  private static final int MUCH_LARGER = 8;

  /// What a count may take, in bits; most stories have few articles.
  private static final int HALF_BYTE = 4;

  private static final int BYTE_SHIFT = 3;
  private static final int LOWER_HALF = (1 << HALF_BYTE) - 1;
  private static final int LOWER = (1 << Byte.SIZE) - 1;

  private static final byte[] NONE = new byte[0];

  private static final int NAMES_FROM = FeatureKind.NAME.feature(0);
  private static final int NAMES_END = FeatureKind.NUMBER.feature(0);

  /// Empty while the only article lends them.
  private int[] features = new int[0];

  /// That of the only article; null when there are more.
  private @Nullable PackedProfile lender;

  /// By feature. See [ShortFloats]: what is lost is far less than what tells two stories apart.
  private short[] sums = new short[0];

  /// How many articles have each feature, in so many bits each, from the lowest of a byte on; both
  /// empty where each is of one article.
  private byte[] counts = NONE;

  private int countBits;

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
    part.take(whole, sums, counts);
    return part;
  }

  /// Takes in those features that any article has.
  private void take(Centroid whole, float[] sum, int[] having) {
    int[] all = whole.features();
    int size = 0;
    for (int count : having) {
      size += count > 0 ? 1 : 0;
    }
    int[] own = new int[size];
    sums = new short[size];
    char[] held = new char[size];
    int n = 0;
    for (int i = 0; i < all.length; i++) {
      if (having[i] > 0) {
        own[n] = all[i];
        sums[n] = ShortFloats.pack(sum[i]);
        held[n++] = (char) Math.min(Character.MAX_VALUE, having[i]);
      }
    }
    features = own;
    keepCounts(held, size);
    measure(own);
  }

  /// Adds an article.
  void add(ArticleVector article) {
    Centroid single = new Centroid();
    single.lender = article.article().packed();
    single.sums = ShortFloats.pack(article.weights(), article.weights().length);
    single.measure(article.profile().features());
    add(single);
  }

  /// Adds all articles of another story.
  void add(Centroid other) {
    if (size() == 0) {
      features = other.features;
      lender = other.lender;
      sums = other.sums;
      counts = other.counts;
      countBits = other.countBits;
      squares = other.squares;
      nameSquares = other.nameSquares;
      return;
    }
    merge(other);
  }

  private void merge(Centroid other) {
    // The fields are kept at hand: the first compiler would read them anew in each step.
    int[] mine = features();
    int[] theirs = other.features();
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
    int[] own = n == all.length ? all : Arrays.copyOf(all, n);
    features = own;
    lender = null;
    sums = n == all.length ? total : Arrays.copyOf(total, n);
    keepCounts(count, n);
    measure(own);
  }

  private char[] wideCounts() {
    char[] wide = new char[size()];
    if (countBits == 0) {
      Arrays.fill(wide, (char) 1);
      return wide;
    }
    byte[] packed = counts;
    int bits = countBits;
    for (int i = 0; i < wide.length; i++) {
      wide[i] = (char) count(packed, bits, i);
    }
    return wide;
  }

  /// Keeps the first `size` of some counts.
  private void keepCounts(char[] wide, int size) {
    int all = 0;
    for (int i = 0; i < size; i++) {
      all |= wide[i];
    }
    int bits = all <= LOWER_HALF ? HALF_BYTE : all <= LOWER ? Byte.SIZE : Character.SIZE;
    byte[] packed = new byte[(size * bits + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < size; i++) {
      int at = (i * bits) >> BYTE_SHIFT;
      packed[at] |= (byte) (wide[i] << ((i * bits) & (Byte.SIZE - 1)));
      if (bits > Byte.SIZE) {
        packed[at + 1] = (byte) (wide[i] >> Byte.SIZE);
      }
    }
    counts = packed;
    countBits = bits;
  }

  private static int count(byte[] packed, int bits, int index) {
    int at = (index * bits) >> BYTE_SHIFT;
    int count = packed[at] & LOWER;
    if (bits == HALF_BYTE) {
      return index % 2 == 0 ? count & LOWER_HALF : count >> HALF_BYTE;
    }
    return bits == Byte.SIZE ? count : (packed[at + 1] & LOWER) << Byte.SIZE | count;
  }

  /// @param all the features
  private void measure(int[] all) {
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
    Centroid small = size() <= other.size() ? this : other;
    Centroid large = small == this ? other : this;
    return large.size() > small.size() * MUCH_LARGER
        ? large.dotSeeking(small.features(), small.sums())
        : large.dotMerging(small);
  }

  /// The dot product with much fewer features, each of which is sought.
  ///
  /// @param few ascending
  /// @param weights parallel to these
  Dot dotSeeking(int[] few, float[] weights) {
    int[] many = features();
    double dot = 0;
    double names = 0;
    int i = 0;
    for (int j = 0; j < few.length; j++) {
      i = seek(many, i, few[j]);
      if (i < many.length && many[i] == few[j]) {
        double product = (double) sumAt(i) * weights[j];
        dot += product;
        names += isName(few[j]) ? product : 0;
      }
    }
    return new Dot(dot, names);
  }

  private Dot dotMerging(Centroid other) {
    int[] mine = features();
    int[] theirs = other.features();
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
  private static int seek(int[] all, int from, int feature) {
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
    Centroid small = size() <= other.size() ? this : other;
    Centroid large = small == this ? other : this;
    int[] few = small.features();
    int[] many = large.features();
    int i = 0;
    for (int j = 0; j < few.length; j++) {
      i = seek(many, i, few[j]);
      if (i < many.length && many[i] == few[j]) {
        consumer.accept(few[j], large.count(i), small.count(j));
      }
    }
  }

  /// Hands over how many articles have each feature, by its index in a sum that has them all.
  void forEachIn(Centroid whole, CountConsumer consumer) {
    int[] few = features();
    int[] many = whole.features();
    int i = 0;
    for (int j = 0; j < few.length; j++) {
      i = seek(many, i, few[j]);
      consumer.accept(i, count(j));
    }
  }

  /// Makes ready for dot products with many stories.
  ArticleVector.Lookup lookup() {
    return new ArticleVector.Lookup(features(), sums());
  }

  /// Number of distinct features.
  int size() {
    return sums.length;
  }

  /// All features, ascending; not to be changed.
  int[] features() {
    return lender == null ? features : lender.features();
  }

  /// Takes note of what the only article, if there is only one, is kept as from now on; its
  /// features are the same.
  void lend(PackedProfile article) {
    lender = lender == null ? null : article;
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
    int[] copy = new int[size()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = count(i);
    }
    return copy;
  }

  private int count(int index) {
    return countBits == 0 ? 1 : count(counts, countBits, index);
  }

  /// The sums for some features, 0 for one that no article has.
  float[] sums(int[] some) {
    int[] all = features();
    float[] found = new float[some.length];
    for (int i = 0; i < some.length; i++) {
      int place = Arrays.binarySearch(all, some[i]);
      found[i] = place < 0 ? 0 : sumAt(place);
    }
    return found;
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
    int[] all = features();
    return Arrays.stream(Ranking.largest(sums(), limit)).map(i -> all[i]).toArray();
  }

  void write(DataOutput out) throws IOException {
    int[] all = features();
    out.writeInt(all.length);
    for (int i = 0; i < all.length; i++) {
      out.writeInt(all[i]);
      out.writeFloat(sumAt(i));
      out.writeChar(count(i));
    }
  }

  static Centroid read(DataInput in) throws IOException {
    Centroid centroid = new Centroid();
    int[] all = new int[in.readInt()];
    centroid.sums = new short[all.length];
    char[] counts = new char[all.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = in.readInt();
      centroid.sums[i] = ShortFloats.pack(in.readFloat());
      counts[i] = in.readChar();
    }
    centroid.features = all;
    centroid.keepCounts(counts, counts.length);
    centroid.measure(all);
    return centroid;
  }
}
