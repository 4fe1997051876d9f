package org.conspectus.analyze;

import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Finds the headline inside a text that came without a title: a short first line that does not end
/// like a sentence, with more text below it; Markdown's `#` does not belong to it.
final class HeadlineFinder {
  private static final int MAX_LENGTH = 200;

  private HeadlineFinder() {}

  /// The headline of `text`; null when its first line looks like the body's.
  static @Nullable Span find(String text) {
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '#')) {
      start++;
    }
    int end = text.indexOf('\n', start);
    if (end < 0 || text.substring(end).isBlank()) {
      return null;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean fits = end > start && end - start <= MAX_LENGTH;
    return fits && ".,;:".indexOf(text.charAt(end - 1)) < 0 ? new Span(start, end) : null;
  }
}
