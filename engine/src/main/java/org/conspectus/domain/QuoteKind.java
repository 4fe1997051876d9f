package org.conspectus.domain;

/// How speech is given: in its own words, in the reporter's, or in both.
public enum QuoteKind {
  DIRECT,
  INDIRECT,
  MIXED
}
