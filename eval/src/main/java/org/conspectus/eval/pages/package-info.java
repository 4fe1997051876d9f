/// Extraction from whole archives of pages within this virtual machine.
///
/// Start with [org.conspectus.eval.pages.ExtractPages]. The checks do not use it: they run the
/// product.
@NullMarked
package org.conspectus.eval.pages;

import org.jspecify.annotations.NullMarked;
