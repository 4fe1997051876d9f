/// The command line of this module's programs: [Options], and nothing of what they do.
@NullMarked
package org.conspectus.eval.command;

import org.jspecify.annotations.NullMarked;
