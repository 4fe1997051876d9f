package org.conspectus.compare.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.lang.ResourceTable;
import org.jspecify.annotations.Nullable;

/// What accounts can deny and what excludes what, as `compare/facts.tsv` has it. Immutable;
/// thread-safe.
public final class FactKinds {
  private static final String PATH = "compare/facts.tsv";
  private static final int COLUMNS = 4;
  private static final String NONE = "-";

  /// What a fact is.
  public enum Kind {
    /// May yet come about.
    EVENT,
    /// Was so at its time, or was not.
    STATE,
    /// Was there or was not.
    THING
  }

  private final Map<Integer, Kind> kinds = new HashMap<>();
  private final Map<Integer, Integer> facts = new HashMap<>();
  private final Map<Integer, Set<Integer>> opposites = new HashMap<>();

  private FactKinds() {}

  /// The shipped table.
  public static FactKinds read() {
    FactKinds read = new FactKinds();
    List<List<String>> rows = ResourceTable.read(PATH, COLUMNS).rows();
    for (List<String> row : rows.subList(1, rows.size())) {
      int concept = concept(row.get(0));
      read.kinds.put(concept, Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      read.opposites.put(concept, concepts(row.get(2)));
      read.facts.put(concept, concept);
      concepts(row.get(3)).forEach(same -> read.facts.put(same, concept));
    }
    return read;
  }

  private static Set<Integer> concepts(String cell) {
    return cell.equals(NONE)
        ? Set.of()
        : Stream.of(cell.split("\\|", -1))
            .map(FactKinds::concept)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static int concept(String name) {
    return TellingReader.feature("concept:" + name);
  }

  /// The fact that a meaning stands for; 0 when it stands for none.
  public int fact(int meaning) {
    return facts.getOrDefault(meaning, 0);
  }

  /// What a fact is; null for what is none.
  public @Nullable Kind kind(int fact) {
    return kinds.get(fact);
  }

  /// What cannot be when a fact is.
  public Set<Integer> opposites(int fact) {
    return opposites.getOrDefault(fact, Set.of());
  }
}
