/// What differs from language to language, as data: packs of word lists, and the two things that
/// need code, telling which language a text is in and cutting it into sentences and words. Start
/// with [org.conspectus.lang.LanguagePack].
///
/// A language is a directory `lang/<tag>/` of resources and one line in `lang/languages.tsv`; no
/// class here names one. Nothing fails on a language without a pack.
@NullMarked
package org.conspectus.lang;

import org.jspecify.annotations.NullMarked;
