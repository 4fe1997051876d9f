package org.conspectus.analyze.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.Language;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Words that names of organizations, places and events are made of in many languages, and their
/// English: “Bank”, “banque” and “banco”; of `lexicon/name-words.tsv`. Immutable; some thousand
/// words.
///
/// @param english the English words, one space between several, by `language:word`, folded
/// @param heads English words that tell what is named, unlike “new” or “national”
record NameWords(Map<String, String> english, Set<String> heads) {
  private static final String RESOURCE = "lexicon/name-words.tsv";

  static NameWords standard() {
    Map<String, String> english = new HashMap<>();
    Set<String> heads = new HashSet<>();
    for (List<String> row : ResourceTable.read(RESOURCE, 3).rows()) {
      if (row.get(1).equals("head")) {
        heads.add(row.get(0));
      }
      for (String name : row.get(2).split(" \\| ", -1)) {
        english.put(Folding.fold(name), row.get(0));
      }
    }
    return new NameWords(Map.copyOf(english), Set.copyOf(heads));
  }

  /// The English of a word of a language, or of an English one, since English names stand
  /// untranslated in all; null when it is none of these.
  ///
  /// @param form folded and romanized
  @Nullable String of(@Nullable Language language, String form) {
    String own = language == null ? null : english.get(language.code() + ':' + form);
    return own == null ? english.get("en:" + form) : own;
  }
}
