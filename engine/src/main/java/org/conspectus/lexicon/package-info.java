/// What words and names mean across languages: names by key, words and phrases by meaning, and how
/// rare each feature is. Start with [org.conspectus.lexicon.NameIndex] for names and
/// [org.conspectus.lexicon.Lexicon] for words.
@NullMarked
package org.conspectus.lexicon;

import org.jspecify.annotations.NullMarked;
