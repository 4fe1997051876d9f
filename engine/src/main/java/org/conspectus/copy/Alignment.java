package org.conspectus.copy;

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
/// The figures are joined by a logistic function, see [Weights]. Cost: `O(n log n)` in shared
/// features, and the product of the numbers of sentences.
///
/// @param shared number of features in both, rare or not
/// @param matched number of shared features that count
/// @param order sum of the evidence of place, in nats
/// @param inOrder share of the weight of all matched features that the heaviest chain of features
///   in order in both has, in [0, 1]; 0 without any
/// @param numbers share of the weight of all numbers that both have, in [0, 1]; 0.5 without numbers
/// @param numberWeight the weight of all numbers, in nats
/// @param shorter length of the shorter in features
record Alignment(
    int shared,
    int matched,
    double order,
    double inOrder,
    double numbers,
    double numberWeight,
    int shorter) {
  private static final int MIN_LENGTH = 30;

  /// What weight of numbers, of which half is in both, is added to that there is: where there are
  /// few or none they tell little.
  private static final double FEW_NUMBERS = 4;

  /// Whether the articles are long enough for places to mean anything, and what they share stands
  /// in one order: what is told in another order was written by itself. Else the score is 0.
  boolean canScore() {
    return shorter >= MIN_LENGTH && order >= 0;
  }

  /// Probability, in [0, 1], that both go back to one text, for candidates found by rare features.
  ///
  /// @param pairing how well the sentences pair in order, see [Pairing#mean]
  double score(boolean sameLanguage, double pairing) {
    if (!canScore()) {
      return 0;
    }
    double mean = order / (matched + Weights.FEW);
    double sharedNumbers =
        (numbers * numberWeight + FEW_NUMBERS / 2) / (numberWeight + FEW_NUMBERS);
    double sum =
        (sameLanguage ? Weights.SAME_LANGUAGE : Weights.OTHER_LANGUAGE)
            + Weights.MEAN * mean
            + Weights.NUMBERS * sharedNumbers
            + Weights.IN_ORDER * inOrder
            + pairing
                * (sameLanguage ? Weights.PAIRING_SAME_LANGUAGE : Weights.PAIRING_OTHER_LANGUAGE);
    return 1 / (1 + Math.exp(-sum));
  }

  /// The constants of [#score]: a logistic regression over the candidates of every article of
  /// wmt-dev, meantime-dev and our own invented stories, whose independent accounts of one event
  /// count most; rounded, and lowered by 4.5 so that of the links between languages with a score of
  /// 0.5 none there is wrong. Articles of one language share more by chance, so the evidence has to
  /// be stronger there, and what their sentences share tells less.
  private static final class Weights {
    static final double OTHER_LANGUAGE = -17.9;
    static final double SAME_LANGUAGE = -18.5;
    static final double MEAN = 4.6;
    static final double NUMBERS = 6.3;
    static final double IN_ORDER = 6.9;
    static final double PAIRING_OTHER_LANGUAGE = 7.5;
    static final double PAIRING_SAME_LANGUAGE = 2.2;

    /// As many matched features without evidence as the mean is shrunk by.
    static final double FEW = 4;

    private Weights() {}
  }
}
