package org.conspectus.eval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conspectus.eval.wording.LabeledArticle.Mention;
import org.conspectus.eval.wording.WordingScores.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingScoresTest {
  @TempDir Path folder;

  private static LabeledArticle article(String id, String text, String thing, String... words) {
    List<Mention> mentions =
        List.of(words).stream()
            .map(w -> new Mention(thing, text.indexOf(w), text.indexOf(w) + w.length()))
            .toList();
    return new LabeledArticle("0", id, text, mentions);
  }

  private WordingScores scores() {
    return new WordingScores(
        List.of(
            article("0_A", "The envoy met rebels .", "group", "rebels"),
            article("0_B", "Insurgents met the envoy .", "group", "Insurgents"),
            article("0_C", "A rebels ' camp burned .", "group", "rebels")));
  }

  private Path file(String name, String line) throws IOException {
    return Files.writeString(folder.resolve(name), line + "\n");
  }

  @Test
  void countsAPairOfFormsOnceAndNoneThatShareAWord() {
    assertThat(scores().counts()).isEqualTo(new Counts(1, 0, 0, 0));
  }

  @Test
  void putsTogetherWhatStandsInOneWording() throws IOException {
    WordingScores scores = scores();
    scores.takeWordings(
        file(
            "stories.jsonl",
            """
            {"disagreements":[{"kind":"WORDING","sides":[\
            {"evidence":[{"article":"0/0_A.json","span":[14,20]}]},\
            {"evidence":[{"article":"0/0_B.json","span":[0,10]}]}]}]}\
            """));
    assertThat(scores.counts()).isEqualTo(new Counts(1, 1, 1, 1));
  }

  @Test
  void putsTogetherNamesWithOneKey() throws IOException {
    WordingScores scores = scores();
    scores.takeNames(
        file(
            "names.jsonl",
            """
            {"id":"x/0_A.json","names":[{"span":[14,20],"entity":"q"}]}
            {"id":"x/0_B.json","names":[{"span":[0,10],"entity":"q"}]}\
            """));
    assertThat(scores.counts()).isEqualTo(new Counts(1, 1, 0, 0));
  }
}
