/// What happened when, as the accounts tell it. Start with
/// [org.conspectus.compare.timeline.Timelines].
@NullMarked
package org.conspectus.compare.timeline;

import org.jspecify.annotations.NullMarked;
