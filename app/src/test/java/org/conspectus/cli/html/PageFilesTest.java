package org.conspectus.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The page allows its own style and script and nothing else.
class PageFilesTest {
  @Test
  void forbidsAllButItsOwn() {
    assertThat(PageFiles.load().policy())
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains("script-src 'sha256-", "base-uri 'none'", "form-action 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void endsNeitherItselfEarlyNorLoadsAnything() {
    PageFiles files = PageFiles.load();
    assertThat(files.style()).doesNotContain("</", "url(", "@import", "http");
    assertThat(files.script()).doesNotContain("</", "innerHTML", "fetch(", "http", "eval(");
  }
}
