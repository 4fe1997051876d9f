/// The product as its users have it: a launcher that is given arguments and prints lines.
///
/// Start with [Product], one run of the launcher; [Workbench] runs it for one measurement in a
/// folder of its own. The package knows nothing of what is measured, and never calls the product's
/// classes: what holds for the command holds for the user.
@NullMarked
package org.conspectus.eval.product;

import org.jspecify.annotations.NullMarked;
