/// Which sentences of different accounts, in any languages, tell the same. Start with
/// [org.conspectus.compare.align.Alignments].
@NullMarked
package org.conspectus.compare.align;

import org.jspecify.annotations.NullMarked;
