package org.conspectus.copy;

import static org.conspectus.copy.SentenceFinder.SAME_SENTENCE;
import static org.conspectus.copy.SentenceFinder.SOMETHING;

/// How much of each of two articles of one language stands in the other, sentence by sentence.
///
/// A sentence stands in the other article when one of its sentences tells at least
/// [SentenceFinder#SAME_SENTENCE] of it in the same order: of the weight of the sentence's
/// features, by their shipped rarity, that much lies in a longest common subsequence of the two,
/// and that of at least [SentenceFinder#MIN_FEATURES] features. Order is what tells a copy, however
/// many of its words were changed, from two sentences on one subject. Names count by their words.
/// Shares are of features, so long sentences count for more; sentences of fewer than
/// [SentenceFinder#MIN_FEATURES] features are passed over. Of two texts of which one has fewer than
/// [Matching#MIN_WORDS], such as headlines, all stands in the other when both have the same
/// features in the same order, and else nothing.
///
/// Cost: linear in the occurrences of features, and for each sentence the product of its length and
/// that of the [SentenceFinder#TRIED] sentences that share most with it, all cut at
/// [SentenceFinder#MAX_SENTENCE].
///
/// @param ofFirst share of the first article that stands in the second, in [0, 1]
/// @param ofSecond share of the second that stands in the first, in [0, 1]
/// @param spread the lesser of the shares of each whose sentences have something of some sentence
///   of the other, at least [SentenceFinder#SOMETHING] and two features, in [0, 1]: nearly all
///   where one text was reworded, no more than the share that stands in the other where only a part
///   was taken
record Coverage(double ofFirst, double ofSecond, double spread) {

  /// Nothing of either stands in the other.
  static final Coverage NONE = new Coverage(0, 0, 0);

  /// All of both stands in the other.
  static final Coverage ALL = new Coverage(1, 1, 1);

  /// @param forth looks the sentences of the first up in the second, and `back` the other way
  /// @param least the least share of either in the other that matters, and `leastSpread` the least
  ///   spread: where both are surely less, nothing is said to be shared
  static Coverage of(SentenceFinder forth, SentenceFinder back, double least, double leastSpread) {
    boolean maySpread =
        Math.min(forth.possible(SOMETHING), back.possible(SOMETHING)) >= leastSpread;
    double ofSecond = back.possible(SAME_SENTENCE);
    if (!maySpread && Math.max(ofSecond, forth.possible(SAME_SENTENCE)) < least) {
      return NONE;
    }
    double wanted = maySpread ? SOMETHING : SAME_SENTENCE;
    forth.find(wanted);
    if (Math.max(ofSecond, forth.found()) < least && forth.something() < leastSpread) {
      return NONE;
    }
    back.find(wanted);
    return new Coverage(forth.found(), back.found(), Math.min(forth.something(), back.something()));
  }

  double larger() {
    return Math.max(ofFirst, ofSecond);
  }

  double smaller() {
    return Math.min(ofFirst, ofSecond);
  }
}
