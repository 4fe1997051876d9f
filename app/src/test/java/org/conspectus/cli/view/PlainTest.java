package org.conspectus.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {
  @Test
  void letsNothingMoveTheCursorOrTurnTheLine() {
    assertThat(Plain.line(" a\r\n\tb\u00a0\u3000c ")).isEqualTo("a b c");
    assertThat(Plain.line("\u001b[2Jx\u0007\u009b")).isEqualTo("[2Jx");
    assertThat(Plain.line("\u202eabc\u2066\ufeff")).isEqualTo("abc");
    assertThat(Plain.line("می\u200cخواهم")).isEqualTo("می\u200cخواهم");
  }
}
