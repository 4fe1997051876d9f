package org.conspectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
  @Test
  void tellsFailuresNotesAndFigures() {
    Run run = Run.of(FerryNews.newsroom(), "read", "news");
    assertThat(run.exit()).isEqualTo(Program.FAILED);
    assertThat(run.err())
        .isEqualTo(
            """
            conspectus: news/bad.json: broken after byte 12
            conspectus: skipped news/index.html: no article found
            conspectus: news/nl-1.txt: given twice
            7 articles, 4 languages, 3 stories; 1 input failed; skipped 1 without an article
            """);
  }

  @Test
  void staysQuietForProgramsWhenAllWentWell() {
    Run run = Run.of(FerryNews.quietNewsroom(), "stories", "--format", "jsonl", "news");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          raed x                       | unknown command 'raed'; did you mean 'read'?
          watch x                      | unknown command 'watch'; the commands are read, extract
          read                         | read: no input given; name files, directories, URLs or -
          read --formt jsonl x         | unknown option '--formt'; did you mean '--format'?
          read --langage=nl x          | unknown option '--langage=nl'; did you mean '--language'?
          read --language dutch x      | --language must name languages by code such as nl or zh
          read --format                | read: --format FORMAT lacks its value
          read --format= x             | read: --format FORMAT lacks its value
          read --format text --format=text x | read: --format is given twice
          read --evidence=yes x        | read: --evidence takes no value, got '--evidence=yes'
          read -z x                    | read: unknown option '-z'
          stories --format html x      | stories: --format must be one of text, jsonl, got 'html'
          read --format xml x          | read: --format must be one of text, jsonl, markdown, html
          stories --evidence x         | stories: unknown option '--evidence'
          explain nl-1                 | explain: needs two articles
          explain - --nearest 2        | explain: --nearest needs an id, or - for every article
          explain nl-1 --nearest 0 x   | --nearest must be a whole number above 0, got '0'
          explain nl-1 de-1 --of nl x  | explain: --of goes with --nearest
          explain nl-1 nl-9 x          | explain: the input has no article with the id 'nl-9'
          explain nl-9 --nearest 2 x   | explain: the input has no article with the id 'nl-9'
          --hlep                       | unknown option '--hlep'; did you mean '--help'?
          """)
  void refusesMisuse(String line, String message) {
    Run run = Run.of(FerryNews.quietNewsroom(), line.split(" "));
    assertThat(run.exit()).isEqualTo(Program.MISUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("conspectus: ").contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lexicon                      | lexicon: expected import DUMP or learn PAIRS
          lexicon import a b           | lexicon: expected one dump
          lexicon import a --output b  | lexicon: --languages and --output go with learn
          lexicon learn --output a     | lexicon: learn needs sentence pairs
          lexicon learn a --output b   | lexicon: learn needs two languages
          lexicon learn a --languages en,en --output b | lexicon: learn needs two languages
          lexicon learn a --languages en,nl | lexicon: learn needs a file to write
          lexicon learn a --languages en,nl --output b --sitelinks 3 | --sitelinks goes with import
          """)
  void refusesToTeachWithout(String line, String message) {
    refusesMisuse(line, message);
  }

  @Test
  void refusesNothingAtAll() {
    Run run = Run.of(FerryNews.newsroom());
    assertThat(run.exit()).isEqualTo(Program.MISUSED);
    assertThat(run.err()).startsWith("conspectus: no command given");
  }

  @Test
  void missesAnArticleWhoseFileFailed() {
    Run run = Run.of(FerryNews.newsroom(), "explain", "nl-1", "bad", "news");
    assertThat(run.exit()).isEqualTo(Program.FAILED);
    assertThat(run.err()).contains("no article with the id 'bad'", "news/bad.json: broken");
  }

  @Test
  void takesWordsAfterTwoDashesForInputs() {
    assertThat(Run.of(FerryNews.quietNewsroom(), "read", "--", "--odd-name").exit()).isZero();
    assertThat(Run.of(FerryNews.quietNewsroom(), "read", "@file", "-").exit()).isZero();
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(Run.of(FerryNews.newsroom(), "--help").out())
        .startsWith("Usage: conspectus COMMAND");
    assertThat(Run.of(FerryNews.newsroom(), "read", "-h").out()).contains("--evidence");
    assertThat(Run.of(FerryNews.newsroom(), "--version").out()).startsWith("conspectus ");
  }

  @Test
  void endsQuietlyWhenTheReaderLeaves() {
    Run run = Run.to(failing("Broken pipe"), FerryNews.newsroom(), "read", "news");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void failsWhenTheDiskIsFull() {
    for (String format : new String[] {"text", "jsonl", "html"}) {
      Run run =
          Run.to(
              failing("No space left on device"),
              FerryNews.newsroom(),
              "read",
              "--format",
              format,
              "news");
      assertThat(run.exit()).isEqualTo(Program.FAILED);
      assertThat(run.err()).isEqualTo("conspectus: standard output: No space left on device\n");
    }
  }

  @Test
  void showsStackTracesOnlyWhenAsked() {
    FakeNewsroom broken =
        new FakeNewsroom(
            java.util.List.of(),
            FerryNews.newsroom().storyList(),
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of(),
            FerryNews.newsroom().report());
    Run plain = Run.of(broken, "stories", "news");
    assertThat(plain.exit()).isEqualTo(Program.FAILED);
    assertThat(plain.err()).hasLineCount(1).startsWith("conspectus: NoSuchElementException");
    assertThat(Run.of(broken, "stories", "--verbose", "news").err()).contains("\tat ");
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int value) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
