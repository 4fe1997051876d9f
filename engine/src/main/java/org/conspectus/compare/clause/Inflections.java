package org.conspectus.compare.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.conspectus.lang.ResourceTable;

/// What inflected words have in common, as `compare/inflections.tsv` tells for seven languages: one
/// form for all of an auxiliary, and no ending that participles and adjectives take. Immutable;
/// thread-safe.
final class Inflections {
  private static final String PATH = "compare/inflections.tsv";
  private static final int COLUMNS = 3;
  private static final String WORD = "word";

  /// A word without its ending has at least so many letters.
  private static final int SHORTEST = 4;

  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final Map<String, List<String>> endings = new HashMap<>();

  /// @param fold what is done to the words of a text before they are looked up
  Inflections(UnaryOperator<String> fold) {
    List<List<String>> rows = ResourceTable.read(PATH, COLUMNS).rows();
    for (List<String> row : rows.subList(1, rows.size())) {
      List<String> forms = List.of(row.get(2).split("\\|", -1)).stream().map(fold).toList();
      if (row.get(1).equals(WORD)) {
        Map<String, String> known = words.computeIfAbsent(row.getFirst(), l -> new HashMap<>());
        forms.forEach(form -> known.put(form, forms.getFirst()));
      } else {
        List<String> known = endings.computeIfAbsent(row.getFirst(), l -> new ArrayList<>());
        known.addAll(forms);
        known.sort(Comparator.comparingInt(String::length).reversed());
      }
    }
  }

  /// What a folded word of a language has in common with its other forms.
  String common(String language, String form) {
    String word = words.getOrDefault(language, Map.of()).get(form);
    if (word != null) {
      return word;
    }
    for (String ending : endings.getOrDefault(language, List.of())) {
      if (form.length() - ending.length() >= SHORTEST && form.endsWith(ending)) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }
}
