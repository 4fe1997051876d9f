package org.conspectus.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTableTest {
  @Test
  void readsRowsAndPassesOverCommentsAndEmptyLines() {
    assertThat(ResourceTable.read("tables/good.tsv", 2).rows())
        .containsExactly(
            List.of("1", "één"), List.of("2", ""), List.of(" 3", "three # no comment"));
  }

  @Test
  void namesFileAndLineOfEveryFault() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ResourceTable.read("tables/bad.tsv", 2))
        .withMessage(
            "tables/bad.tsv:3: expected 2 tab-separated columns, got 1\n"
                + "tables/bad.tsv:5: expected 2 tab-separated columns, got 3");
  }

  @Test
  void namesAMissingFile() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> ResourceTable.read("tables/none.tsv", 1))
        .withMessage("tables/none.tsv: missing resource");
  }
}
