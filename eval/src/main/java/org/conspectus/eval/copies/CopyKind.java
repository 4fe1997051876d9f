package org.conspectus.eval.copies;

import java.util.Locale;

/// What is done to an article, with a strength in [0, 1].
public enum CopyKind {
  /// Nothing but a line of credit below, whatever the strength.
  COPY,
  /// That share of the sentences goes, at the end or anywhere.
  SHORTEN,
  /// That share of the sentences moves elsewhere.
  REORDER,
  /// That share of the words is changed: replaced by a word of another article of its language,
  /// left out, or followed by such a word.
  REWORD,
  /// Sentences of another article are put in, as many as make up that share of the whole.
  MERGE,
  /// Shortened and reordered by half the strength, and reworded by all of it.
  REWRITE;

  /// The kind in lower case, as in figures.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
