package org.conspectus.extract.feed;

import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// What a feed says of itself, and its entries.
///
/// @param title of the feed, as text
/// @param url of the site it belongs to
/// @param id of the feed
/// @param language as declared, unchecked
/// @param updated when it last changed
/// @param entries in their order; may be empty
/// @param fault why reading ended early; null when it did not
public record Feed(
    @Nullable String title,
    @Nullable String url,
    @Nullable String id,
    @Nullable Language language,
    @Nullable PublicationTime updated,
    List<FeedEntry> entries,
    @Nullable String fault) {
  public Feed {
    entries = List.copyOf(entries);
  }
}
