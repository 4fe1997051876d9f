package org.conspectus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.conspectus.cli.Newsroom;
import org.conspectus.domain.Language;
import org.conspectus.domain.Rejected;
import org.conspectus.lang.ConfigException;
import org.conspectus.lexicon.Lexicon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordLessonTest {
  private static final Language ENGLISH = new Language("en");
  private static final Language BASQUE = new Language("eu");
  private static final List<String> SENTENCES =
      List.of(
          "The bridge is old.\tZubia zaharra da.",
          "The bridge is new.\tZubia berria da.",
          "The school is old.\tEskola zaharra da.",
          "The school is new.\tEskola berria da.",
          "bridge\tzubia",
          "school\teskola",
          "old\tzaharra",
          "new\tberria");

  @TempDir private Path folder;
  private UserFolder data;
  private Path output;

  @BeforeEach
  void openFolder() {
    data = new UserFolder(folder.resolve("data"));
    output = folder.resolve("basque.lexicon");
  }

  @Test
  void learnsWhatEveryCommandUsesOnceItIsInTheFolder() throws IOException {
    Newsroom.Report report = learn(write("pairs.tsv", SENTENCES));
    assertThat(report.articles()).isPositive();
    assertThat(report.rejected()).isEmpty();
    assertThat(report.notes()).contains("learned from 8 pairs").anyMatch(n -> n.contains("mv "));
    Files.createDirectories(data.folder());
    Files.move(output, data.lexicon());
    Lexicon words = data.allWords();
    int bridge = words.of(ENGLISH).word("bridge");
    assertThat(bridge).isNotZero();
    assertThat(words.of(BASQUE).word("zubia")).isEqualTo(bridge);
    assertThat(words.of(ENGLISH).word("school")).isEqualTo(words.of(BASQUE).word("eskola"));
  }

  @Test
  void writesTheSameBytesFromEveryForm() throws IOException {
    learn(write("pairs.tsv", SENTENCES));
    byte[] bytes = Files.readAllBytes(output);
    Path packed = folder.resolve("pairs.tsv.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      for (String sentence : SENTENCES) {
        out.write((sentence + "\tmore\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    learn(packed.toString());
    assertThat(output).hasBinaryContent(bytes);
    String english = write("a.en", SENTENCES.stream().map(s -> s.split("\t", -1)[0]).toList());
    String basque = write("a.eu", SENTENCES.stream().map(s -> s.split("\t", -1)[1]).toList());
    learn(english, basque);
    assertThat(output).hasBinaryContent(bytes);
    lesson(List.of(basque, english), BASQUE, ENGLISH);
    assertThat(output).hasBinaryContent(bytes);
    learn("-");
    assertThat(output).hasBinaryContent(bytes);
  }

  @Test
  void namesLinesThatAreNoPairsAndTakesTheRest() throws IOException {
    List<String> lines = new java.util.ArrayList<>(SENTENCES);
    lines.addAll(
        List.of("", "no tab here", "one side\t ", "and none here", "x".repeat(3000) + "\ty"));
    Newsroom.Report report = learn(write("pairs.tsv", lines));
    assertThat(report.articles()).isPositive();
    assertThat(report.rejected())
        .extracting(Rejected::toString)
        .containsExactly(
            folder
                + "/pairs.tsv:10: no tab between a sentence and its translation; put one there;"
                + " 2 such lines: 10, 12",
            folder + "/pairs.tsv:11: one side is empty; delete the line, or translate it",
            folder + "/pairs.tsv:13: longer than 2,000 characters; cut it into sentences");
    assertThat(output).exists();
  }

  @Test
  void namesTextThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin.tsv");
    Files.write(file, "caf\u00e9\tkafea\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(failures(learn(file.toString()))).anyMatch(f -> f.contains("not UTF-8"));
  }

  @Test
  void saysWhatIsWrongWithFilesAndLanguages() throws IOException {
    String three = write("three", List.of("a", "b", "c"));
    String two = write("two", List.of("a", "b"));
    assertThat(failures(learn(three, two)).getFirst()).contains("has 3 lines, and", "two 2;");
    assertThat(failures(learn(three)).getFirst()).contains("no tab, and no file follows");
    assertThat(failures(learn(folder + "/none")).getFirst()).contains("no such file");
    assertThat(failures(learn(three)).getLast()).contains("0 pairs teach no word");
    String pairs = write("pairs.tsv", SENTENCES);
    Newsroom.Report unknown = lesson(List.of(pairs), BASQUE, new Language("nah"));
    assertThat(failures(unknown).getFirst()).contains("eu: not a language the lexicon knows");
    output = folder.resolve("none/basque.lexicon");
    assertThat(failures(learn(pairs)).getFirst()).contains("no such folder");
    assertThat(output).doesNotExist();
  }

  @Test
  void refusesADamagedLexicon() throws IOException {
    learn(write("pairs.tsv", SENTENCES));
    byte[] bytes = Files.readAllBytes(output);
    bytes[bytes.length - 1]++;
    Files.createDirectories(data.folder());
    Files.write(data.lexicon(), bytes);
    assertThatThrownBy(data::allWords)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("lexicon.bin: damaged lexicon");
  }

  private String write(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines).toString();
  }

  private Newsroom.Report learn(String... files) {
    return lesson(List.of(files), ENGLISH, BASQUE);
  }

  private Newsroom.Report lesson(List<String> files, Language first, Language second) {
    byte[] sentences = String.join("\n", SENTENCES).getBytes(StandardCharsets.UTF_8);
    InputStream in = new ByteArrayInputStream(sentences);
    Newsroom.Lesson lesson = new Newsroom.Lesson(files, first, second, output.toString());
    return new WordLesson(lesson, data, in).run(new QuietProgress());
  }

  private static List<String> failures(Newsroom.Report report) {
    return report.rejected().stream().map(Rejected::toString).toList();
  }
}
