/// The clauses of a story's accounts: what each affirms or denies, and how much its words tell.
/// Start with [org.conspectus.compare.clause.Clauses].
@NullMarked
package org.conspectus.compare.clause;

import org.jspecify.annotations.NullMarked;
