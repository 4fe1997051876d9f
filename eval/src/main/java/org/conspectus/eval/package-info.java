/// Measures every stage against known material. Start with {@link org.conspectus.eval.Evaluate}.
@NullMarked
package org.conspectus.eval;

import org.jspecify.annotations.NullMarked;
