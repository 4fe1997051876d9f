package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.lang.ResourceTable;

/// Wordings by which pages announce what is no part of the article, by `extract/phrases.tsv`.
/// Immutable, thread-safe; looking at a text costs time in proportion to its length.
final class Phrases {
  /// What a wording says.
  enum Kind {
    /// What follows is a box of other things: related links, comments, about the author.
    OPENS_BOX,
    /// The block that starts so is a credit, a notice, a label.
    STARTS_NOTICE,
    /// The block that is just this is a label.
    IS_LABEL,
    /// The block that contains this asks the reader for something.
    IN_NOTICE,
    /// The title of a page that could not be found or shown.
    ERROR,
    /// The title of a page that asks for consent.
    CONSENT
  }

  private record Phrase(Kind kind, String words) {}

  private static final String RESOURCE = "extract/phrases.tsv";
  private static final Phrases STANDARD = new Phrases();

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private Phrases() {
    for (List<String> row : ResourceTable.read(RESOURCE, 2).rows()) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      String words = row.get(1);
      byFirstWord
          .computeIfAbsent(words.substring(0, wordEnd(words, 0)), any -> new ArrayList<>())
          .add(new Phrase(kind, words));
    }
  }

  static Phrases standard() {
    return STANDARD;
  }

  /// Whether the text is of this kind; what stands before its first letter does not count.
  boolean isOf(Kind kind, String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    int start = 0;
    while (start < lower.length() && !isWord(lower.charAt(start)) && lower.charAt(start) != '©') {
      start++;
    }
    if (kind != Kind.IN_NOTICE) {
      return isAt(kind, lower, start);
    }
    for (int at = start; at < lower.length(); at++) {
      boolean opens = isWord(lower.charAt(at)) && (at == 0 || !isWord(lower.charAt(at - 1)));
      if (opens && isAt(kind, lower, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(Kind kind, String lower, int start) {
    if (start >= lower.length()) {
      return false;
    }
    String first = lower.substring(start, wordEnd(lower, start));
    for (Phrase phrase : byFirstWord.getOrDefault(first, List.of())) {
      if (phrase.kind() == kind
          && lower.startsWith(phrase.words(), start)
          && endsThere(kind, lower, start + phrase.words().length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsThere(Kind kind, String lower, int end) {
    if (kind != Kind.IS_LABEL) {
      return end >= lower.length()
          || !Character.isLetter(lower.charAt(end))
          || !Character.isLetter(lower.charAt(end - 1));
    }
    for (int i = end; i < lower.length(); i++) {
      if (isWord(lower.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isWord(text.charAt(start)) && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
