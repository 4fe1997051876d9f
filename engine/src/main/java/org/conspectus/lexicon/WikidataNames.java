package org.conspectus.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.domain.NameType;
import org.conspectus.text.Folding;
import org.jspecify.annotations.Nullable;

/// Makes names for a [NameIndex] of items of a Wikidata dump. An item that the shipped names know
/// gets their key; another one of its English label, or else its first, with its id behind where
/// several bear it. Stateless.
public final class WikidataNames {
  private static final int COLUMNS = 5;
  private static final int MAX_KEY = 60;

  private WikidataNames() {}

  /// An item as one line, without line end.
  public static String line(WikidataItem item) {
    List<String> names = new ArrayList<>();
    for (NameTables.Name name : item.names()) {
      names.add(name.language() + ':' + name.form().replace('|', ' ').replace('\t', ' '));
    }
    return String.join(
        "\t",
        item.id(),
        String.valueOf(item.type()),
        item.country(),
        Integer.toString(item.sitelinks()),
        String.join(" | ", names));
  }

  /// The names of items, packed, before compression; those with more sitelinks count as better
  /// known.
  ///
  /// @param lines as [#line] gives them, in any order; a line that is damaged is left out
  public static byte[] pack(List<String> lines, NameIndex shipped) {
    NameTables tables = new NameTables();
    Set<String> taken = new HashSet<>();
    lines.stream()
        .map(line -> line.split("\t", -1))
        .filter(columns -> columns.length == COLUMNS && isNumber(columns[3]))
        .sorted(
            Comparator.comparingInt((String[] columns) -> -Integer.parseInt(columns[3]))
                .thenComparing(columns -> columns[0]))
        .forEach(columns -> add(columns, tables, taken, shipped));
    return tables.encode();
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() < 9
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static void add(
      String[] columns, NameTables tables, Set<String> taken, NameIndex shipped) {
    List<NameTables.Name> names = tables.names(columns[4]);
    if (names.isEmpty()) {
      return;
    }
    NameTables.Name label = names.getFirst();
    for (NameTables.Name name : names) {
      label = name.language().equals("en") && !label.language().equals("en") ? name : label;
    }
    String key = key(columns, label, shipped);
    if (!taken.add(key)) {
      key += '-' + columns[0].toLowerCase(Locale.ROOT);
      taken.add(key);
    }
    int entity = tables.entity(key, columns[2]);
    names.forEach(name -> tables.add(entity, name));
  }

  private static String key(String[] columns, NameTables.Name label, NameIndex shipped) {
    if (columns[1].equals("country") && columns[2].length() == 2) {
      return "country:" + columns[2];
    }
    String type = columns[1].equals("country") ? "place" : columns[1];
    String known = known(label, type, shipped);
    if (known != null) {
      return known;
    }
    StringBuilder key = new StringBuilder();
    String folded = Folding.fold(label.form());
    for (int i = 0; i < folded.length() && key.length() < MAX_KEY; i++) {
      char c = folded.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        key.append(c);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '-') {
        key.append('-');
      }
    }
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == '-') {
      end--;
    }
    String words = end == 0 ? columns[0].toLowerCase(Locale.ROOT) : key.substring(0, end);
    return type + ':' + words;
  }

  private static @Nullable String known(NameTables.Name label, String type, NameIndex shipped) {
    NameType wanted = NameType.valueOf(type.toUpperCase(Locale.ROOT));
    long hash = NameIndex.EMPTY;
    for (String word : Folding.fold(label.form()).split(" ", -1)) {
      hash = NameIndex.extend(hash, word);
    }
    for (int row = shipped.first(hash); row != NameIndex.NONE; row = shipped.next(row)) {
      int entity = shipped.entity(row);
      boolean full = !shipped.isSurname(row) && !shipped.isDemonym(row);
      if (full && shipped.type(entity) == wanted && !shipped.isCountry(entity)) {
        return shipped.key(entity);
      }
    }
    return null;
  }
}
