/// From one article to its [org.conspectus.domain.Analysis]: language, sentences, tokens, names,
/// times, quotes, clutter, dateline and profile. Start with [org.conspectus.analyze.Analyzer]; each
/// annotation is one class beside it.
///
/// Pure: nothing here knows of other articles, opens files or keeps state between articles.
@NullMarked
package org.conspectus.analyze;

import org.jspecify.annotations.NullMarked;
