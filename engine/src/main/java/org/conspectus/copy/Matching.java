package org.conspectus.copy;

import java.util.Arrays;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;
import org.conspectus.lexicon.StreamWeights;
import org.conspectus.text.IntPlaces;
import org.jspecify.annotations.Nullable;

/// Compares one article with several, one after the other: the features that both share, and what
/// their places tell. What is dear is made only when it is asked for. For one thread.
final class Matching {
  /// The least feature of a number; the features of no other kind are larger.
  private static final int FIRST_NUMBER = FeatureKind.NUMBER.feature(0);

  private static final double SAME_PLACE_SHARE = 0.7;
  private static final double PLACE_SCALE = 0.04;
  private static final int MAX_COUNT = 2;
  private static final double MIN_RARITY = 2;

  /// A text of fewer words stands in another as a whole or not at all.
  static final int MIN_WORDS = 20;

  private final Side sideOfY;
  private final Profile y;
  private final IntPlaces placesInY;
  private final StreamWeights stream;

  /// Of the shared features but names: their index in `x`, and in `y`.
  private final int[] inX;

  private final int[] inY;

  /// Of the features that count, the place in `x`, that in `y`, and their number, in this order
  /// from the highest bits; and their weight by that number.
  private final long[] places;

  private final float[] weights;
  private Side sideOfX;
  private int shared;
  private int words;
  private int matched;
  private double order;
  private double sharedNumbers;
  private double allNumbers;
  private @Nullable Alignment alignment;

  Matching(Side sideOfY, StreamWeights stream) {
    this.sideOfY = sideOfY;
    this.y = sideOfY.profile();
    this.placesInY = new IntPlaces(y.features());
    this.stream = stream;
    this.sideOfX = sideOfY;
    inX = new int[y.size()];
    inY = new int[y.size()];
    places = new long[y.size()];
    weights = new float[y.size()];
  }

  /// Turns to another article.
  void match(Profile x) {
    sideOfX = new Side(x, new float[0]);
    shared = 0;
    words = 0;
    matched = 0;
    order = 0;
    sharedNumbers = 0;
    allNumbers = 0;
    alignment = null;
    int firstNumber = firstNumber(x);
    int found = placesInY.find(x.features(), firstNumber);
    for (int k = 0; k < found; k++) {
      shared(x, placesInY.there()[k], placesInY.here()[k]);
    }
    matchNumbers(x, firstNumber, firstNumber(y));
  }

  /// Index of the first number among the features, which ends them.
  private static int firstNumber(Profile profile) {
    int first = profile.size();
    while (first > 0 && profile.feature(first - 1) >= FIRST_NUMBER) {
      first--;
    }
    return first;
  }

  private void matchNumbers(Profile x, int firstOfX, int firstOfY) {
    int i = firstOfX;
    int j = firstOfY;
    while (i < x.size() && j < y.size()) {
      int ofX = x.feature(i);
      int ofY = y.feature(j);
      if (ofX == ofY) {
        shared(x, i++, j++);
      } else if (ofX < ofY) {
        allNumbers += stream.rarity(x, i++);
      } else {
        allNumbers += sideOfY.rarity(j++);
      }
    }
    for (; i < x.size(); i++) {
      allNumbers += stream.rarity(x, i);
    }
    for (; j < y.size(); j++) {
      allNumbers += sideOfY.rarity(j);
    }
  }

  private void shared(Profile x, int i, int j) {
    shared++;
    float rarity = sideOfY.rarity(j);
    if (y.feature(j) >= FIRST_NUMBER) {
      allNumbers += rarity;
      sharedNumbers += rarity;
    }
    if (FeatureKind.of(y.feature(j)) == FeatureKind.NAME) {
      return; // Its words are there too.
    }
    inX[words] = i;
    inY[words++] = j;
    if (x.count(i) > MAX_COUNT || y.count(j) > MAX_COUNT || rarity < MIN_RARITY) {
      return;
    }
    int placeInX = sideOfX.places()[i];
    int placeInY = sideOfY.places()[j];
    double apart = Math.abs((double) placeInX / x.length() - (double) placeInY / y.length());
    order +=
        Math.log(
            SAME_PLACE_SHARE * Math.exp(-apart / PLACE_SCALE) / (2 * PLACE_SCALE)
                + 1
                - SAME_PLACE_SHARE);
    places[matched] = (long) placeInX << 40 | (long) placeInY << 20 | matched;
    weights[matched++] = rarity;
  }

  /// Number of features of the article that has fewer.
  int shorter() {
    return Math.min(sideOfX.profile().size(), y.size());
  }

  /// Number of features in both.
  int shared() {
    return shared;
  }

  /// Probability, in [0, 1], that both go back to one text, see [Alignment#score]; 0 when it is
  /// surely less than `least`.
  double score(boolean sameLanguage, double least) {
    if (order < 0 || !alignment().canScore()) {
      return 0;
    }
    Pairing pairing = pairing();
    return alignment().score(sameLanguage, pairing.bound()) < least
        ? 0
        : alignment().score(sameLanguage, pairing.mean());
  }

  /// How much of each stands in the other.
  ///
  /// @param least the least share of either that matters, and `leastSpread` the least spread, to be
  ///   neglected where no [score][#score] is possible
  Coverage coverage(double least, double leastSpread) {
    SentenceWords one = sideOfX.words();
    SentenceWords other = sideOfY.words();
    if (Math.min(one.length(), other.length()) < MIN_WORDS) {
      boolean same = one.length() >= SentenceFinder.MIN_FEATURES && one.tellsTheSame(other);
      return same ? Coverage.ALL : Coverage.NONE;
    }
    return Coverage.of(
        finder(true), finder(false), least, order < 0 ? Double.POSITIVE_INFINITY : leastSpread);
  }

  /// What looks sentences of the one article up in the other.
  ///
  /// @param forth whether those of `x` in `y`
  SentenceFinder finder(boolean forth) {
    int[] of = forth ? inX : inY;
    int[] in = forth ? inY : inX;
    int[] indexes = new int[(forth ? sideOfX : sideOfY).profile().size()];
    Arrays.fill(indexes, -1);
    for (int k = 0; k < words; k++) {
      indexes[of[k]] = in[k];
    }
    return forth
        ? new SentenceFinder(sideOfX.words(), sideOfY.words(), indexes)
        : new SentenceFinder(sideOfY.words(), sideOfX.words(), indexes);
  }

  /// What the places and the numbers tell.
  Alignment alignment() {
    Alignment known = alignment == null ? align() : alignment;
    alignment = known;
    return known;
  }

  private Alignment align() {
    Arrays.sort(places, 0, matched);
    double total = 0;
    for (int k = 0; k < matched; k++) {
      total += weights[k];
    }
    return new Alignment(
        shared,
        matched,
        order,
        total == 0 ? 0 : heaviestChain() / total,
        allNumbers == 0 ? 0.5 : sharedNumbers / allNumbers,
        allNumbers,
        Math.min(sideOfX.profile().length(), y.length()));
  }

  /// The sentences of both, to be paired.
  Pairing pairing() {
    Profile x = sideOfX.profile();
    Pairing pairing = new Pairing(sideOfX.sentences(), sideOfY.sentences());
    for (int k = 0; k < words; k++) {
      int i = inX[k];
      int j = inY[k];
      pairing.share(i, j, sideOfY.rarity(j) / Math.max(x.count(i), y.count(j)));
    }
    return pairing;
  }

  /// Weight of the heaviest increasing subsequence of places in `y`, taken in order of those in
  /// `x`, with a Fenwick tree of maxima over places in `y` (Fenwick 1994,
  /// doi:10.1002/spe.4380240306).
  private double heaviestChain() {
    float[] tree = new float[y.length() + 1];
    float heaviest = 0;
    for (int k = 0; k < matched; k++) {
      int place = (int) (places[k] >>> 20 & 0xfffff) + 1;
      float chain = weights[(int) (places[k] & 0xfffff)];
      float before = 0;
      for (int node = place; node > 0; node -= node & -node) {
        before = Math.max(before, tree[node]);
      }
      chain += before;
      for (int node = place; node < tree.length; node += node & -node) {
        tree[node] = Math.max(tree[node], chain);
      }
      heaviest = Math.max(heaviest, chain);
    }
    return heaviest;
  }
}
