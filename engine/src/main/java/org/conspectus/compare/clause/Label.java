package org.conspectus.compare.clause;

import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// A name an account gives something, or tells that somebody gives it.
///
/// @param isNamed whether a word says that this is what somebody calls it; else it stands in
///   quotation marks alone
public record Label(Telling telling, int sentence, int first, int last, boolean isNamed)
    implements Claim {
  @Override
  public Span span() {
    return telling.span(first, last);
  }
}
