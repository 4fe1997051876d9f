package org.conspectus.domain;

import org.jspecify.annotations.Nullable;

/// Where, when and by which agency a report says it was written; what it does not say is null.
///
/// @param time ISO 8601, as exact as the line itself, at least a day
public record Dateline(
    @Nullable String place, @Nullable String agency, @Nullable String time, Span span) {}
