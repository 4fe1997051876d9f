package org.conspectus.lexicon;

import org.conspectus.domain.FeatureKind;
import org.conspectus.text.Hashing;

/// Which feature stands for what, for everything that builds or asks profiles.
public final class Features {
  /// Letters of a word that count. Chosen on wmt-dev and og2021-dev; 5 to 7 differ little.
  private static final int PREFIX = 6;

  private Features() {}

  /// A word, by the first letters of its folded, romanized form.
  public static int word(String form) {
    return FeatureKind.WORD.feature(Hashing.hash(form, 0, Math.min(PREFIX, form.length())));
  }

  /// A word that stands in a name, by the first letters of its folded, romanized form, so that
  /// inflected forms meet.
  public static int name(String form) {
    return FeatureKind.NAME.feature(Hashing.hash(form, 0, Math.min(PREFIX, form.length())));
  }

  /// What a name names, by its key.
  public static int place(String key) {
    return FeatureKind.PLACE.feature(Hashing.hash(key));
  }

  /// A number, by its digits with at most one decimal point.
  public static int number(String normalized) {
    return FeatureKind.NUMBER.feature(Hashing.hash(normalized));
  }
}
