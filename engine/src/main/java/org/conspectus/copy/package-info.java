/// Which articles go back to one text: versions, copies, excerpts, rewrites and translations, in
/// any languages. Start with [org.conspectus.copy.FamilyIndex]; [org.conspectus.copy.Alignment]
/// says how two articles are compared.
///
/// Works on profiles only and keeps no text. One writer, no clock, no lock.
@NullMarked
package org.conspectus.copy;

import org.jspecify.annotations.NullMarked;
