package org.conspectus.compare.clause;

import org.conspectus.compare.clause.FactKinds.Kind;

/// A fact that a clause affirms or denies.
///
/// @param fact a concept of `compare/facts.tsv`
/// @param first the first token of the words that say so
/// @param last the last one
public record Assertion(Clause clause, int fact, Kind kind, int first, int last, boolean isDenied)
    implements ClauseClaim {}
