/// Which account has what. Start with [org.conspectus.compare.coverage.Coverage].
@NullMarked
package org.conspectus.compare.coverage;

import org.jspecify.annotations.NullMarked;
