package org.conspectus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalsTest {
  @Test
  void heedsThoseWhoWantNoColor() {
    assertThat(Terminals.wantsColor(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Terminals.wantsColor(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Terminals.wantsColor(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Terminals.wantsColor(Map.of("TERM", "dumb"))).isFalse();
  }
}
