/// The data sets, what is measured on each, and where the figures go.
///
/// Start with [Catalog], which lists every [Check] in the order of the report. A check names its
/// files and measures with a [org.conspectus.eval.product.Workbench], which runs the product's
/// commands and keeps their output in a folder of its own; it returns [Finding]s. [Floors] says
/// which findings may not fall, and [Report] writes them into `docs/evaluation.md`.
///
/// Data sets lie outside the repository and may not enter it; a check whose files are absent is not
/// run. Nothing here computes a figure: that is `org.conspectus.eval.metric`.
@NullMarked
package org.conspectus.eval.bench;

import org.jspecify.annotations.NullMarked;
