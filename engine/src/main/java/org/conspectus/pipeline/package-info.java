/// Wires the stages together; the package to read first. Start with
/// [org.conspectus.pipeline.Pipeline], then read one stage and know the shape of all the others.
@NullMarked
package org.conspectus.pipeline;

import org.jspecify.annotations.NullMarked;
