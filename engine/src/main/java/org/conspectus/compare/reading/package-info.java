/// An account made ready for comparing: its words with what they mean in any language, the words of
/// its language that matter to a story, and its times. Start with
/// [org.conspectus.compare.reading.Telling].
@NullMarked
package org.conspectus.compare.reading;

import org.jspecify.annotations.NullMarked;
