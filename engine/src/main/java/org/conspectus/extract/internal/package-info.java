/// The plumbing under [org.conspectus.extract]: charsets, lines, streams and the words of messages.
/// Start with [org.conspectus.extract.internal.TextDecoder]. It knows no formats and no articles,
/// and is public only for the package above; others must not use it.
@NullMarked
package org.conspectus.extract.internal;

import org.jspecify.annotations.NullMarked;
