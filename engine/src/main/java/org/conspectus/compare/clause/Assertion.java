package org.conspectus.compare.clause;

import org.conspectus.compare.claim.Claim;
import org.conspectus.compare.clause.FactKinds.Kind;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// A fact that a clause affirms or denies.
///
/// @param fact a concept of `compare/facts.tsv`
/// @param first the first token of the words that say so
/// @param last the last one
public record Assertion(Clause clause, int fact, Kind kind, int first, int last, boolean isDenied)
    implements Claim {
  /// From how many words on a clause is long.
  private static final int LONG = 12;

  private static final int BEFORE = 3;
  private static final int BEHIND = 5;

  @Override
  public Telling telling() {
    return clause.telling();
  }

  @Override
  public int sentence() {
    return clause.sentence();
  }

  /// The clause, or in a long one the words with some around them.
  @Override
  public Span span() {
    int from = clause.first();
    int to = clause.next() - 1;
    if (to - from >= LONG) {
      from = Math.max(from, first - BEFORE);
      to = Math.min(to, last + BEHIND);
    }
    return telling().span(Math.min(from, first), Math.max(to, last));
  }
}
