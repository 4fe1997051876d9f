package org.conspectus.domain;

import org.jspecify.annotations.Nullable;

/// The words that show a claim.
///
/// @param span in the text of `article`
/// @param note the rule or score behind the claim; null where the span says it all
public record Evidence(ArticleId article, Span span, @Nullable String note) {}
