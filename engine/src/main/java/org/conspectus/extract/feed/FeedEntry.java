package org.conspectus.extract.feed;

import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.jspecify.annotations.Nullable;

/// One entry of a feed; any part of it may be absent.
///
/// @param id the guid, as given
/// @param url of the article, absolute where the feed's own address allows
/// @param title as text on one line
/// @param text the content, else the summary, as text; paragraphs are joined by an empty line
/// @param source the outlet an aggregator took it from
/// @param language of the entry, else of the feed, unchecked
/// @param authors in their order; may be empty
public record FeedEntry(
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String text,
    @Nullable String source,
    @Nullable Language language,
    @Nullable PublicationTime published,
    @Nullable PublicationTime modified,
    List<String> authors) {
  public FeedEntry {
    authors = List.copyOf(authors);
  }
}
