package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conspectus.codec.ArticleForm;
import org.conspectus.codec.JsonLines;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole sources and what is read from them; `-Dgolden.update` writes anew and fails.
class GoldenExtractTest {
  private static final Path CASES = Path.of("src/test/resources/golden/extract");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatIsExpected(String name) throws IOException {
    Path folder = CASES.resolve(name);
    assertThat(folder.resolve("NOTE.md")).as("says why the case is here").exists();
    String actual = actual(folder);
    Path expected = folder.resolve("expected.jsonl");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, actual);
      fail("%s was rewritten; look at the difference", expected);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  /// The articles, one on each line, and the rejects behind them.
  private static String actual(Path folder) throws IOException {
    Path input;
    try (Stream<Path> files = Files.list(folder)) {
      input =
          files
              .filter(file -> file.getFileName().toString().startsWith("input."))
              .findFirst()
              .orElseThrow();
    }
    String name = input.getFileName().toString();
    Extraction extraction =
        Extractors.standard().extract(new Fetched(name, name, null, Files.readAllBytes(input)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines lines = new JsonLines(out);
    extraction.articles().forEach(article -> lines.write(new ArticleForm(), article));
    lines.flush();
    StringBuilder text = new StringBuilder(out.toString(StandardCharsets.UTF_8));
    extraction.rejected().forEach(rejected -> text.append("# ").append(rejected).append('\n'));
    return text.toString();
  }
}
