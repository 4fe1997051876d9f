package org.conspectus.cli.view;

import java.util.Collection;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// For whom a story is told.
///
/// @param languages those the reader reads, best first; empty for each text in its own
/// @param evidence whether every statement shows the words it rests on, and nothing is left out
/// @param ids how articles are called
public record Reader(List<Language> languages, boolean evidence, ShortIds ids) {
  private static final int MAX_ENTRIES = 8;
  private static final int MAX_SOURCES = 3;

  public Reader {
    languages = List.copyOf(languages);
  }

  /// Place of a language among the reader's; the number of those for any other.
  int rank(@Nullable Language language) {
    int index = language == null ? -1 : languages.indexOf(language);
    return index < 0 ? languages.size() : index;
  }

  /// How many entries a section shows.
  int limit() {
    return evidence ? Integer.MAX_VALUE : MAX_ENTRIES;
  }

  /// What articles are called, each once: `000, 003, 004 +2`.
  String sources(Collection<ArticleId> articles) {
    List<String> names = articles.stream().distinct().map(ids::of).toList();
    if (names.size() <= MAX_SOURCES || evidence) {
      return String.join(", ", names);
    }
    return String.join(", ", names.subList(0, MAX_SOURCES)) + " +" + (names.size() - MAX_SOURCES);
  }

  /// Whether the texts of the articles are needed to tell a story.
  public boolean needsTexts() {
    return evidence || !languages.isEmpty();
  }
}
