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
    double mean = order / (matched + AlignmentWeights.FEW);
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
}
