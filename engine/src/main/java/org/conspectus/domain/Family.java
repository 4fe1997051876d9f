package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles that go back to one text.
///
/// @param id stable within a run: `f1`, `f2`, … by order of founding
/// @param origin the member the others go back to; null when that is not known
/// @param members in stream order, at least two
/// @param links one best link for each member that goes back to another
public record Family(
    String id, @Nullable ArticleId origin, List<ArticleId> members, List<Link> links) {
  public Family {
    members = List.copyOf(members);
    links = List.copyOf(links);
  }
}
