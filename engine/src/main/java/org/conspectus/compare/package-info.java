/// One story told from all its accounts, with evidence: timeline, quotes, coverage. Start with
/// [org.conspectus.compare.Comparer].
///
/// Pure: a story and the analyses of its articles in, a [org.conspectus.domain.Conspectus] out.
/// What the accounts do not tell stays null; nothing here judges who is right.
@NullMarked
package org.conspectus.compare;

import org.jspecify.annotations.NullMarked;
