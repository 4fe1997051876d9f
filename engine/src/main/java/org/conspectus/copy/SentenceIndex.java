package org.conspectus.copy;

import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;

/// The sentences of a profile: how long they are against their mean, and in which of them each
/// feature stands. Made once for an article that is compared with several.
///
/// Only the first [#MAX_SENTENCES] count, and only the first [#MAX_PLACES] of each feature, so that
/// a comparison never costs more than a bounded number of steps. Immutable.
final class SentenceIndex {
  /// As many sentences as are paired; what comes later in a text is left out.
  static final int MAX_SENTENCES = 128;

  private static final int MAX_PLACES = 8;

  /// What is added to every variance of logarithms of lengths, so that sentences of equal length
  /// give no infinite evidence.
  private static final double MIN_VARIANCE = 0.05;

  private final int sentences;
  private final double[] lengths;
  private final double[] doubled;
  private final double deviation;
  private final int[] starts;
  private final short[] places;

  SentenceIndex(Profile profile) {
    sentences = Math.min(MAX_SENTENCES, profile.sentences());
    lengths = new double[sentences];
    doubled = new double[sentences];
    double mean = sentences == 0 ? 1 : (double) profile.sentenceEnd(sentences - 1) / sentences;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < sentences; i++) {
      int before = i == 0 ? 0 : profile.sentenceStart(i - 1);
      int end = profile.sentenceEnd(i);
      lengths[i] = Math.log((end - profile.sentenceStart(i) + 1) / mean);
      doubled[i] = Math.log((end - before + 1) / mean);
      sum += lengths[i];
      squares += lengths[i] * lengths[i];
    }
    double average = sentences == 0 ? 0 : sum / sentences;
    double variance = sentences == 0 ? 0 : squares / sentences - average * average;
    for (int i = 0; i < sentences; i++) {
      lengths[i] -= average;
      doubled[i] -= average;
    }
    deviation = Math.sqrt(variance + MIN_VARIANCE);
    starts = new int[profile.size() + 1];
    places = places(profile);
  }

  private short[] places(Profile profile) {
    for (int i = 0; i < profile.size(); i++) {
      boolean counts = FeatureKind.of(profile.feature(i)) != FeatureKind.NAME;
      starts[i + 1] = starts[i] + (counts ? Math.min(MAX_PLACES, profile.count(i)) : 0);
    }
    short[] all = new short[starts[profile.size()]];
    int[] next = starts.clone();
    for (int sentence = 0; sentence < sentences; sentence++) {
      int end = profile.sentenceEnd(sentence);
      for (int place = profile.sentenceStart(sentence); place < end; place++) {
        int feature = profile.indexAt(place);
        if (next[feature] < starts[feature + 1]) {
          all[next[feature]++] = (short) (sentence + 1);
        }
      }
    }
    return all;
  }

  /// How many sentences count.
  int sentences() {
    return sentences;
  }

  /// Logarithm of a sentence's length in features, its mean over the sentences taken off.
  double length(int sentence) {
    return lengths[sentence];
  }

  /// As [#length], for a sentence and the one before it together.
  double doubled(int sentence) {
    return doubled[sentence];
  }

  /// Standard deviation of [#length] over the sentences.
  double deviation() {
    return deviation;
  }

  /// First of a feature's places, for [#sentence], by the feature's index in the profile.
  int start(int feature) {
    return starts[feature];
  }

  /// Place after a feature's last; some before it may be unused.
  int end(int feature) {
    return starts[feature + 1];
  }

  /// The sentence of a place, -1 for an unused one.
  int sentence(int place) {
    return places[place] - 1;
  }
}
