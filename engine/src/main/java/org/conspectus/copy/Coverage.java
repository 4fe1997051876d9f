package org.conspectus.copy;

import org.conspectus.domain.Profile;

/// How much of each of two articles of one language stands in the other, sentence by sentence.
///
/// A sentence stands in the other article when one of its sentences has at least [#SAME_SENTENCE]
/// of the sentence's features and is not more than three times as long. Shares are of features, so
/// long sentences count for more; sentences of fewer than [#MIN_FEATURES] features are passed over.
/// Of two texts of which one has fewer than [#MIN_LENGTH], such as headlines, all stands in the
/// other when both have the same features in the same order, and else nothing. Cost: linear in the
/// occurrences of features.
///
/// @param ofFirst share of the first article that stands in the second, in [0, 1]
/// @param ofSecond share of the second that stands in the first, in [0, 1]
record Coverage(double ofFirst, double ofSecond) {
  private static final double SAME_SENTENCE = 0.7;
  private static final int MIN_FEATURES = 4;
  private static final int MAX_TIMES_LONGER = 3;
  private static final int MIN_LENGTH = 20;

  /// Nothing of either stands in the other.
  static final Coverage NONE = new Coverage(0, 0);

  static Coverage of(Profile first, Profile second) {
    if (Math.min(first.length(), second.length()) < MIN_LENGTH) {
      boolean same = first.length() >= MIN_FEATURES && sameSequence(first, second);
      return new Coverage(same ? 1 : 0, same ? 1 : 0);
    }
    return new Coverage(share(first, second), share(second, first));
  }

  private static boolean sameSequence(Profile first, Profile second) {
    if (first.length() != second.length()) {
      return false;
    }
    for (int i = 0; i < first.length(); i++) {
      if (first.feature(first.indexAt(i)) != second.feature(second.indexAt(i))) {
        return false;
      }
    }
    return true;
  }

  double larger() {
    return Math.max(ofFirst, ofSecond);
  }

  double smaller() {
    return Math.min(ofFirst, ofSecond);
  }

  private static double share(Profile of, Profile in) {
    Finder finder = new Finder(of, in);
    int found = 0;
    int all = 0;
    for (int sentence = 0; sentence < of.sentences(); sentence++) {
      int size = of.sentenceEnd(sentence) - of.sentenceStart(sentence);
      if (size >= MIN_FEATURES) {
        all += size;
        found += finder.finds(sentence) ? size : 0;
      }
    }
    return all == 0 ? 0 : (double) found / all;
  }

  /// Looks sentences of one article up in another.
  private static final class Finder {
    private final Profile of;
    private final Profile in;
    private final int[] indexes;
    private int[] starts = {};
    private int[] sentences = {};

    Finder(Profile of, Profile in) {
      this.of = of;
      this.in = in;
      this.indexes = indexes(of, in);
    }

    /// Whether one sentence of the other article has enough of the sentence's features. Most often
    /// the whole of the other has too few, and no sentence of it need be looked at.
    boolean finds(int sentence) {
      double enough = SAME_SENTENCE * (of.sentenceEnd(sentence) - of.sentenceStart(sentence));
      int known = 0;
      for (int place = of.sentenceStart(sentence); place < of.sentenceEnd(sentence); place++) {
        known += indexes[of.indexAt(place)] < 0 ? 0 : 1;
      }
      return known >= enough && best(sentence) >= enough;
    }

    /// Most features of the sentence that one sentence of the other article has.
    private int best(int sentence) {
      if (starts.length == 0) {
        listSentences();
      }
      int longest = MAX_TIMES_LONGER * (of.sentenceEnd(sentence) - of.sentenceStart(sentence));
      int[] shared = new int[in.sentences()];
      int best = 0;
      for (int place = of.sentenceStart(sentence); place < of.sentenceEnd(sentence); place++) {
        int index = indexes[of.indexAt(place)];
        int end = index < 0 ? 0 : starts[index + 1];
        for (int i = index < 0 ? 0 : starts[index]; i < end; i++) {
          int other = sentences[i];
          boolean fits = in.sentenceEnd(other) - in.sentenceStart(other) <= longest;
          best = fits ? Math.max(best, ++shared[other]) : best;
        }
      }
      return best;
    }

    /// Lists for each feature the first few sentences that have it.
    private void listSentences() {
      starts = new int[in.size() + 1];
      int[] next = new int[in.size()];
      for (int index = 0; index < in.size(); index++) {
        next[index] = starts[index];
        starts[index + 1] = starts[index] + in.count(index);
      }
      sentences = new int[starts[in.size()]];
      for (int sentence = 0; sentence < in.sentences(); sentence++) {
        int end = in.sentenceEnd(sentence);
        for (int place = in.sentenceStart(sentence); place < end; place++) {
          int index = in.indexAt(place);
          if (next[index] < starts[index + 1]) {
            sentences[next[index]++] = sentence;
          }
        }
      }
    }
  }

  /// For each feature of `of` its index in `in`, -1 where that has none; both ascend.
  private static int[] indexes(Profile of, Profile in) {
    int[] indexes = new int[of.size()];
    int other = 0;
    for (int i = 0; i < indexes.length; i++) {
      int feature = of.feature(i);
      while (other < in.size() && in.feature(other) < feature) {
        other++;
      }
      indexes[i] = other < in.size() && in.feature(other) == feature ? other : -1;
    }
    return indexes;
  }
}
