/// Feeds the two writers article by article, without a command line: what order changes, and what
/// they keep in memory. Start with [org.conspectus.eval.stream.DayShuffles].
@NullMarked
package org.conspectus.eval.stream;

import org.jspecify.annotations.NullMarked;
