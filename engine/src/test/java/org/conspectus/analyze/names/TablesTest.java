package org.conspectus.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.conspectus.lang.ConfigException;
import org.junit.jupiter.api.Test;

class TablesTest {
  @Test
  void keepsEveryKey() {
    HashTable table = new HashTable(1000);
    for (int key = 0; key < 1000; key++) {
      table.add(key, 1);
      table.add(key, 2);
    }
    assertThat(table.size()).isEqualTo(1000);
    for (int key = 0; key < 1000; key++) {
      assertThat(table.get(key)).isEqualTo(3);
    }
    assertThat(table.get(1000)).isZero();
  }

  @Test
  void hashesTheSameEverywhere() {
    assertThat(HashTable.hash("amsterdam")).isEqualTo(HashTable.hash("amster" + "dam"));
    assertThat(HashTable.join(1, 2)).isNotEqualTo(HashTable.join(2, 1));
  }

  @Test
  void refusesDamagedModels() throws IOException {
    byte[] model =
        NameModel.encode(
            new int[] {7},
            new short[] {1},
            new byte[NameTags.COUNT * NameTags.COUNT],
            new byte[NameTags.COUNT << NameFeatures.ROW_BITS]);
    assertThat(read(model).words().get(7)).isEqualTo(1);
    assertThatThrownBy(() -> read(Arrays.copyOf(model, model.length / 2)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("xx.bin.gz: ends too early");
    model[0]++;
    assertThatThrownBy(() -> read(model))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("not of this version");
  }

  private static NameModel read(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return NameModel.read(new ByteArrayInputStream(packed.toByteArray()), "xx.bin.gz");
  }

  @Test
  void tellsShapes() {
    assertThat(shape("haven")).isEqualTo(Shape.SMALL);
    assertThat(shape("Haven")).isEqualTo(Shape.CAPITALIZED);
    assertThat(shape("McHaven")).isEqualTo(Shape.MIXED);
    assertThat(shape("NATO")).isEqualTo(Shape.SHORT_CAPITALS);
    assertThat(shape("HAVENS")).isEqualTo(Shape.CAPITALS);
    assertThat(shape("J")).isEqualTo(Shape.INITIAL);
    assertThat(shape("U.S")).isEqualTo(Shape.DOTTED);
    assertThat(shape("A12")).isEqualTo(Shape.LETTERS_AND_DIGITS);
    assertThat(shape("2000")).isEqualTo(Shape.DIGITS);
    assertThat(shape("北京")).isEqualTo(Shape.OTHER);
    assertThat(Shape.hasCapital(Shape.compound(Shape.SMALL, Shape.CAPITALIZED))).isTrue();
    assertThat(Shape.hasCapital(Shape.compound(Shape.SMALL, Shape.SMALL))).isFalse();
  }

  private static int shape(String word) {
    return Shape.of(word, 0, word.length());
  }
}
