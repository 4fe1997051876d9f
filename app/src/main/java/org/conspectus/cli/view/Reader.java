package org.conspectus.cli.view;

import java.util.List;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// For whom a story is told.
///
/// @param languages those the reader reads, best first; empty for each text in its own
/// @param evidence whether every statement shows the words it rests on, and nothing is left out
/// @param ids how articles are called
public record Reader(List<Language> languages, boolean evidence, ShortIds ids) {
  private static final int MAX_ENTRIES = 8;
  private static final int MAX_SOURCES = 6;
  private static final int MAX_COLUMNS = 190;
  private static final int MAX_WORD = 24;

  public Reader {
    languages = List.copyOf(languages);
  }

  /// Place of a language among the reader's; the number of those for any other.
  public int rank(@Nullable Language language) {
    int index = language == null ? -1 : languages.indexOf(language);
    return index < 0 ? languages.size() : index;
  }

  /// How many entries a section shows.
  int limit() {
    return evidence ? Integer.MAX_VALUE : MAX_ENTRIES;
  }

  /// How many articles are named behind a statement.
  int sources() {
    return evidence ? Integer.MAX_VALUE : MAX_SOURCES;
  }

  /// Words that fit into a few lines, or all of them for a reader who wants the evidence.
  String brief(String words) {
    String cut = evidence ? words : Columns.cut(words, MAX_COLUMNS);
    int space = cut.lastIndexOf(' ');
    return cut.equals(words) || space < cut.length() - MAX_WORD
        ? cut
        : cut.substring(0, space) + " …";
  }

  /// Whether the texts of the articles are needed to tell a story.
  public boolean needsTexts() {
    return evidence || !languages.isEmpty();
  }
}
