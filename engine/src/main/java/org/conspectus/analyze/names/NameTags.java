package org.conspectus.analyze.names;

import org.conspectus.domain.NameType;

/// The tags of units: outside of names, or first or further unit of a name of some kind.
///
/// Kinds 0 to 3 are those of [NameType]; the last stands for words derived from names, such as
/// adjectives and compounds, which are of one unit and reported as [NameType#OTHER].
public final class NameTags {
  /// Number of kinds.
  public static final int KINDS = 5;

  /// The kind of words derived from names.
  public static final int DERIVED = 4;

  /// The tag of units outside of names.
  public static final int OUTSIDE = 0;

  /// Number of tags.
  public static final int COUNT = 2 * KINDS;

  private static final NameType[] TYPES = {
    NameType.PERSON, NameType.ORGANIZATION, NameType.PLACE, NameType.OTHER, NameType.OTHER
  };

  private NameTags() {}

  /// The tag of the first unit of a name of the kind.
  public static int first(int kind) {
    return 2 * kind + 1;
  }

  /// The tag of the units after the first; not to be used for derived words.
  public static int further(int kind) {
    return 2 * kind + 2;
  }

  /// The kind of a tag other than [#OUTSIDE].
  static int kind(int tag) {
    return (tag - 1) / 2;
  }

  /// Whether the tag is one of a unit after the first of a name.
  public static boolean isFurther(int tag) {
    return tag != OUTSIDE && (tag & 1) == 0;
  }

  /// Whether a tag may follow another.
  ///
  /// @param joins whether what stands between the units allows a name to go on
  public static boolean mayFollow(int previous, int tag, boolean joins) {
    return !isFurther(tag) || (joins && (previous == tag || previous == tag - 1));
  }

  static NameType type(int kind) {
    return TYPES[kind];
  }
}
