/// What one HTML page holds: the body of its article and everything the page says about it.
///
/// Start with [org.conspectus.extract.page.PageArticle]. One walk over the page makes arrays of it
/// ([org.conspectus.extract.page.PageTree]); all rules work on these. What class names and phrases
/// mean stands in `extract/class-words.tsv` and `extract/phrases.tsv`.
@NullMarked
package org.conspectus.extract.page;

import org.jspecify.annotations.NullMarked;
