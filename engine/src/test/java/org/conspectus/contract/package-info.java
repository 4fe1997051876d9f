/// What every registered language, extractor and annotator must do.
@NullMarked
package org.conspectus.contract;

import org.jspecify.annotations.NullMarked;
