/// From bytes to articles: tells what a source is by its content and reads it.
///
/// Start with [org.conspectus.extract.Extractors]: it holds one
/// [org.conspectus.extract.Extractor] for each source format and asks
/// [org.conspectus.extract.Format] which one a page needs. A new format is one more class and one
/// more line in `Extractors.standard()`.
///
///     Fetched ─► Format ─► TextExtractor │ HtmlExtractor │ JsonArticles │ … ─► Extraction
///
/// JSON comes in any size, so [org.conspectus.extract.JsonArticles] also reads it from a stream and
/// hands articles over as it goes. Text, HTML and JSON share
/// [org.conspectus.extract.PublicationTimes] (when) and [org.conspectus.extract.LanguageTags] (which
/// language a source says it is in).
///
/// Bad input never throws: it becomes [org.conspectus.domain.Rejected], with the place and what to
/// do. The package opens no files, keeps no state between sources, judges no words (what is clutter
/// in a text, which language it truly is) and leaves every given text as it is.
@NullMarked
package org.conspectus.extract;

import org.jspecify.annotations.NullMarked;
