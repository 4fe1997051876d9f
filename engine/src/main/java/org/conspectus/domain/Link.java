package org.conspectus.domain;

import java.util.List;

/// A statement that one article's text goes back to another's.
///
/// @param from the source where `direction` is true, else the one that came first in order
/// @param score in [0, 1]
/// @param direction whether `from` is asserted to be the source
/// @param reasons what the score rests on, for a person; may be empty
public record Link(
    ArticleId from,
    ArticleId to,
    Relation relation,
    double score,
    boolean direction,
    List<String> reasons) {
  public Link {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("Link score must lie in [0, 1], got " + score);
    }
    reasons = List.copyOf(reasons);
  }
}
