package org.conspectus.domain;

import org.jspecify.annotations.Nullable;

/// What a page says of its article that no stage needs and readers may want.
///
/// @param section the part of the outlet, such as `Politics`
/// @param image URL of the lead image, as given
/// @param caption what stands under the lead image; never part of the text
/// @param isAccessibleForFree whether it can be read without paying; null when not told
public record ArticleDetails(
    @Nullable String section,
    @Nullable String image,
    @Nullable String caption,
    @Nullable Boolean isAccessibleForFree) {}
