package org.conspectus.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.lang.ResourceTable;
import org.junit.jupiter.api.Test;

class OppositesTest {
  private static final int COLUMNS = 10;
  private static final int FIRST_LANGUAGE = 3;
  private static final List<List<String>> ROWS =
      ResourceTable.read("compare/opposites.tsv", COLUMNS).rows();

  @Test
  void hasWordsInEveryLanguage() {
    assertThat(ROWS).allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
  }

  @Test
  void givesEveryGroupAnotherValue() {
    Map<String, Integer> values = new HashMap<>();
    ROWS.stream().skip(1).forEach(row -> values.merge(group(row), 1, Integer::sum));
    assertThat(values).allSatisfy((group, count) -> assertThat(count).isGreaterThan(1));
  }

  @Test
  void tellsNoTwoValuesOfAGroupByTheSameWords() {
    List<String> twice = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    for (List<String> row : ROWS.subList(1, ROWS.size())) {
      for (int i = FIRST_LANGUAGE; i < COLUMNS; i++) {
        String group = group(row) + " " + i + " ";
        Arrays.stream(row.get(i).split("\\|", -1))
            .filter(form -> known.put(group + form, row.getFirst()) != null)
            .forEach(form -> twice.add(row.getFirst() + ": " + form));
      }
    }
    assertThat(twice).isEmpty();
  }

  private static String group(List<String> row) {
    return row.getFirst().substring(0, row.getFirst().indexOf('.'));
  }
}
