package org.conspectus.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageScoresTest {

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void countsStringsThatMustAndMustNotBeThere() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"file":"p.html","with":["one","two"],"without":["three","four"]}
            {"file":"q.html","with":["five"],"without":[]}
            """);
    Path output = file("out.jsonl", "{\"file\":\"x/p.html.gz\",\"text\":\"one three\"}");
    Score score = PageScores.ofSegments(gold, output);
    // Right 1, wrong 1, missed 2, rightly absent 1.
    assertThat(score.value("P")).isEqualTo(0.5);
    assertThat(score.value("R")).isEqualTo(0.3333);
    assertThat(score.value("accuracy")).isEqualTo(0.4);
    assertThat(score.value("missing")).isEqualTo(1);
  }

  @Test
  void comparesBodiesByRunsOfFourWords() throws IOException {
    Path gold = file("gold.json", "{\"p\":{\"articleBody\":\"a b c d e\"},\"q\":{}}");
    Path output = file("out.jsonl", "{\"file\":\"p.html\",\"text\":\"a b c d. X\"}");
    Score score = PageScores.ofBodies(gold, output);
    // Two shingles each, one shared; the second page has neither gold nor text.
    assertThat(score.value("F1")).isEqualTo(0.5);
    assertThat(score.value("pages")).isEqualTo(2);
    assertThat(score.value("missing")).isEqualTo(1);
  }

  @Test
  void comparesDaysOnly() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"file":"p.html","date":"2024-05-01"}
            {"file":"q.html","date":"2024-05-01"}
            """);
    Path output =
        file("out.jsonl", "{\"file\":\"p.html\",\"published\":\"2024-05-01T23:00:00+02:00\"}");
    Score score = PageScores.ofDates(gold, output);
    assertThat(score.value("P")).isEqualTo(1);
    assertThat(score.value("R")).isEqualTo(0.5);
    assertThat(score.value("accuracy")).isEqualTo(0.5);
  }

  @Test
  void comparesTitlesAndAuthorsByTheirWords() throws IOException {
    Path gold =
        file(
            "gold.jsonl",
            """
            {"file":"at/p.html.gz","title":"A – title!","authors":["X Y","Z"],\
            "published":"2024-05-01 10:00:00+00:00","text":"t"}
            """);
    Path output =
        file(
            "out.jsonl",
            """
            {"file":"pages/at/p.html","title":"a title","authors":["z","x y"],\
            "published":"2024-05-01","text":""}
            """);
    Score score = PageScores.ofPublisherPages(gold, output);
    assertThat(score.value("title")).isEqualTo(1);
    assertThat(score.value("authors")).isEqualTo(1);
    assertThat(score.value("day")).isEqualTo(1);
    assertThat(score.value("bodyF1")).isZero();
  }
}
