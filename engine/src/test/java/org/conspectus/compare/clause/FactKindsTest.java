package org.conspectus.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conspectus.compare.clause.FactKinds.Kind;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.lang.ResourceTable;
import org.junit.jupiter.api.Test;

class FactKindsTest {
  private static final int CONCEPT_COLUMNS = 8;
  private static final int FACT_COLUMNS = 4;

  private final FactKinds facts = FactKinds.read();

  @Test
  void namesConceptsThatAreKnown() {
    Set<String> known = new HashSet<>();
    for (List<String> row : rows("compare/concepts.tsv", CONCEPT_COLUMNS)) {
      known.add(row.getFirst().replaceAll("[@~=+]", ""));
    }
    List<String> named = new ArrayList<>();
    for (List<String> row : rows("compare/facts.tsv", FACT_COLUMNS)) {
      named.add(row.get(0));
      named.addAll(List.of((row.get(2) + "|" + row.get(3)).split("\\|", -1)));
    }
    named.removeIf("-"::equals);
    assertThat(known).containsAll(named);
  }

  @Test
  void knowsWhatExcludesWhat() {
    assertThat(facts.opposites(concept("fog"))).containsExactly(concept("clear-sky"));
    assertThat(facts.kind(concept("permit"))).isEqualTo(Kind.THING);
    assertThat(facts.kind(concept("weather-report"))).isNull();
  }

  @Test
  void takesConceptsOfOneFactForOne() {
    assertThat(facts.fact(concept("breakdown"))).isEqualTo(concept("fault"));
    assertThat(facts.fact(concept("mountain"))).isZero();
  }

  private static int concept(String name) {
    return TellingReader.feature("concept:" + name);
  }

  private static List<List<String>> rows(String path, int columns) {
    List<List<String>> rows = ResourceTable.read(path, columns).rows();
    return rows.subList(1, rows.size());
  }
}
