/// Where accounts differ: in numbers, in times, in what happened, in words, in who said what. Start
/// with [org.conspectus.compare.dispute.Disputes].
@NullMarked
package org.conspectus.compare.dispute;

import org.jspecify.annotations.NullMarked;
