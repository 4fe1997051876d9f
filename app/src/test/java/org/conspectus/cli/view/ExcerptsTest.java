package org.conspectus.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptsTest {
  @Test
  void cutsBetweenWords() {
    String cut = Excerpts.cut("a few words ".repeat(40));
    assertThat(cut).hasSizeLessThanOrEqualTo(Excerpts.MAX_LENGTH).endsWith(" few…");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String cut = Excerpts.cut("x" + "\ud83d\ude00".repeat(150));
    assertThat(cut).hasSizeLessThanOrEqualTo(Excerpts.MAX_LENGTH).endsWith("\ude00…");
    assertThat(Excerpts.cut("\ud83d\ude00".repeat(150))).endsWith("\ude00…");
  }

  @Test
  void leavesWhatIsShort() {
    String text = "x".repeat(Excerpts.MAX_LENGTH);
    assertThat(Excerpts.cut(text)).isEqualTo(text);
  }
}
