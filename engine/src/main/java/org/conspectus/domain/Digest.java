package org.conspectus.domain;

import org.jspecify.annotations.Nullable;

/// The part of an analysis that the two writers need: no text, so that millions fit.
///
/// @param language null when unknown
/// @param published null when unknown; an inferred range when neighbors gave it
/// @param publisher outlet domain or name, for telling versions from copies; null when unknown
public record Digest(
    ArticleId id,
    @Nullable Language language,
    @Nullable PublicationTime published,
    @Nullable String publisher,
    Profile profile) {}
