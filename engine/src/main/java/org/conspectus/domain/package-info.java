/// The values every stage takes and gives: articles, analyses, links, families, stories and
/// conspectuses. Start with [org.conspectus.domain.Article], then [org.conspectus.domain.Analysis],
/// then [org.conspectus.domain.Conspectus].
///
/// Everything here is immutable and free of frameworks; it needs nothing beyond `java.base`. All
/// text offsets are UTF-16, half-open, into `Article.text` unless a component says otherwise. The
/// package does no work: no parsing of articles, no I/O, no JSON.
@NullMarked
package org.conspectus.domain;

import org.jspecify.annotations.NullMarked;
