package org.conspectus.analyze.quotes;

import java.util.List;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// A quote before its speaker is resolved.
///
/// @param from first token of the content
/// @param to token behind the content
/// @param attribution who speaks, by which word
record Draft(List<Span> spans, QuoteKind kind, int from, int to, Attribution attribution) {
  /// Who speaks, as far as the text tells.
  record Attribution(@Nullable Span speaker, @Nullable Span cue) {
    static final Attribution NONE = new Attribution(null, null);

    boolean isKnown() {
      return speaker != null || cue != null;
    }
  }

  Draft {
    spans = List.copyOf(spans);
  }

  int first() {
    return spans.getFirst().start();
  }
}
