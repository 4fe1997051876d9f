/// Who said what: from the words of a text to its [org.conspectus.domain.QuoteMention]s. Start with
/// [org.conspectus.analyze.quotes.QuoteFinder].
///
/// Rules over word classes, no parser: `MarkedSpeech` finds what stands between quotation marks,
/// `Reading` gives every token its classes from `lang/<code>/quote-words.tsv`, `NounPhrases` finds
/// who a verb's subject is, and `DirectSpeech`, `ReportedSpeech` and `FreeReport` put them
/// together.
@NullMarked
package org.conspectus.analyze.quotes;

import org.jspecify.annotations.NullMarked;
