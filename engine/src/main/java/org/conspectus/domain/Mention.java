package org.conspectus.domain;

import java.util.List;

/// Something a text mentions, with the words that mention it.
public sealed interface Mention permits NameMention, TimeMention, QuoteMention {
  /// In text order, never empty.
  List<Span> spans();

  default int first() {
    return spans().getFirst().start();
  }

  default int last() {
    return spans().getLast().end();
  }
}
