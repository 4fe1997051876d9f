/// Makes copies of known strength out of articles, and finds them again with our own families and
/// with what others use. Start with [org.conspectus.eval.copies.CopyGenerator].
@NullMarked
package org.conspectus.eval.copies;

import org.jspecify.annotations.NullMarked;
