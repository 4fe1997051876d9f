package org.conspectus.domain;

/// What a profile feature stands for. A feature is one `int`: its kind in the upper three bits, 29
/// bits of hash below.
public enum FeatureKind {
  /// A word by its normalized, romanized prefix.
  WORD,
  /// A name in canonical form.
  NAME,
  /// A place or country by its key.
  PLACE,
  /// A number by its value.
  NUMBER,
  /// A calendar date or month.
  DATE,
  /// A meaning shared by words of several languages.
  CONCEPT;

  private static final int HASH_BITS = 29;
  private static final FeatureKind[] KINDS = values();

  /// The feature of this kind for a hash of its name; the lower 29 bits count.
  public int feature(long hash) {
    return ordinal() << HASH_BITS | (int) (hash & ((1L << HASH_BITS) - 1));
  }

  public static FeatureKind of(int feature) {
    return KINDS[feature >>> HASH_BITS];
  }
}
