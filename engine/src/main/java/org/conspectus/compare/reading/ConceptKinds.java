package org.conspectus.compare.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.lang.ResourceTable;

/// What figures of a concept do while a story lasts, as `compare/concepts.tsv` has it. Immutable;
/// thread-safe.
public final class ConceptKinds {
  private static final String LASTING = "=";
  private static final String GROWING = "+";
  private static final String GENERAL = "~";
  private static final String PERSON = "@";

  /// What a figure does.
  public enum Kind {
    /// Stays: the age of a person, the crew of a ship.
    LASTING,
    /// Goes on: the dead of a flood.
    GROWING,
    /// Either.
    OPEN
  }

  private final Map<Integer, Kind> kinds = new HashMap<>();
  private final Set<Integer> general = new HashSet<>();

  private ConceptKinds() {}

  /// The kinds of the shipped concepts.
  public static ConceptKinds read() {
    ConceptKinds read = new ConceptKinds();
    List<List<String>> rows = ResourceTable.read(Concepts.PATH, Concepts.COLUMNS).rows();
    for (List<String> row : rows.subList(1, rows.size())) {
      String cell = row.getFirst();
      Kind kind =
          cell.endsWith(LASTING) ? Kind.LASTING : cell.endsWith(GROWING) ? Kind.GROWING : Kind.OPEN;
      read.kinds.put(Concepts.feature(name(cell)), kind);
      if (isGeneral(cell)) {
        read.general.add(Concepts.feature(name(cell)));
      }
    }
    return read;
  }

  /// The bare name of a concept.
  static String name(String cell) {
    int from = 0;
    while (from < cell.length() && !Character.isLetter(cell.charAt(from))) {
      from++;
    }
    boolean marked = cell.endsWith(LASTING) || cell.endsWith(GROWING);
    return cell.substring(from, cell.length() - (marked ? 1 : 0));
  }

  static boolean isGeneral(String cell) {
    return cell.substring(0, Math.min(2, cell.length())).contains(GENERAL);
  }

  static boolean isPerson(String cell) {
    return cell.startsWith(PERSON);
  }

  /// Whether a feature is a concept.
  public boolean isKnown(int feature) {
    return kinds.containsKey(feature);
  }

  /// Whether a feature is a concept that very many sentences speak of.
  public boolean isGeneral(int feature) {
    return general.contains(feature);
  }

  /// What figures of a feature do; open for one that is no concept.
  public Kind of(int feature) {
    return kinds.getOrDefault(feature, Kind.OPEN);
  }
}
