/// What of a plain text is not the article: captions and credits, teasers, tags, share lines,
/// labels and datelines. Start with [org.conspectus.analyze.clutter.ClutterFinder]; place, agency
/// and time of a report are read by [org.conspectus.analyze.clutter.DatelineFinder].
///
/// Lines are judged by the phrases of `lang/clutter.tsv` (`ClutterPhrases`) and by their form
/// (`LineForms`, `Bylines`, `Pleas`), their ends by `CreditTails`; nothing is ever removed.
@NullMarked
package org.conspectus.analyze.clutter;

import org.jspecify.annotations.NullMarked;
