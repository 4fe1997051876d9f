package org.conspectus.domain;

import java.util.List;

/// A statement that one article's text goes back to another's.
///
/// @param from the source where `direction` is true, else the one that came first in order
/// @param score in [0, 1]
/// @param direction whether `from` is asserted to be the source
/// @param confidence how sure that is, in [0.5, 1]; 0 where it is not asserted
/// @param reasons what the score rests on, for a person; may be empty
public record Link(
    ArticleId from,
    ArticleId to,
    Relation relation,
    double score,
    boolean direction,
    double confidence,
    List<String> reasons) {
  private static final double LEAST = 0.5;

  public Link {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("Link score must lie in [0, 1], got " + score);
    }
    if (direction ? !(confidence >= LEAST && confidence <= 1) : confidence != 0) {
      throw new IllegalArgumentException(
          "Confidence must lie in [0.5, 1], or be 0 without a direction, got " + confidence);
    }
    reasons = List.copyOf(reasons);
  }

  /// A link whose direction, if it has one, is certain.
  public Link(
      ArticleId from,
      ArticleId to,
      Relation relation,
      double score,
      boolean direction,
      List<String> reasons) {
    this(from, to, relation, score, direction, direction ? 1 : 0, reasons);
  }
}
