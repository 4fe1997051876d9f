package org.conspectus.domain;

import org.jspecify.annotations.Nullable;

/// Words of two related articles that stand beside each other, or that only one of them has.
///
/// @param first where it stands in the text of the first; null when only the second has it
/// @param second the same in the second; null when only the first has it
public record Passage(Kind kind, @Nullable Span first, @Nullable Span second) {
  /// What became of the words of the first in the second.
  public enum Kind {
    /// The same but for space.
    SAME,
    /// Changed, but most of it told in the same order.
    CHANGED,
    /// Told in another language.
    TRANSLATED,
    /// Only the first has it.
    DROPPED,
    /// Only the second has it.
    ADDED
  }

  public Passage {
    if ((first == null) != (kind == Kind.ADDED) || (second == null) != (kind == Kind.DROPPED)) {
      throw new IllegalArgumentException("Passage " + kind + " of " + first + " and " + second);
    }
  }
}
