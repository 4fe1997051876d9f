/// Time and memory of whole commands, and of single articles as a stream grows.
///
/// Start with [GrowthRun], one command on one generated stream; [HeapLog] reads what the virtual
/// machine wrote about its heap meanwhile. [Pace] compares the first articles of a stream with the
/// last. Speeds have no floors: they tell of the machine as much as of the program.
@NullMarked
package org.conspectus.eval.speed;

import org.jspecify.annotations.NullMarked;
