package org.conspectus.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GroupScoresTest {

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void countsAbsentArticlesAsStoriesOfTheirOwn() throws IOException {
    Assignment predicted =
        Assignment.read(
            file("out.jsonl", "{\"articles\":[\"1\",\"2\",\"stranger\"]}\n"), "articles");
    List<Gold.Label> gold =
        List.of(new Gold.Label("1", "a"), new Gold.Label("2", "a"), new Gold.Label("3", "a"));
    Score score = StoryScores.ofPartition(gold, predicted);
    // Precision 1; recall 2/3, 2/3, 1/3.
    assertThat(score.value("B3P")).isEqualTo(1);
    assertThat(score.value("B3R")).isEqualTo(0.5556);
    assertThat(score.value("missing")).isEqualTo(1);
  }

  @Test
  void refusesAnArticleInTwoStories() throws IOException {
    Path output = file("out.jsonl", "{\"articles\":[\"1\"]}\n{\"articles\":[\"1\"]}\n");
    assertThatThrownBy(() -> Assignment.read(output, "articles"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1 is in more than one cluster");
  }

  @Test
  void scoresPairsOnlyWithEnoughNegatives() throws IOException {
    Assignment predicted =
        Assignment.read(file("out.jsonl", "{\"articles\":[\"1\",\"2\",\"3\"]}\n"), "articles");
    List<Gold.Pair> gold = new ArrayList<>();
    gold.add(new Gold.Pair("1", "2", "1"));
    gold.add(new Gold.Pair("1", "4", "1"));
    gold.add(new Gold.Pair("1", "3", "0"));
    Score few = StoryScores.ofPairs(gold, predicted);
    assertThat(few.value("1.together")).isEqualTo(1);
    assertThat(few.find("score.F1")).isEmpty();
    for (int i = 0; i < 100; i++) {
      gold.add(new Gold.Pair("x" + i, "y" + i, "0"));
    }
    Score many = StoryScores.ofPairs(gold, predicted);
    // Together: one right, one wrong; one right pair apart.
    assertThat(many.value("score.P")).isEqualTo(0.5);
    assertThat(many.value("score.R")).isEqualTo(0.5);
  }

  @Test
  void countsLinksBetweenLanguages() throws IOException {
    Path output =
        file(
            "out.jsonl",
            """
            {"members":["1","2"],"links":[{"from":"1","to":"2","relation":"TRANSLATION"},\
            {"from":"1","to":"3","relation":"EXCERPT"},{"from":"2","to":"4","relation":"COPY"}]}
            """);
    List<Gold.Label> gold =
        List.of(
            new Gold.Label("1", "a"),
            new Gold.Label("2", "a"),
            new Gold.Label("3", "b"),
            new Gold.Label("4", "a"));
    List<Gold.Label> languages =
        List.of(
            new Gold.Label("1", "en"),
            new Gold.Label("2", "nl"),
            new Gold.Label("3", "de"),
            new Gold.Label("4", "nl"));
    Score score = FamilyScores.of(gold, languages, output);
    assertThat(score.value("crossLanguageLinks.translation:right")).isEqualTo(1);
    assertThat(score.value("crossLanguageLinks.otherCross:wrong")).isEqualTo(1);
    assertThat(score.find("crossLanguageLinks.otherCross:right")).isEmpty();
  }

  @Test
  void averagesOverOneLanguageInFamiliesOfAll() throws IOException {
    Path output = file("out.jsonl", "{\"members\":[\"1\",\"2\"]}\n");
    List<Gold.Label> gold =
        List.of(new Gold.Label("1", "a"), new Gold.Label("2", "a"), new Gold.Label("3", "a"));
    List<Gold.Label> languages =
        List.of(new Gold.Label("1", "en"), new Gold.Label("2", "nl"), new Gold.Label("3", "nl"));
    // English: recall 2/3. Dutch: recall 2/3 and 1/3.
    Score english = FamilyScores.ofLanguage("en", gold, languages, output);
    assertThat(english.value("B3R")).isEqualTo(0.6667);
    Score dutch = FamilyScores.ofLanguage("nl", gold, languages, output);
    assertThat(dutch.value("B3R")).isEqualTo(0.5);
    assertThat(dutch.value("B3P")).isEqualTo(1);
  }

  @Test
  void averagesLanguagesRatherThanTexts() throws IOException {
    List<Gold.Label> gold =
        List.of(new Gold.Label("1", "nl"), new Gold.Label("2", "pt"), new Gold.Label("3", "pt"));
    Path output =
        file(
            "out.jsonl",
            "{\"id\":\"1\",\"language\":\"nl\"}\n{\"id\":\"2\",\"language\":\"pt-BR\"}\n");
    Score score = LanguageScores.of(gold, output);
    assertThat(score.value("byLanguage.pt")).isEqualTo(0.5);
    assertThat(score.value("mean")).isEqualTo(0.75);
  }
}
