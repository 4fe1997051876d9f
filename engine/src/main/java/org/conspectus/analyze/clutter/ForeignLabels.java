package org.conspectus.analyze.clutter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.domain.Clutter;
import org.conspectus.domain.Language;
import org.conspectus.lang.ResourceTable;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Labels of a page that are not of the language of its text, left as they were or put into it word
/// for word: they tell from what language it was translated. Looks at clutter alone. Thread-safe.
public final class ForeignLabels {
  private static final String RESOURCE = "lang/labels.tsv";
  private static final int COLUMNS = 3;
  private static final String ANY = "*";

  private final TreeMap<String, List<Row>> rows = new TreeMap<>();

  private record Row(String in, List<Language> of) {
    boolean tells(Language language) {
      return in.equals(ANY) ? !of.contains(language) : in.equals(language.code());
    }
  }

  private ForeignLabels() {}

  /// With the labels of the resource.
  public static ForeignLabels standard() {
    ForeignLabels labels = new ForeignLabels();
    for (List<String> row : ResourceTable.read(RESOURCE, COLUMNS).rows()) {
      List<Language> of = new ArrayList<>();
      for (String code : row.get(2).split(" ", -1)) {
        of.add(new Language(code));
      }
      labels
          .rows
          .computeIfAbsent(Folding.fold(row.getFirst()), label -> new ArrayList<>())
          .add(new Row(row.get(1), of));
    }
    return labels;
  }

  /// The languages whose labels stand in a text of another, ascending, each as often as there are
  /// different labels of it.
  public List<Language> in(String text, List<Clutter> clutter, @Nullable Language language) {
    List<Language> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Clutter part : clutter) {
      String label =
          switch (part.kind()) {
            case LABEL, TAG, TEASER -> label(part.span().of(text));
            case CAPTION, CREDIT, SHARE, DATELINE -> "";
          };
      for (Row row : rows.getOrDefault(label, List.of())) {
        if (language != null && row.tells(language) && seen.add(label)) {
          found.addAll(row.of);
        }
      }
    }
    found.sort(null);
    return List.copyOf(found);
  }

  /// The first words up to a sign or the end of the line, folded.
  private static String label(String clutter) {
    int start = 0;
    while (start < clutter.length() && !Character.isLetter(clutter.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < clutter.length() && isOfLabel(clutter.charAt(end))) {
      end++;
    }
    return Folding.fold(clutter.substring(start, end)).strip();
  }

  private static boolean isOfLabel(char sign) {
    return Character.isLetter(sign) || sign == ' ' || sign == '\'' || sign == '’';
  }
}
