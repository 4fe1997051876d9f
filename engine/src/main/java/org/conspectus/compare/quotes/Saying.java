package org.conspectus.compare.quotes;

import java.util.List;
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// A quote of one account.
///
/// @param vector what it says, in features
/// @param entity key of the speaker as resolved within the story; null when unknown
/// @param key the words said, folded, without marks
public record Saying(
    Telling telling, QuoteMention quote, Vector vector, @Nullable String entity, String key) {

  /// The words said; what stands between two spans is left out and marked.
  public String text() {
    List<String> parts = quote.spans().stream().map(s -> s.of(telling.text())).toList();
    return String.join(" … ", parts);
  }

  public @Nullable String speaker() {
    Span speaker = quote.speaker();
    return speaker == null ? null : speaker.of(telling.text());
  }

  QuoteVersion version() {
    return new QuoteVersion(
        telling.id(), quote.spans(), quote.kind(), text(), telling.language(), quote.speaker());
  }
}
