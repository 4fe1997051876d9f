package org.conspectus.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonLines.Property;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.Assignment;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.StoryScores;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;
import org.conspectus.eval.stream.DayShuffles;

/// Checks of `stories`: two partitions, two sets of pairs, and what order changes. Stateless.
final class StoryChecks {

  private static final String TASK = "stories";
  private static final String[] HEADLINE_FIGURES = {"B3P", "B3R", "B3F1", "pairF1", "clusters"};

  private static final int SHUFFLES = 10;

  private StoryChecks() {}

  static List<Check> of(DataSets data) {
    return List.of(
        partition(data, "og2021-dev"),
        partition(data, "ecbplus-dev"),
        leipzig(data),
        telegram(data),
        order(data, "og2021-dev"));
  }

  /// How far the figure moves when the articles of a day come in another order.
  private static Check order(DataSets data, String corpus) {
    Path articles = data.file("stories/" + corpus + ".articles.jsonl.gz");
    Path gold = data.file("stories/" + corpus + ".stories.tsv");
    return new Check(
        "order", corpus, List.of(articles, gold), bench -> order(articles, Gold.labels(gold)));
  }

  private static List<Finding> order(Path articles, List<Gold.Label> gold) throws IOException {
    DayShuffles stream = DayShuffles.read(articles);
    double usual = score(stream, 0, gold);
    double change = 0;
    for (int seed = 1; seed <= SHUFFLES; seed++) {
      change = Math.max(change, Math.abs(score(stream, seed, gold) - usual));
    }
    return List.of(
        new Finding(Finding.ALL, "B3F1.inOrder", usual, false, false),
        new Finding(Finding.ALL, "B3F1.largestChange", change, false, false));
  }

  private static double score(DayShuffles stream, int seed, List<Gold.Label> gold) {
    return StoryScores.ofPartition(gold, Assignment.of(stream.stories(seed))).value("B3F1");
  }

  private static Check partition(DataSets data, String corpus) {
    Path articles = data.file("stories/" + corpus + ".articles.jsonl.gz");
    Path gold = data.file("stories/" + corpus + ".stories.tsv");
    return new Check(
        TASK, corpus, List.of(articles, gold), bench -> partition(bench, articles, gold));
  }

  private static List<Finding> partition(Workbench bench, Path articles, Path goldFile)
      throws IOException, ProductException {
    Assignment predicted = Assignment.read(bench.run(TASK, articles.toString()), "articles");
    List<Gold.Label> gold = Gold.labels(goldFile);
    List<Finding> findings =
        new ArrayList<>(
            Finding.of(Finding.ALL, StoryScores.ofPartition(gold, predicted), HEADLINE_FIGURES));
    Map<String, Set<String>> idsOfLanguage = idsOfLanguage(articles);
    if (idsOfLanguage.size() > 1) {
      for (Map.Entry<String, Set<String>> entry : idsOfLanguage.entrySet()) {
        List<Gold.Label> part =
            gold.stream().filter(label -> entry.getValue().contains(label.id())).toList();
        findings.addAll(
            Finding.ofPart(entry.getKey(), StoryScores.ofPartition(part, predicted), "B3F1"));
      }
    }
    return findings;
  }

  private static Map<String, Set<String>> idsOfLanguage(Path articles) throws IOException {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (Gold.Label label : ArticleFile.languages(List.of(articles))) {
      ids.computeIfAbsent(label.label(), language -> new HashSet<>()).add(label.id());
    }
    return ids;
  }

  private static Check leipzig(DataSets data) {
    Path articles = data.file("stories/leipzig-2019.articles.jsonl.gz");
    Path gold = data.file("stories/leipzig-2019.pairs.tsv");
    return new Check(
        TASK,
        "leipzig-2019",
        List.of(articles, gold),
        bench -> {
          Path output = bench.run(TASK, articles.toString());
          return together(Gold.pairs(gold), Assignment.read(output, "articles"));
        });
  }

  private static Check telegram(DataSets data) {
    Path pairs = data.file("stories/telegram-pairs.jsonl");
    return new Check(TASK, "telegram-pairs", List.of(pairs), bench -> telegram(bench, pairs));
  }

  private static List<Finding> telegram(Workbench bench, Path pairs)
      throws IOException, ProductException {
    List<JsonRecord> lines = JsonLines.read(pairs);
    Path articles = bench.file("articles.jsonl");
    writeArticles(lines, articles);
    Assignment predicted = Assignment.read(bench.run(TASK, articles.toString()), "articles");
    List<Gold.Pair> gold = new ArrayList<>();
    Map<String, List<Gold.Pair>> byLanguage = new TreeMap<>();
    for (JsonRecord line : lines) {
      Gold.Pair pair =
          new Gold.Pair(
              line.text("url1"), line.text("url2"), line.isTrue("same_event") ? "1" : "0");
      gold.add(pair);
      byLanguage.computeIfAbsent(line.text("lang"), language -> new ArrayList<>()).add(pair);
    }
    List<Finding> findings = new ArrayList<>(together(gold, predicted));
    byLanguage.forEach((language, part) ->
        findings.addAll(
            Finding.ofPart(
                language, StoryScores.ofPairs(part, predicted), "1.together", "1.pairs")));
    return findings;
  }

  private static List<Finding> together(List<Gold.Pair> gold, Assignment predicted) {
    return Finding.of(
        Finding.ALL,
        StoryScores.ofPairs(gold, predicted),
        "score.P",
        "score.R",
        "score.F1",
        "positive_silver.together",
        "positive_silver.pairs",
        "false_positive_manual.together",
        "false_positive_manual.pairs");
  }

  private static void writeArticles(List<JsonRecord> pairs, Path target) throws IOException {
    Set<String> known = new HashSet<>();
    try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      for (JsonRecord pair : pairs) {
        writeSide(pair, "1", known, writer);
        writeSide(pair, "2", known, writer);
      }
    }
  }

  private static void writeSide(JsonRecord pair, String side, Set<String> known, Writer writer)
      throws IOException {
    String url = pair.text("url" + side);
    if (known.add(url)) {
      JsonLines.write(
          writer,
          List.of(
              new Property("id", url),
              new Property("language", pair.text("lang")),
              new Property("title", pair.findText("title" + side).orElse(null)),
              new Property("text", pair.findText("text" + side).orElse(null))));
    }
  }
}
