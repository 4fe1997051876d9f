package org.conspectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every command prints for the same made-up news.
class CommandsTest {
  @ParameterizedTest
  @CsvSource({
    "read, read news",
    "read-evidence, read --evidence news",
    "read-nl, read --language nl news",
    "read-ja-en, 'read --language ja,en news'",
    "read.md, read --format markdown news",
    "read.html, read --format html news",
    "read-no-texts.html, read --format html --no-texts news",
    "read-no-texts.md, read --format markdown --no-texts --evidence news",
    "compare, compare news",
    "compare.md, compare --format markdown news",
    "compare.jsonl, compare --format jsonl news",
    "stories, stories news",
    "stories.jsonl, stories --format jsonl news",
    "copies, copies news",
    "copies.jsonl, copies --format jsonl news",
    "extract, extract news",
    "annotate, annotate news",
    "annotate-profile, annotate --profile news",
    "annotate-profile.jsonl, annotate --profile --format jsonl news",
    "explain, explain nl-1 news/de-1.txt news",
    "explain-apart, explain en-2 de-1 news",
    "explain.jsonl, explain nl-1 en-1 news --format jsonl",
    "nearest, explain nl-1 --nearest 3 news",
    "nearest-of, explain nl-1 --nearest 3 --of en news",
    "nearest.jsonl, explain - --nearest 2 --format jsonl news",
  })
  void prints(String golden, String line) {
    Run run = Run.of(FerryNews.quietNewsroom(), line.split(" "));
    String name = golden.contains(".") ? golden : golden + ".txt";
    Golden.check(Path.of("src/test/resources/golden/cli", name), withoutStyle(run.out()));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).doesNotContain("\u001b", "\r").endsWith("\n");
  }

  /// What stands in files of its own, the page's style and script, would only repeat them.
  private static String withoutStyle(String page) {
    return page.replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
        .replaceAll("(?s)<script>.*?</script>", "<script>…</script>")
        .replaceAll("&#39;sha256-[^&]*&#39;", "sha256-…");
  }

  @Test
  void readAsJsonlIsCompareAsJsonl() {
    assertThat(Run.of(FerryNews.newsroom(), "read", "--format", "jsonl", "x").out())
        .isEqualTo(Run.of(FerryNews.newsroom(), "compare", "--format=jsonl", "x").out());
  }

  @Test
  void findsNothingInNothing() {
    for (String command : CommandLines.NAMES.subList(0, 6)) {
      Run run = Run.of(FerryNews.emptyNewsroom(), command, "x");
      assertThat(run.exit()).as(command).isZero();
      assertThat(run.err()).startsWith("0 articles");
    }
    Run nearest = Run.of(FerryNews.emptyNewsroom(), "explain", "-", "--nearest", "2", "x");
    assertThat(nearest.exit()).isZero();
  }

  @Test
  void textStaysWithinTheColumns() {
    for (String command : new String[] {"read", "compare", "stories", "copies", "extract"}) {
      assertThat(Run.of(FerryNews.newsroom(), command, "x").out().lines())
          .allMatch(line -> org.conspectus.cli.view.Columns.width(line) <= 80);
    }
  }
}
