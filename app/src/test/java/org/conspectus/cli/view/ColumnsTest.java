package org.conspectus.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void measuresWideAndCombiningCharacters() {
    assertThat(Columns.width("abc")).isEqualTo(3);
    assertThat(Columns.width("北京")).isEqualTo(4);
    assertThat(Columns.width("e\u0301")).isEqualTo(1);
    assertThat(Columns.width("Ελλάδα")).isEqualTo(6);
    assertThat(Columns.width("😀")).isEqualTo(2);
    assertThat(Columns.width("├─ “…”")).isEqualTo(6);
  }

  @Test
  void cutsToFit() {
    assertThat(Columns.cut("abc def", 7)).isEqualTo("abc def");
    assertThat(Columns.cut("abc def", 5)).isEqualTo("abc…");
    assertThat(Columns.cut("北京北京", 6)).isEqualTo("北京…");
    assertThat(Columns.cutStart("https://x/abc", 6)).isEqualTo("…x/abc".substring(0, 6));
  }

  @Test
  void wrapsAtSpacesAndBetweenIdeographs() {
    assertThat(Columns.wrap("one two three", 8)).isEqualTo(List.of("one two", "three"));
    assertThat(Columns.wrap("オランダのフェリー", 8)).isEqualTo(List.of("オランダ", "のフェリ", "ー"));
    assertThat(Columns.wrap("船が、沈む", 4)).isEqualTo(List.of("船", "が、", "沈む"));
    assertThat(Columns.wrap("abcdefgh", 3)).isEqualTo(List.of("abc", "def", "gh"));
    assertThat(Columns.wrap("", 5)).isEqualTo(List.of(""));
  }

  @Test
  void losesNoCharacterButSpaces() {
    String text = "Der Veerboot “Noordster” 座礁 e\u0301te\u0301 😀😀😀 end";
    for (int columns = 1; columns < 30; columns++) {
      List<String> lines = Columns.wrap(text, columns);
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }
}
