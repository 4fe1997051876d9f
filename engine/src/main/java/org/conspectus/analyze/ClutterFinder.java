package org.conspectus.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.ClutterKind;
import org.conspectus.domain.Span;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;

/// Marks lines that are not part of what an article tells: teasers, credits, share and print lines.
///
/// A line of at most [#MAX_LINE] characters is clutter when it begins with, or for `line` phrases
/// is, one of the phrases of `clutter.tsv`, whatever the language of the text. Thread-safe; one
/// pass over the lines.
final class ClutterFinder {
  private static final String RESOURCE = "lang/clutter.tsv";
  private static final int MAX_LINE = 240;
  private static final int MAX_PHRASE = 40;

  private record Phrase(String folded, ClutterKind kind, boolean whole) {}

  private final List<Phrase> phrases;

  private ClutterFinder(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /// With the phrases of the resource.
  static ClutterFinder standard() {
    List<Phrase> phrases = new ArrayList<>();
    for (List<String> row : ResourceTable.read(RESOURCE, 3).rows()) {
      ClutterKind kind = ClutterKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      phrases.add(new Phrase(Folding.fold(row.get(2)), kind, row.get(1).equals("line")));
    }
    return new ClutterFinder(phrases);
  }

  /// The clutter of `text`, in order.
  List<Clutter> find(String text) {
    List<Clutter> clutter = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      addLine(text, start, end, clutter);
      start = end + 1;
    }
    return clutter;
  }

  private void addLine(String text, int lineStart, int lineEnd, List<Clutter> clutter) {
    int start = lineStart;
    int end = lineEnd;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end || end - start > MAX_LINE) {
      return;
    }
    String line = Folding.fold(text, start, Math.min(end, start + MAX_PHRASE));
    for (Phrase phrase : phrases) {
      boolean matches =
          phrase.whole
              ? end - start <= MAX_PHRASE && line.equals(phrase.folded)
              : line.startsWith(phrase.folded);
      if (matches) {
        clutter.add(new Clutter(new Span(start, end), phrase.kind));
        return;
      }
    }
  }
}
