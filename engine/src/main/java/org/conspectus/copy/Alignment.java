package org.conspectus.copy;

import java.util.Arrays;
import java.util.Locale;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;
import org.conspectus.lexicon.StreamWeights;

/// How well two articles tell the same things in the same order, whatever their languages.
///
/// A text and its translation share few features, but those stand at the same place of both; two
/// articles about one event share more, at places that have nothing to do with each other. So each
/// shared feature that is rare in the stream and occurs at most twice in either is evidence for or
/// against: with relative places `u` and `v` in [0, 1], `ln(m·exp(-|u-v|/b)/(2b) + 1 - m)`, the
/// logarithm of the likelihood ratio of a Laplace distribution around the same place (mixed with a
/// uniform one) to a uniform one. Numbers that only one has speak against.
///
/// The second kind of evidence is how well the sentences [pair in order][Pairing]; it holds up
/// where few words are known in both languages.
///
/// The figures are joined by a logistic function, see [AlignmentWeights]. Cost: `O(n log n)` in
/// shared features, and the product of the numbers of sentences.
///
/// @param shared number of features in both, rare or not
/// @param matched number of shared features that count
/// @param order sum of the evidence of place, in nats
/// @param inOrder share of the weight of all matched features that the heaviest chain of features
///   in order in both has, in [0, 1]; 0 without any
/// @param numbers share of the weight of all numbers that both have, in [0, 1]; 0.5 without numbers
/// @param numberWeight the weight of all numbers, in nats
/// @param pairing how well the sentences pair in order, see [Pairing#mean]
/// @param shorter length of the shorter in features
public record Alignment(
    int shared,
    int matched,
    double order,
    double inOrder,
    double numbers,
    double numberWeight,
    double pairing,
    int shorter) {
  private static final double SAME_PLACE_SHARE = 0.7;
  private static final double PLACE_SCALE = 0.04;
  private static final int MAX_COUNT = 2;
  private static final double MIN_RARITY = 2;
  private static final int MIN_LENGTH = 30;

  /// What weight of numbers, of which half is in both, is added to that there is: where there are
  /// few or none they tell little.
  private static final double FEW_NUMBERS = 4;

  /// Compares two profiles.
  ///
  /// @param raritiesOfY parallel to the features of `y`, as `weights` has them
  public static Alignment of(Profile x, Profile y, float[] raritiesOfY, StreamWeights weights) {
    return of(x, y, new Side(y, raritiesOfY), weights);
  }

  /// What is needed of one profile to compare it with several.
  ///
  /// @param rarities parallel to its features
  /// @param places the first place of each feature
  /// @param sentences where its sentences are
  record Side(float[] rarities, int[] places, SentenceIndex sentences) {
    Side(Profile profile, float[] rarities) {
      this(rarities, firstPlaces(profile), new SentenceIndex(profile));
    }
  }

  static Alignment of(Profile x, Profile y, Side sideOfY, StreamWeights weights) {
    Matcher matcher = new Matcher(x, y, sideOfY, weights);
    matcher.match();
    return matcher.alignment();
  }

  static int[] firstPlaces(Profile profile) {
    int[] places = new int[profile.size()];
    for (int place = profile.length() - 1; place >= 0; place--) {
      places[profile.indexAt(place)] = place;
    }
    return places;
  }

  /// Probability, in [0, 1], that both go back to one text, for candidates found by rare features;
  /// 0 where one is too short for places to mean anything, such as a headline alone.
  public double score(boolean sameLanguage) {
    double mean = order / (matched + AlignmentWeights.FEW);
    if (shorter < MIN_LENGTH || order < 0) {
      return 0; // What is told in another order was written by itself.
    }
    double sharedNumbers =
        (numbers * numberWeight + FEW_NUMBERS / 2) / (numberWeight + FEW_NUMBERS);
    double sum =
        (sameLanguage ? AlignmentWeights.SAME_LANGUAGE : AlignmentWeights.OTHER_LANGUAGE)
            + AlignmentWeights.MEAN * mean
            + AlignmentWeights.NUMBERS * sharedNumbers
            + AlignmentWeights.IN_ORDER * inOrder
            + pairing
                * (sameLanguage
                    ? AlignmentWeights.PAIRING_SAME_LANGUAGE
                    : AlignmentWeights.PAIRING_OTHER_LANGUAGE);
    return 1 / (1 + Math.exp(-sum));
  }

  /// What the score rests on, for a person.
  public String describe() {
    return String.format(
        Locale.ROOT,
        "%d shared rare features, %.0f %% of their weight in the same order, %.1f nats for the same"
            + " places, %.0f %% of the numbers in both",
        matched,
        100 * inOrder,
        order,
        100 * numbers);
  }

  private static final class Matcher {
    private final Profile x;
    private final Profile y;
    private final float[] raritiesOfY;
    private final StreamWeights stream;
    private final int[] placesInX;
    private final int[] placesInY;
    private final long[] places;
    private final float[] weights;
    private final Pairing pairing;
    private int shared;
    private int matched;
    private double order;
    private double sharedNumbers;
    private double allNumbers;

    Matcher(Profile x, Profile y, Side sideOfY, StreamWeights stream) {
      this.x = x;
      this.y = y;
      this.raritiesOfY = sideOfY.rarities;
      this.stream = stream;
      placesInX = firstPlaces(x);
      placesInY = sideOfY.places;
      places = new long[Math.min(x.size(), y.size())];
      weights = new float[places.length];
      pairing = new Pairing(new SentenceIndex(x), sideOfY.sentences);
    }

    /// Walks both lists of features in step.
    void match() {
      int i = 0;
      int j = 0;
      while (i < x.size() || j < y.size()) {
        int side =
            i == x.size() ? 1 : j == y.size() ? -1 : Integer.compare(x.feature(i), y.feature(j));
        if (side == 0) {
          shared(i++, j++);
        } else if (side < 0) {
          allNumbers += isNumber(x, i) ? stream.rarity(x, i) : 0;
          i++;
        } else {
          allNumbers += isNumber(y, j) ? raritiesOfY[j] : 0;
          j++;
        }
      }
    }

    private static boolean isNumber(Profile profile, int index) {
      return FeatureKind.of(profile.feature(index)) == FeatureKind.NUMBER;
    }

    private void shared(int i, int j) {
      shared++;
      float rarity = raritiesOfY[j];
      if (isNumber(y, j)) {
        allNumbers += rarity;
        sharedNumbers += rarity;
      }
      if (FeatureKind.of(y.feature(j)) == FeatureKind.NAME) {
        return; // Its words are there too.
      }
      pairing.share(i, j, rarity / Math.max(x.count(i), y.count(j)));
      if (x.count(i) > MAX_COUNT || y.count(j) > MAX_COUNT || rarity < MIN_RARITY) {
        return;
      }
      int placeInX = placesInX[i];
      int placeInY = placesInY[j];
      double apart = Math.abs((double) placeInX / x.length() - (double) placeInY / y.length());
      order +=
          Math.log(
              SAME_PLACE_SHARE * Math.exp(-apart / PLACE_SCALE) / (2 * PLACE_SCALE)
                  + 1
                  - SAME_PLACE_SHARE);
      places[matched] = (long) placeInX << 40 | (long) placeInY << 20 | matched;
      weights[matched++] = rarity;
    }

    Alignment alignment() {
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
          pairing.mean(),
          Math.min(x.length(), y.length()));
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
}
