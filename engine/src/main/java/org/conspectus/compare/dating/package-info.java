/// When accounts without a date came out, from the times they name and from the other accounts.
/// Start with [org.conspectus.compare.dating.Dater].
@NullMarked
package org.conspectus.compare.dating;

import org.jspecify.annotations.NullMarked;
