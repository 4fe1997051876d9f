package org.conspectus.compare.claim;

import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// Words of an account that others may contradict.
public interface Claim {
  Telling telling();

  int sentence();

  Span span();

  default String words() {
    return span().of(telling().text());
  }
}
