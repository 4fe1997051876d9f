package org.conspectus.copy;

import java.util.Arrays;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;

/// How much of each of two articles of one language stands in the other, sentence by sentence.
///
/// A sentence stands in the other article when one of its sentences tells at least [#SAME_SENTENCE]
/// of it in the same order: of the weight of the sentence's features, by their shipped rarity, that
/// much lies in a longest common subsequence of the two, and that of at least [#MIN_FEATURES]
/// features. Order is what tells a copy, however many of its words were changed, from two sentences
/// on one subject. Names count by their words. Shares are of features, so long sentences count for
/// more; sentences of fewer than [#MIN_FEATURES] features are passed over. Of two texts of which
/// one has fewer than [#MIN_LENGTH], such as headlines, all stands in the other when both have the
/// same features in the same order, and else nothing.
///
/// Cost: linear in the occurrences of features, and for each sentence the product of its length and
/// that of the [#TRIED] sentences that share most with it, all cut at [#MAX_SENTENCE].
///
/// @param ofFirst share of the first article that stands in the second, in [0, 1]
/// @param ofSecond share of the second that stands in the first, in [0, 1]
/// @param spread the lesser of the shares of each whose sentences have something of some sentence
///   of the other, at least [#SOMETHING] and two features, in [0, 1]: nearly all where one text was
///   reworded, no more than the share that stands in the other where only a part was taken
record Coverage(double ofFirst, double ofSecond, double spread) {
  private static final double SAME_SENTENCE = 0.5;
  private static final double SOMETHING = 0.2;
  private static final int MIN_FEATURES = 4;
  private static final int MIN_SOMETHING = 2;

  /// Between these a word's rarity counts: what was changed is often rarer than what was there.
  private static final float MIN_PRIOR = 3;

  private static final float MAX_PRIOR = 5;
  private static final int MAX_SENTENCE = 128;
  private static final int TRIED = 2;
  private static final int MIN_LENGTH = 20;

  /// Nothing of either stands in the other.
  static final Coverage NONE = new Coverage(0, 0, 0);

  static Coverage of(Profile first, Profile second) {
    SentenceWords one = new SentenceWords(first);
    SentenceWords other = new SentenceWords(second);
    if (Math.min(one.length(), other.length()) < MIN_LENGTH) {
      boolean same = one.length() >= MIN_FEATURES && one.tellsTheSame(other);
      return same ? new Coverage(1, 1, 1) : NONE;
    }
    Finder forth = new Finder(one, other);
    Finder back = new Finder(other, one);
    forth.find();
    back.find();
    return new Coverage(
        forth.share(forth.found), back.share(back.found), Math.min(forth.spread(), back.spread()));
  }

  double larger() {
    return Math.max(ofFirst, ofSecond);
  }

  double smaller() {
    return Math.min(ofFirst, ofSecond);
  }

  /// The features of an article in order, without those of names.
  private static final class SentenceWords {
    private final Profile profile;
    private final int[] words;
    private final int[] ends;
    private final int length;

    SentenceWords(Profile profile) {
      this.profile = profile;
      words = new int[profile.length()];
      ends = new int[profile.sentences()];
      int count = 0;
      for (int sentence = 0; sentence < ends.length; sentence++) {
        int end = profile.sentenceEnd(sentence);
        for (int place = profile.sentenceStart(sentence); place < end; place++) {
          int index = profile.indexAt(place);
          if (FeatureKind.of(profile.feature(index)) != FeatureKind.NAME) {
            words[count++] = index;
          }
        }
        ends[sentence] = count;
      }
      length = count;
    }

    int length() {
      return length;
    }

    int start(int sentence) {
      return sentence == 0 ? 0 : ends[sentence - 1];
    }

    /// The feature at a place in text order.
    int feature(int place) {
      return profile.feature(words[place]);
    }

    boolean tellsTheSame(SentenceWords other) {
      if (length != other.length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (feature(i) != other.feature(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /// Looks sentences of one article up in another.
  private static final class Finder {
    private final SentenceWords of;
    private final SentenceWords in;
    private final int[] indexes;
    private final int[] starts;
    private final int[] sentences;
    private final int[] shared;
    private int all;
    private int found;
    private int something;

    Finder(SentenceWords of, SentenceWords in) {
      this.of = of;
      this.in = in;
      indexes = indexes(of.profile, in.profile);
      shared = new int[in.ends.length];
      starts = new int[in.profile.size() + 1];
      for (int index = 0; index < in.profile.size(); index++) {
        starts[index + 1] = starts[index] + in.profile.count(index);
      }
      sentences = new int[starts[in.profile.size()]];
      listSentences();
    }

    /// Lists for each feature the first few sentences that have it.
    private void listSentences() {
      int[] next = starts.clone();
      for (int sentence = 0; sentence < in.ends.length; sentence++) {
        for (int place = in.start(sentence); place < in.ends[sentence]; place++) {
          int index = in.words[place];
          if (next[index] < starts[index + 1]) {
            sentences[next[index]++] = sentence + 1;
          }
        }
      }
    }

    void find() {
      for (int sentence = 0; sentence < of.ends.length; sentence++) {
        int size = of.ends[sentence] - of.start(sentence);
        if (size >= MIN_FEATURES) {
          all += size;
          find(sentence, size);
        }
      }
    }

    double share(int part) {
      return all == 0 ? 0 : (double) part / all;
    }

    double spread() {
      return share(something);
    }

    /// Looks a sentence up in those of the other article that share most with it.
    private void find(int sentence, int size) {
      int known = 0;
      for (int place = of.start(sentence); place < of.ends[sentence]; place++) {
        known += indexes[of.words[place]] < 0 ? 0 : 1;
      }
      if (known < MIN_SOMETHING) {
        return;
      }
      Arrays.fill(shared, 0);
      count(sentence);
      double most = 0;
      for (int tries = 0; tries < TRIED && most < SAME_SENTENCE; tries++) {
        int best = best();
        if (shared[best] >= MIN_SOMETHING) {
          most = Math.max(most, inOrder(sentence, best));
        }
        shared[best] = 0;
      }
      something += most >= SOMETHING ? size : 0;
      found += most >= SAME_SENTENCE ? size : 0;
    }

    /// Counts for each sentence of the other how many features it shares.
    private void count(int sentence) {
      for (int place = of.start(sentence); place < of.ends[sentence]; place++) {
        int index = indexes[of.words[place]];
        int end = index < 0 ? 0 : starts[index + 1];
        for (int i = index < 0 ? 0 : starts[index]; i < end && sentences[i] > 0; i++) {
          shared[sentences[i] - 1]++;
        }
      }
    }

    private int best() {
      int best = 0;
      for (int i = 1; i < shared.length; i++) {
        best = shared[i] > shared[best] ? i : best;
      }
      return best;
    }

    /// The share of a sentence that stands in one of the other article in the same order; less than
    /// [#SAME_SENTENCE] when it is of fewer than [#MIN_FEATURES] features.
    private double inOrder(int sentence, int other) {
      int from = in.start(other);
      int width = Math.min(MAX_SENTENCE, in.ends[other] - from);
      int end = Math.min(of.ends[sentence], of.start(sentence) + MAX_SENTENCE);
      float[] weights = new float[width + 1];
      int[] counts = new int[width + 1];
      float all = 0;
      for (int place = of.start(sentence); place < end; place++) {
        int word = of.words[place];
        float weight = Math.clamp(of.profile.prior(word), MIN_PRIOR, MAX_PRIOR);
        all += weight;
        float diagonal = 0;
        int diagonalCount = 0;
        for (int j = 1; j <= width; j++) {
          float above = weights[j];
          int aboveCount = counts[j];
          boolean same = in.words[from + j - 1] == indexes[word];
          float along = same ? diagonal + weight : 0;
          if (along > above && along > weights[j - 1]) {
            weights[j] = along;
            counts[j] = diagonalCount + 1;
          } else if (weights[j - 1] > above) {
            weights[j] = weights[j - 1];
            counts[j] = counts[j - 1];
          }
          diagonal = above;
          diagonalCount = aboveCount;
        }
      }
      double share = counts[width] < MIN_SOMETHING ? 0 : weights[width] / all;
      return counts[width] < MIN_FEATURES ? Math.min(share, SOMETHING) : share;
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
