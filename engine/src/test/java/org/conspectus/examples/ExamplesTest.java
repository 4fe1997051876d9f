package org.conspectus.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Runs every example and holds what it prints against what its readers are told.
class ExamplesTest {
  @Test
  void firstStoryHoldsBothAccounts() {
    assertThat(printed(E01_FirstStory::tell))
        .isEqualToIgnoringNewLines("s1: [harbor.en, haven.nl]");
  }

  @Test
  void onePageGivesTitleAndText() {
    assertThat(printed(E02_OnePage::tell))
        .startsWith("Ferry aground")
        .contains("the mayor said.")
        .doesNotContain("Islander");
  }

  private static String printed(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
