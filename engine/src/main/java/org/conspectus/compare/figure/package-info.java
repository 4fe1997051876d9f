/// Figures that differ: those of several accounts that are about one thing, told apart from those
/// that went on and from those of other things. Start with
/// [org.conspectus.compare.figure.NumberDisputes].
@NullMarked
package org.conspectus.compare.figure;

import org.jspecify.annotations.NullMarked;
