package org.conspectus.compare.clause;

import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// A name an account tells that somebody gives something.
///
/// @param first its first token
/// @param last its last one
/// @param manner how it is given
/// @param namer the words for who gives it; null when the account does not tell
/// @param thing the account's own words for what is named; null when they are none that tell
public record Label(
    Telling telling,
    int sentence,
    int first,
    int last,
    Manner manner,
    @Nullable Span namer,
    @Nullable Span thing)
    implements Claim {

  /// How a name is given.
  public enum Manner {
    /// In quotation marks, behind a word of naming.
    QUOTED,
    /// Behind a word of naming and what it names: `calls it a trap`.
    CALLED,
    /// Behind one that tells of it: `speaks of a trap`.
    TOLD,
    /// Behind one that tells of it, without an article, so that it may be a mere topic.
    HINTED,
    /// In direct speech: `It is a trap`.
    SAID;

    /// Whether it is surely meant as a name.
    public boolean isSure() {
      return this == QUOTED || this == CALLED || this == TOLD;
    }

    /// Whether it is given to what has just been spoken of, rather than told beside it.
    public boolean isPointed() {
      return this == QUOTED || this == CALLED;
    }
  }

  @Override
  public Span span() {
    return telling.span(first, last);
  }
}
