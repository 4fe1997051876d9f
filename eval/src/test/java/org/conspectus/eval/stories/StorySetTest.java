package org.conspectus.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StorySetTest {
  @TempDir Path folder;

  @Test
  void ordersByTimeAndPutsTheUndatedLast() {
    StorySet set =
        new StorySet(
            "set",
            List.of(
                new StoryArticle("b", "en", "", "", "later"),
                new StoryArticle("a", "en", "", "", "later"),
                new StoryArticle("d", "en", "2021-07-02", "", "second"),
                new StoryArticle("c", "en", "2021-07-01T08:00:00Z", "", "first")),
            "B3",
            clusters -> {
              throw new AssertionError(clusters);
            });
    assertThat(set.ids()).containsExactly("c", "d", "a", "b");
  }

  @Test
  void scoresWholeStoriesByBCubed() throws IOException {
    Files.writeString(folder.resolve("whole.stories.tsv"), "a\tone\nb\tone\nc\ttwo\n");
    Path articles = folder.resolve("whole.articles.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(articles))) {
      String line = "{\"id\":\"a\",\"language\":\"en\",\"title\":\"Ferry sinks\"}\n";
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
    StorySet set = StorySet.partition(folder, "whole");
    assertThat(set.articles()).containsExactly(new StoryArticle("a", "en", "", "Ferry sinks", ""));
    assertThat(set.f1(List.of(List.of("a"), List.of("b", "c")))).isEqualTo(0.6667);
  }

  @Test
  void takesBothArticlesOfAPairOnce() throws IOException {
    String pair =
        """
        {"lang":"en","same_event":true,"url1":"b","title1":"One","text1":"x","url2":"a"}
        {"lang":"en","same_event":false,"url1":"b","title1":"One","text1":"x","url2":"c"}
        """;
    Files.writeString(folder.resolve("known.jsonl"), pair);
    StorySet set = StorySet.pairs(folder, "known");
    assertThat(set.ids()).containsExactly("a", "b", "c");
    assertThat(set.articles()).contains(new StoryArticle("b", "en", "", "One", "x"));
  }

  @Test
  void givesEveryProgramTheSameText() throws IOException {
    Path table = folder.resolve("table.tsv");
    List<StoryArticle> articles =
        List.of(
            new StoryArticle("a", "en", "2021-07-01", "Ferry\tsinks", "One.\nTwo."),
            new StoryArticle("b", "zh", "", "", ""));
    StoryArticle.write(table, articles);
    assertThat(StoryArticle.read(table)).isEqualTo(articles);
    assertThat(Files.readAllLines(table)).hasSize(2);
  }
}
