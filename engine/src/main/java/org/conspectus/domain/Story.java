package org.conspectus.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles about one event, in any languages.
///
/// @param id stable within a run: `s1`, `s2`, … by order of founding
/// @param articles in stream order, at least one
/// @param first when the earliest dated one came out; null when none bears a date
/// @param last when the latest dated one came out
public record Story(
    String id, List<ArticleId> articles, @Nullable Instant first, @Nullable Instant last) {
  public Story {
    articles = List.copyOf(articles);
  }
}
