package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Relation;
import org.junit.jupiter.api.Test;

class FamilySourceTest {
  private static final Tie.Figures FIGURES = new Tie.Figures(1, 1, 9, 1, 20, 1);

  @Test
  void addsUpWhatTheTiesTell() {
    assertThat(FamilySource.of(List.of(tie(0, 1, 2), tie(1, 2, 3)))).containsExactly(0);
    assertThat(FamilySource.of(List.of(tie(1, 0, 2), tie(2, 1, 1)))).containsExactly(2);
    assertThat(FamilySource.of(List.of(tie(1, 0, 2), tie(1, 2, 3), tie(3, 2, 4))))
        .containsExactly(3);
  }

  @Test
  void takesCopiesOfTheSourceInItsLanguageToo() {
    assertThat(FamilySource.of(List.of(tie(0, 1, 2), tie(0, 2, 0), tie(2, 3, 0))))
        .containsExactly(0, 2, 3);
  }

  private static Tie tie(int from, int to, double nats) {
    Relation relation = nats == 0 ? Relation.COPY : Relation.TRANSLATION;
    return new Tie(from, to, relation, 1, nats == 0 ? null : "length", 0.9, nats, FIGURES);
  }
}
