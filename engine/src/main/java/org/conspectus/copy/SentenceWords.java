package org.conspectus.copy;

import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;

/// The features of an article in the order of its text, sentence by sentence, without those of
/// names, whose words are there too. Made once for an article that is compared with several.
///
/// Immutable. Memory: 12 bytes a feature in order.
final class SentenceWords {
  /// Between these a word's rarity counts: what was changed is often rarer than what was there.
  static final float MIN_PRIOR = 3;

  static final float MAX_PRIOR = 5;

  private final Profile profile;
  private final int[] words;
  private final int[] ends;
  private final int length;
  private final float[] weights;
  private final int[] starts;
  private final int[] holders;

  SentenceWords(Profile profile) {
    this.profile = profile;
    int size = profile.size();
    words = new int[profile.length()];
    ends = new int[profile.sentences()];
    weights = weights(profile);
    starts = new int[size + 1];
    int count = 0;
    int place = 0;
    for (int sentence = 0; sentence < ends.length; sentence++) {
      for (int end = profile.sentenceEnd(sentence); place < end; place++) {
        int index = profile.indexAt(place);
        if (weights[index] > 0) {
          words[count++] = index;
        }
      }
      ends[sentence] = count;
    }
    length = count;
    for (int index = 0; index < size; index++) {
      starts[index + 1] = starts[index] + (weights[index] > 0 ? profile.count(index) : 0);
    }
    holders = holders();
  }

  /// What each feature is worth in a sentence; 0 for names.
  private static float[] weights(Profile profile) {
    float[] weights = new float[profile.size()];
    for (int index = 0; index < weights.length; index++) {
      if (FeatureKind.of(profile.feature(index)) != FeatureKind.NAME) {
        float prior = profile.prior(index);
        weights[index] = prior < MIN_PRIOR ? MIN_PRIOR : prior > MAX_PRIOR ? MAX_PRIOR : prior;
      }
    }
    return weights;
  }

  /// The first few sentences that have each feature, by the feature and in order.
  private int[] holders() {
    int[] next = starts.clone();
    int[] all = new int[starts[profile.size()]];
    for (int sentence = 0; sentence < ends.length; sentence++) {
      for (int place = start(sentence); place < ends[sentence]; place++) {
        int index = words[place];
        if (next[index] < starts[index + 1]) {
          all[next[index]++] = sentence;
        }
      }
    }
    return all;
  }

  Profile profile() {
    return profile;
  }

  /// Number of features in order.
  int length() {
    return length;
  }

  int sentences() {
    return ends.length;
  }

  /// First place of a sentence, for [#wordAt].
  int start(int sentence) {
    return sentence == 0 ? 0 : ends[sentence - 1];
  }

  /// Place after the last of a sentence.
  int end(int sentence) {
    return ends[sentence];
  }

  /// Index, in the profile, of the feature at a place.
  int wordAt(int place) {
    return words[place];
  }

  /// What the feature with an index is worth, in [[#MIN_PRIOR], [#MAX_PRIOR]].
  float weight(int index) {
    return weights[index];
  }

  /// First of the places of a feature's sentences, for [#holder], by the feature's index.
  int firstHolder(int index) {
    return starts[index];
  }

  /// The sentence at a place of the list of those that have a feature, in which it stands as often
  /// as it has it. The list of an index ends where that of the next begins.
  int holder(int place) {
    return holders[place];
  }

  boolean tellsTheSame(SentenceWords other) {
    if (length != other.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (profile.feature(words[i]) != other.profile.feature(other.words[i])) {
        return false;
      }
    }
    return true;
  }
}
