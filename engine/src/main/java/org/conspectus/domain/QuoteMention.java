package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something somebody is reported to have said.
///
/// @param spans the words said, without the marks of direct speech; in text order, never empty
/// @param speaker the words that name the speaker; null when the text does not tell
/// @param speakerEntity key of the speaker where rules are sure
/// @param cue the word of saying
/// @param source the words that name who handed it on (`…, according to state broadcaster X`); null
///   when nobody is named
public record QuoteMention(
    List<Span> spans,
    QuoteKind kind,
    @Nullable Span speaker,
    @Nullable String speakerEntity,
    @Nullable Span cue,
    @Nullable Span source)
    implements Mention {
  public QuoteMention {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("QuoteMention needs at least one span");
    }
  }

  /// A quote that nobody is said to have handed on.
  public QuoteMention(
      List<Span> spans,
      QuoteKind kind,
      @Nullable Span speaker,
      @Nullable String speakerEntity,
      @Nullable Span cue) {
    this(spans, kind, speaker, speakerEntity, cue, null);
  }
}
