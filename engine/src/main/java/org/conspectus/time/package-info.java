/// Time expressions: finding them among the tokens of a text, and the arithmetic of their values.
/// Start with [org.conspectus.time.TimeFinder].
///
/// A value is never invented: what the text alone cannot anchor has none, and names what it lacks.
@NullMarked
package org.conspectus.time;

import org.jspecify.annotations.NullMarked;
