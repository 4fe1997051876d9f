/// Different names of outlets for one thing, and whether the product puts them together. Start with
/// [org.conspectus.eval.wording.NewsWcl].
@NullMarked
package org.conspectus.eval.wording;

import org.jspecify.annotations.NullMarked;
