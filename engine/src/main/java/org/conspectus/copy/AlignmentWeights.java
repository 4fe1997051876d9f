package org.conspectus.copy;

/// The constants of [Alignment#score(boolean)]: a logistic regression over the candidates of every
/// article of wmt-dev, meantime-dev and our own invented stories, whose independent accounts of one
/// event count most; rounded, and lowered by 4.5 so that of the links between languages with a
/// score of 0.5 none there is wrong. Articles of one language share more by chance, so the evidence
/// has to be stronger there, and what their sentences share tells less.
final class AlignmentWeights {
  static final double OTHER_LANGUAGE = -17.9;
  static final double SAME_LANGUAGE = -18.5;
  static final double MEAN = 4.6;
  static final double NUMBERS = 6.3;
  static final double IN_ORDER = 6.9;
  static final double PAIRING_OTHER_LANGUAGE = 7.5;
  static final double PAIRING_SAME_LANGUAGE = 2.2;

  /// As many matched features without evidence as the mean is shrunk by.
  static final double FEW = 4;

  private AlignmentWeights() {}
}
