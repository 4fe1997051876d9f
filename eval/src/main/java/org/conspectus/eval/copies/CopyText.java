package org.conspectus.eval.copies;

import org.jspecify.annotations.Nullable;

/// An article of a pile in which copies are to be found.
///
/// @param root what article or known family it goes back to; equal for those that belong together
/// @param kind how it was made; null for an article as it was given
/// @param language ISO 639-1
/// @param title empty for none
public record CopyText(
    String id, String root, @Nullable CopyKind kind, String language, String title, String text) {}
