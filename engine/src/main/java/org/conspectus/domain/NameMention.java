package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name in a text.
///
/// @param type null when the words alone do not tell
/// @param entity a stable key such as `country:CN` or `place:beijing`; null when unknown
public record NameMention(Span span, @Nullable NameType type, @Nullable String entity)
    implements Mention {
  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}
