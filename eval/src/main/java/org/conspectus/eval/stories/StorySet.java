package org.conspectus.eval.stories;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.Assignment;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.metric.StoryScores;

/// Articles and what is known of their stories. Immutable.
///
/// @param name as in `docs/evaluation.md`
/// @param articles by time, then by id; the undated last
/// @param prefix of the names of precision, recall and F1 in a score: `B3` or `score.`
/// @param scorer how well each article was put
public record StorySet(
    String name, List<StoryArticle> articles, String prefix, Function<Assignment, Score> scorer) {
  private static final Comparator<StoryArticle> BY_TIME =
      Comparator.<StoryArticle, Boolean>comparing(article -> article.published().isEmpty())
          .thenComparing(StoryArticle::published)
          .thenComparing(StoryArticle::id);

  public StorySet {
    articles = articles.stream().sorted(BY_TIME).toList();
  }

  /// A set of which every article's story is known.
  ///
  /// @param folder holds `NAME.articles.jsonl.gz` and `NAME.stories.tsv`
  public static StorySet partition(Path folder, String name) throws IOException {
    List<StoryArticle> articles = new ArrayList<>();
    JsonLines.forEach(
        folder.resolve(name + ".articles.jsonl.gz"), line -> articles.add(StoryArticle.of(line)));
    List<Gold.Label> gold = Gold.labels(folder.resolve(name + ".stories.tsv"));
    return new StorySet(
        name, articles, "B3", predicted -> StoryScores.ofPartition(gold, predicted));
  }

  /// A set of which it is known of some pairs whether they tell of one event.
  ///
  /// @param folder holds `NAME.jsonl`, with both articles of a pair on a line
  public static StorySet pairs(Path folder, String name) throws IOException {
    Map<String, StoryArticle> articles = new HashMap<>();
    List<Gold.Pair> gold = new ArrayList<>();
    JsonLines.forEach(
        folder.resolve(name + ".jsonl"),
        line -> {
          StoryArticle one = side(line, "1");
          StoryArticle other = side(line, "2");
          articles.putIfAbsent(one.id(), one);
          articles.putIfAbsent(other.id(), other);
          gold.add(new Gold.Pair(one.id(), other.id(), line.isTrue("same_event") ? "1" : "0"));
        });
    return new StorySet(
        name,
        List.copyOf(articles.values()),
        "score.",
        predicted -> StoryScores.ofPairs(gold, predicted));
  }

  private static StoryArticle side(JsonRecord pair, String side) {
    return new StoryArticle(
        pair.text("url" + side),
        pair.text("lang"),
        "",
        pair.findText("title" + side).orElse(""),
        pair.findText("text" + side).orElse(""));
  }

  /// The ids of the articles, in their order.
  public List<String> ids() {
    return articles.stream().map(StoryArticle::id).toList();
  }

  /// F1 of clusters, B³ or over pairs.
  ///
  /// @param clusters lists of ids, each id in one of them
  public double f1(List<List<String>> clusters) {
    return figure(clusters, "F1");
  }

  /// A figure of clusters: `P`, `R` or `F1`.
  ///
  /// @param clusters lists of ids, each id in one of them
  public double figure(List<List<String>> clusters, String name) {
    return scorer.apply(Assignment.of(clusters)).value(prefix + name);
  }
}
