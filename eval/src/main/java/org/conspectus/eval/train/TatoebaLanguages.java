package org.conspectus.eval.train;

import java.util.Locale;
import java.util.Map;

/// The codes of languages in the file names of the Tatoeba project, which are ISO 639-3.
final class TatoebaLanguages {
  private static final Map<String, String> OTHER =
      Map.of("nob", "nb", "cmn", "zh", "ell", "el", "ces", "cs", "ron", "ro");

  private TatoebaLanguages() {}

  /// The shortest code that ISO 639 has.
  static String code(String iso3) {
    for (String code : Locale.getISOLanguages()) {
      if (Locale.of(code).getISO3Language().equals(iso3)) {
        return code;
      }
    }
    return OTHER.getOrDefault(iso3, iso3);
  }
}
