/// Who said what: the same quote across accounts and languages, and its speaker. Start with
/// [org.conspectus.compare.quotes.StoryQuotes].
@NullMarked
package org.conspectus.compare.quotes;

import org.jspecify.annotations.NullMarked;
