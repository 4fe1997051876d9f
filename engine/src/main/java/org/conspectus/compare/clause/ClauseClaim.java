package org.conspectus.compare.clause;

import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// What some words of a clause tell.
public interface ClauseClaim extends Claim {
  Clause clause();

  /// The first token of the words that say so.
  int first();

  /// The last one.
  int last();

  @Override
  default Telling telling() {
    return clause().telling();
  }

  @Override
  default int sentence() {
    return clause().sentence();
  }

  @Override
  default Span span() {
    return clause().span(first(), last());
  }

  /// Whether it is told of what is to come.
  default boolean isPlanned() {
    return clause().isPlanned(first(), last() + 1);
  }
}
