package org.conspectus.compare.quotes;

import java.util.List;
import java.util.Objects;
import org.conspectus.compare.align.Vector;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Conspectus.QuoteVersion;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// A quote of one account.
///
/// @param vector what it says, in features
/// @param entity key of the speaker as resolved within the story; null when unknown
/// @param name the speaker in the words of the account, or by the name the story has where these
///   words are none; empty when unknown
/// @param key the words said, folded, without marks
public record Saying(
    Telling telling,
    QuoteMention quote,
    Vector vector,
    @Nullable String entity,
    String name,
    String key) {
  /// Characters of the shortest words that are one quote where a longer one has them too.
  private static final int SHORTEST = 24;

  /// The words said; what stands between two spans is left out and marked.
  public String text() {
    List<String> parts = quote.spans().stream().map(s -> s.of(telling.text())).toList();
    return String.join(" … ", parts);
  }

  /// Whether its words, no few of them, are a part of another direct quote's in the same language.
  public boolean isPartOf(Saying other) {
    return quote.kind() == QuoteKind.DIRECT
        && other.quote.kind() == QuoteKind.DIRECT
        && Objects.equals(telling.language(), other.telling.language())
        && key.length() >= SHORTEST
        && (" " + other.key + " ").contains(" " + key + " ");
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
