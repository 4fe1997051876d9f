package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HashingTest {
  @Test
  void givesTheSameValueForTheSameText() {
    assertThat(Hashing.hash("minister")).isEqualTo(Hashing.hash("mini" + "ster"));
    assertThat(Hashing.hash("the minister said", 4, 12)).isEqualTo(Hashing.hash("minister"));
  }

  @Test
  void neverChangesBetweenVersions() {
    assertThat(Hashing.mix(0)).isZero();
    assertThat(Hashing.mix(1)).isEqualTo(0xb456bcfc34c2cb2cL);
    assertThat(Hashing.hash("")).isEqualTo(Hashing.mix(0xcbf29ce484222325L));
    assertThat(Hashing.hash("a")).isEqualTo(Hashing.mix(0xaf63dc4c8601ec8cL));
  }

  @Test
  void tellsOrderAndCaseApart() {
    assertThat(Hashing.hash("ab")).isNotEqualTo(Hashing.hash("ba"));
    assertThat(Hashing.hash("A")).isNotEqualTo(Hashing.hash("a"));
  }

  @Test
  void spreadsNeighborsOverTheLowBits() {
    Set<Long> low = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      low.add(Hashing.hash("word" + i) & 0xfffff);
    }
    assertThat(low).hasSizeGreaterThan(990);
  }
}
