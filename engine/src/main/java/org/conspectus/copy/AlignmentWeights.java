package org.conspectus.copy;

/// The constants of [Alignment#score(boolean)]: a logistic regression over the candidates of every
/// article of wmt-dev and meantime-dev in stream order, rounded, and lowered by 2 so that a score
/// of 0.5 stands for a precision of .998 there. Articles of one language share more by chance, so
/// the evidence has to be stronger there.
final class AlignmentWeights {
  static final double OTHER_LANGUAGE = -14.2;
  static final double SAME_LANGUAGE = -19.5;
  static final double EVIDENCE = 0.56;
  static final double MEAN = 3.7;
  static final double NUMBERS = 6.4;
  static final double LENGTHS = 6.8;
  static final double CHAIN = 1.4;

  /// As many matched features without evidence as the mean is shrunk by.
  static final double FEW = 4;

  /// Least mean evidence of place, in nats: long texts on one subject share much out of place.
  static final double MIN_MEAN = 0.4;

  private AlignmentWeights() {}
}
