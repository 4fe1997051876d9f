package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.conspectus.domain.Relation;
import org.junit.jupiter.api.Test;

class TieListTest {
  @Test
  void keepsTiesAsTheyAre() throws IOException {
    Random random = new Random(1);
    List<Tie> ties = new ArrayList<>();
    TieList list = new TieList();
    assertThat(list.all()).isEmpty();
    for (int i = 0; i < 500; i++) {
      Tie tie = tie(random, i);
      ties.add(tie);
      list.add(tie);
    }
    assertThat(list.all()).isEqualTo(ties);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    list.write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(TieList.read(in).all()).isEqualTo(ties);
  }

  private static Tie tie(Random random, int number) {
    boolean isKnown = random.nextBoolean();
    return new Tie(
        number,
        random.nextInt(number + 1),
        Relation.values()[random.nextInt(Relation.values().length)],
        random.nextDouble(),
        isKnown ? random.nextBoolean() ? "" : "it is the older" : null,
        isKnown ? random.nextDouble() : 0,
        isKnown ? random.nextDouble() : 0,
        new Tie.Figures(
            random.nextFloat(), -1, random.nextInt(99), random.nextFloat(), 2, random.nextFloat()));
  }
}
