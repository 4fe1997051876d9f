/// JSON lines in and out: what the product prints, what gold files hold, what the generator writes.
///
/// Start with [JsonLines], which streams a file one line at a time, gzipped or not, and hands each
/// line over as a [JsonRecord]. The metrics turn such records into their own records at once;
/// nothing else in this module keeps one. The package knows nothing of articles or scores.
@NullMarked
package org.conspectus.eval.json;

import org.jspecify.annotations.NullMarked;
