package org.conspectus.domain;

import java.util.List;

/// A feature of a [Profile] and the words of the article that gave it.
///
/// @param feature its number, whose upper bits are its kind
/// @param words as they were looked up: in small letters without diacritics, in Latin letters; the
///   key of what a name names; the value of a number. Each once, in the order of the text, at least
///   one
/// @param count how often the article has the feature, at least 1
/// @param rarity what its prior says, in nats, at least 0
public record ProfileEntry(int feature, List<String> words, int count, float rarity) {
  public ProfileEntry {
    words = List.copyOf(words);
  }

  public FeatureKind kind() {
    return FeatureKind.of(feature);
  }

  /// What the feature weighs before other articles are known: `(1 + ln count) · rarity`.
  public double weight() {
    return (1 + Math.log(count)) * rarity;
  }
}
