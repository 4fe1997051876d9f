package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time expression in a text.
///
/// @param value as in TimeML (`2023-06-18`, `2022-11`, `P5Y`); null when it cannot be anchored
/// @param anchor what the value still lacks, for a person and for later stages; null when anchored
public record TimeMention(Span span, TimeType type, @Nullable String value, @Nullable String anchor)
    implements Mention {
  @Override
  public List<Span> spans() {
    return List.of(span);
  }
}
