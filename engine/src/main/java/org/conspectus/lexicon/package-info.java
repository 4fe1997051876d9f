/// What words and names mean across languages: country and city names by key, and how rare each
/// feature is. Start with [org.conspectus.lexicon.NameIndex].
@NullMarked
package org.conspectus.lexicon;

import org.jspecify.annotations.NullMarked;
