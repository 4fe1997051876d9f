package org.conspectus.eval.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.eval.bench.TarArchive;

/// The sentence pairs of the Tatoeba project in the evaluation data: four large files and a
/// thousand pairs for each of thirty languages.
final class Tatoeba {
  /// Languages of the large files, by ISO 639-3 code.
  static final List<String> LARGE = List.of("nld", "deu", "fra", "spa");

  private static final Map<String, String> CODES =
      Map.of("nob", "nb", "cmn", "zh", "ell", "el", "ces", "cs", "ron", "ro");

  private Tatoeba() {}

  /// Told of each pair.
  interface Pairs {
    /// @param code ISO 639-1 code of the language that is not English
    void pair(String code, String english, String other);
  }

  /// The small files of the languages without a large one, by language.
  static void forEachSmall(Path data, Pairs pairs) throws IOException {
    SortedMap<String, List<String>> files = new TreeMap<>();
    TarArchive.forEach(
        data.resolve("parallel/tatoeba-1000.tar.gz"),
        (name, content) -> files.put(name, content.lines().toList()));
    for (Map.Entry<String, List<String>> file : files.entrySet()) {
      String name = file.getKey();
      String language = name.substring(name.lastIndexOf('.') + 1);
      if (language.equals("eng") || LARGE.contains(language)) {
        continue;
      }
      String english = name.substring(0, name.lastIndexOf('.')) + ".eng";
      List<String> translations = files.getOrDefault(english, List.of());
      for (int i = 0; i < Math.min(file.getValue().size(), translations.size()); i++) {
        pairs.pair(code(language), translations.get(i), file.getValue().get(i));
      }
    }
  }

  /// The ISO 639-1 code of an ISO 639-3 code, or that where there is none.
  static String code(String iso3) {
    String exception = CODES.get(iso3);
    if (exception != null) {
      return exception;
    }
    for (String code : Locale.getISOLanguages()) {
      if (Locale.of(code).getISO3Language().equals(iso3)) {
        return code;
      }
    }
    return iso3;
  }
}
