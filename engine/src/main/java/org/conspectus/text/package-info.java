/// Algorithms on text that know no language: folding letters to a common form, romanizing scripts,
/// hashing, and small primitive collections. Start with [org.conspectus.text.Folding].
///
/// Nothing here holds word lists or depends on a locale.
@NullMarked
package org.conspectus.text;

import org.jspecify.annotations.NullMarked;
