package org.conspectus.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs every example and holds what it prints against what its readers are told.
class ExamplesTest {
  private static final String PAGE =
      """
      <title>Ferry aground | The Islander</title><nav><a href=/>Home</a></nav><h1>Ferry aground</h1>
      <p>The ferry Aurelia ran aground off the island of Norda on Monday, the mayor said.
      <p>All of the ninety passengers were brought ashore before noon.
      <footer>© The Islander</footer>
      """;

  @TempDir Path folder;

  @Test
  void firstStoryHoldsBothAccounts() {
    assertThat(printed(E01_FirstStory::tell))
        .isEqualToIgnoringNewLines("s1: [harbor.en, haven.nl]");
  }

  @Test
  void onePageGivesTitleAndText() throws IOException {
    Files.writeString(folder.resolve("page.html"), PAGE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    E02_OnePage.tell(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("Ferry aground")
        .contains("the mayor said.")
        .doesNotContain("Islander");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../README.md", "../docs/how-to/extract-articles.md"})
  void onePageStandsInTheDocumentsAsItIsRun(String document) throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/conspectus/examples/E02_OnePage.java"));
    String lines =
        source
            .substring(
                source.indexOf("tag::one-page[]") + "tag::one-page[]\n".length(),
                source.indexOf("    // end::one-page[]"))
            .indent(-4)
            .replace("folder.resolve(", "Path.of(")
            .replaceAll("\\bout\\b", "System.out");
    assertThat(lines.lines()).hasSize(5);
    assertThat(Files.readString(Path.of(document))).contains("```java\n" + lines + "```");
  }

  private static String printed(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
