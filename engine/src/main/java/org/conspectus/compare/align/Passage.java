package org.conspectus.compare.align;

import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Span;

/// One sentence of one account.
public record Passage(Telling telling, int sentence, Vector vector) {
  public Span span() {
    return telling.sentence(sentence);
  }

  public String words() {
    return span().of(telling.text());
  }

  int first() {
    return telling.firstToken(sentence);
  }

  /// Where in its account it stands, in [0, 1).
  double place() {
    return (double) sentence / telling.sentences().size();
  }
}
