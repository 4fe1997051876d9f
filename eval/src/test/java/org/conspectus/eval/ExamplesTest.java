package org.conspectus.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conspectus.app.Corpus;
import org.conspectus.app.Inputs;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Family;
import org.conspectus.domain.Language;
import org.conspectus.domain.Story;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.Assignment;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.metric.StoryScores;
import org.conspectus.pipeline.Pipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Floors over the bundled examples: what is reached stays reached, and what is missed is printed.
class ExamplesTest {
  private static final String ROOT = "../";
  private static final double STORIES_FLOOR = 0.8;
  private static final double FAMILIES_FLOOR = 0.96;

  private static List<JsonRecord> gold = List.of();
  private static Corpus corpus;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws IOException {
    gold = JsonLines.read(Path.of(ROOT + "eval/gold/examples.jsonl"));
    Inputs inputs = Inputs.of(List.of(ROOT + "examples"), InputStream.nullInputStream());
    corpus = Corpus.read(inputs, Pipeline.standard(), Corpus.Purpose.COMPARE, new Silence());
  }

  @AfterAll
  static void close() {
    corpus.close();
  }

  private static final class Silence implements Corpus.Progress {
    @Override
    public void read(long articles, long bytes, long total) {}

    @Override
    public void grouped(long done, long total) {}
  }

  @Test
  void readsEveryArticle() {
    List<String> ids =
        corpus.stories().stream()
            .flatMap(s -> s.articles().stream())
            .map(ExamplesTest::id)
            .sorted()
            .toList();
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(gold.stream().map(g -> g.text("id")).toList());
    assertThat(corpus.report().rejected()).isEmpty();
  }

  @Test
  void tellsEveryLanguage() {
    Map<String, String> found = new TreeMap<>();
    for (Story story : corpus.stories()) {
      for (ArticleId article : story.articles()) {
        Language language = corpus.account(article).language();
        found.put(id(article), language == null ? "unknown" : language.code());
      }
    }
    Map<String, String> expected = new TreeMap<>();
    gold.forEach(g -> expected.put(g.text("id"), g.text("language")));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void keepsStoriesAboveTheFloorAndApart() throws IOException {
    List<List<ArticleId>> found = corpus.stories().stream().map(Story::articles).toList();
    Score score = score("story", found);
    assertThat(score.value("B3P")).as("events kept apart").isGreaterThan(0.98);
    assertThat(score.value("B3F1")).as("stories").isGreaterThan(STORIES_FLOOR);
  }

  @Test
  void keepsFamiliesAboveTheFloor() throws IOException {
    List<List<ArticleId>> found = corpus.families().stream().map(Family::members).toList();
    assertThat(score("family", found).value("B3F1")).as("families").isGreaterThan(FAMILIES_FLOOR);
  }

  /// Compares groups of articles with a field of the gold; an article without one stands alone.
  private Score score(String field, List<List<ArticleId>> groups) throws IOException {
    List<Gold.Label> labels = new ArrayList<>();
    for (JsonRecord article : gold) {
      String id = article.text("id");
      labels.add(new Gold.Label(id, article.findText(field).orElse("alone " + id)));
    }
    List<String> lines = new ArrayList<>();
    for (List<ArticleId> group : groups) {
      lines.add(
          group.stream()
              .map(article -> '"' + id(article) + '"')
              .collect(Collectors.joining(",", "{\"articles\":[", "]}")));
    }
    Path file = folder.resolve(field + ".jsonl");
    Files.write(file, lines);
    printMisses(field, labels, groups);
    return StoryScores.ofPartition(labels, Assignment.read(file, "articles"));
  }

  private static void printMisses(
      String field, List<Gold.Label> labels, List<List<ArticleId>> groups) {
    Map<String, Integer> groupById = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (ArticleId article : groups.get(i)) {
        groupById.put(id(article), i);
      }
    }
    Map<String, Map<Integer, List<String>>> parts = new TreeMap<>();
    for (Gold.Label label : labels) {
      parts
          .computeIfAbsent(label.label(), l -> new TreeMap<>())
          .computeIfAbsent(groupById.getOrDefault(label.id(), -1), g -> new ArrayList<>())
          .add(label.id());
    }
    parts.values().removeIf(split -> split.size() == 1);
    parts.forEach(
        (label, split) -> System.out.println(field + " in parts: " + label + " " + split));
  }

  private static String id(ArticleId article) {
    String id = article.value();
    return id.startsWith(ROOT) ? id.substring(ROOT.length()) : id;
  }
}
