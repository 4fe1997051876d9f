package org.conspectus.lang;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.Language;
import org.conspectus.text.Folding;

/// The word lists of one language. A language without a directory of its own has empty lists, and
/// every stage works with those.
///
/// @param abbreviations folded, without their final full stop, that do not end a sentence
/// @param months folded names and short forms, to the number of the month, 1 to 12
/// @param speechVerbs folded forms of verbs of saying
public record LanguagePack(
    Language language,
    Set<String> abbreviations,
    Map<String, Integer> months,
    Set<String> speechVerbs) {
  public LanguagePack {
    abbreviations = Set.copyOf(abbreviations);
    months = Map.copyOf(months);
    speechVerbs = Set.copyOf(speechVerbs);
  }

  /// The pack of a language that has no resources.
  public static LanguagePack empty(Language language) {
    return new LanguagePack(language, Set.of(), Map.of(), Set.of());
  }

  /// Reads the directory `lang/<code>/`.
  ///
  /// @throws ConfigException if a file is missing or malformed
  public static LanguagePack read(Language language) {
    String directory = "lang/" + language.code() + "/";
    Map<String, Integer> months = new HashMap<>();
    ResourceTable.read(directory + "months.tsv", 2)
        .rows()
        .forEach(row -> months.put(Folding.fold(row.get(1)), Integer.valueOf(row.get(0))));
    return new LanguagePack(
        language,
        words(directory + "abbreviations.tsv"),
        months,
        words(directory + "speech-verbs.tsv"));
  }

  private static Set<String> words(String path) {
    Set<String> words = new HashSet<>();
    ResourceTable.read(path, 1).rows().forEach(row -> words.add(Folding.fold(row.getFirst())));
    return words;
  }
}
