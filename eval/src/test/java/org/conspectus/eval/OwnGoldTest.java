package org.conspectus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The form of the repository's own gold: what it marks are the words it says.
class OwnGoldTest {
  private static final Path GOLD = Path.of("").toAbsolutePath().getParent().resolve("eval/gold");

  static Stream<Path> files() throws IOException {
    return Stream.of("times", "quotes", "clutter", "clutter-held-out")
        .flatMap(OwnGoldTest::in)
        .sorted();
  }

  private static Stream<Path> in(String task) {
    try (Stream<Path> files = Files.list(GOLD.resolve(task))) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void marksTheWordsItSays(Path file) throws IOException {
    String task = file.getParent().getFileName().toString().replace("-held-out", "");
    JsonLines.forEach(
        file,
        article -> {
          String text = article.text("text");
          assertThat(article.text("id")).startsWith(article.text("language") + "-");
          assertThat(article.objects(task)).as(article.text("id")).isNotEmpty();
          for (JsonRecord mark : article.objects(task)) {
            if (task.equals("quotes")) {
              checkQuote(text, mark);
            } else {
              List<Integer> span = List.of(mark.number("start"), mark.number("end"));
              assertThat(words(text, span)).isEqualTo(mark.text("text"));
            }
          }
        });
  }

  private static void checkQuote(String text, JsonRecord quote) {
    List<String> parts =
        quote.numberLists("quote").stream().map(span -> words(text, span)).toList();
    assertThat(String.join(" … ", parts)).isEqualTo(quote.text("text"));
    quote
        .findText("speakerText")
        .ifPresent(speaker ->
            assertThat(words(text, quote.numberLists("speaker").getFirst())).isEqualTo(speaker));
  }

  private static String words(String text, List<Integer> span) {
    int start = text.offsetByCodePoints(0, span.get(0));
    return text.substring(start, text.offsetByCodePoints(0, span.get(1)));
  }
}
