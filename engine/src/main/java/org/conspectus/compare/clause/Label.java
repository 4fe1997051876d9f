package org.conspectus.compare.clause;

import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// A name an account tells that somebody gives something.
///
/// @param first its first token
/// @param last its last one
public record Label(Telling telling, int sentence, int first, int last) implements Claim {
  @Override
  public Span span() {
    return telling.span(first, last);
  }
}
