package org.conspectus.compare.dispute;

import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// A name of a group that take sides, where an account has it.
///
/// @param group of words that name one thing
/// @param value which of the group
/// @param isNegated whether the account says that it is none
record NameClaim(
    Telling telling, int sentence, Span span, String group, String value, boolean isNegated)
    implements Claim {
  private static final int NEGATION_REACH = 3;

  static NameClaim of(Telling telling, Hit hit) {
    int sentence = telling.sentenceOf()[hit.token()];
    int from = Math.max(telling.firstToken(sentence), hit.token() - NEGATION_REACH);
    int to = Math.min(telling.endToken(sentence), hit.next() + 1);
    boolean negated =
        telling.hit(from, hit.token(), Cue.NEGATION) != null
            || (Breaks.isOneClause(telling, hit.next())
                && telling.hit(hit.next(), to, Cue.NEGATION) != null);
    return new NameClaim(
        telling,
        sentence,
        telling.span(hit.token(), hit.next() - 1),
        hit.sense().group(),
        hit.sense().value(),
        negated);
  }
}
