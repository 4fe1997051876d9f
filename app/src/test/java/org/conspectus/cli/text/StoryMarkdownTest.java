package org.conspectus.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryMarkdownTest {
  @Test
  void escapesWhatMarkdownWouldTakeForMarkup() {
    assertThat(StoryMarkdown.escape("*a* [b](c) <d>")).isEqualTo("\\*a\\* \\[b\\](c) \\<d\\>");
  }
}
