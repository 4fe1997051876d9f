package org.conspectus.compare.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.Language;
import org.conspectus.lang.ResourceTable;
import org.conspectus.lexicon.Features;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;
import org.jspecify.annotations.Nullable;

/// The words of one language for what and who is of a country or place, such as `Portuguese`, by
/// what it is of; of `lexicon/demonyms.tsv`. Immutable; thread-safe.
final class Demonyms {
  private static final String PATH = "lexicon/demonyms.tsv";
  private static final List<String> ENDINGS = List.of("e", "en", "er", "es", "em");
  private static final String INFLECTING = "de";

  private final Map<String, String> keys = new HashMap<>();
  private final boolean inflects;

  private Demonyms(boolean inflects) {
    this.inflects = inflects;
  }

  static Demonyms of(Language language) {
    Demonyms read = new Demonyms(language.code().equals(INFLECTING));
    String prefix = language.code() + ":";
    Romanizer romanizer = new Romanizer();
    for (List<String> row : ResourceTable.read(PATH, 2).rows()) {
      for (String word : row.get(1).split(" \\| ", -1)) {
        if (word.startsWith(prefix)) {
          String form = romanizer.romanize(Folding.fold(word.substring(prefix.length())));
          read.keys.putIfAbsent(form, row.getFirst());
        }
      }
    }
    return read;
  }

  /// The key of the country or place a form tells of; null when it is no such word.
  @Nullable String key(String form) {
    String key = keys.get(form);
    for (int i = 0; key == null && inflects && i < ENDINGS.size(); i++) {
      String ending = ENDINGS.get(i);
      key =
          form.endsWith(ending)
              ? keys.get(form.substring(0, form.length() - ending.length()))
              : null;
    }
    return key;
  }

  /// The feature of what a form is of; 0 when it is no such word.
  int feature(String form) {
    String key = key(form);
    return key == null ? 0 : Features.place(key);
  }
}
