package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks of `explain - --nearest 1`: is the nearest article of another language a right one?
///
/// The share, over the articles of one language that have a right one in the other, whose nearest
/// article of that other language is among the right ones. All articles of the other language are
/// in the input, of the first only those that are asked about. One of both languages is English, or
/// they are German and French: other directions would say little more and take as long again.
/// Stateless.
final class NearestChecks {

  private static final String TASK = "nearest";
  private static final String METRIC = "rightFirst";
  private static final Set<String> GERMAN_AND_FRENCH = Set.of("de", "fr");

  private static final String WITH_WEAK = "rightFirstWithWeak";
  private static final Set<String> SILVER = Set.of("positive_silver");
  private static final Set<String> SILVER_AND_WEAK =
      Set.of("positive_silver", "weak_single_criterion");

  private NearestChecks() {}

  static List<Check> of(DataSets data) {
    return List.of(
        translations(data, "wmt-dev"), translations(data, "meantime-dev"), leipzig(data));
  }

  private static Check translations(DataSets data, String corpus) {
    Path articles = data.file("translations/" + corpus + ".articles.jsonl.gz");
    Path groups = data.file("translations/" + corpus + ".groups.tsv");
    return new Check(
        TASK,
        corpus,
        List.of(articles, groups),
        bench -> {
          Map<String, Set<String>> partners = partnersInGroups(Gold.labels(groups));
          return measure(bench, articles, partners, partners);
        });
  }

  private static Check leipzig(DataSets data) {
    Path articles = data.file("stories/leipzig-2019.articles.jsonl.gz");
    Path pairs = data.file("stories/leipzig-2019.pairs.tsv");
    return new Check(
        TASK,
        "leipzig-2019",
        List.of(articles, pairs),
        bench -> {
          Map<String, Set<String>> strong = partnersInPairs(Gold.pairs(pairs), SILVER);
          return measure(
              bench, articles, strong, partnersInPairs(Gold.pairs(pairs), SILVER_AND_WEAK));
        });
  }

  private static Map<String, Set<String>> partnersInGroups(List<Gold.Label> groups) {
    Map<String, Set<String>> members = new HashMap<>();
    for (Gold.Label label : groups) {
      members.computeIfAbsent(label.label(), group -> new HashSet<>()).add(label.id());
    }
    Map<String, Set<String>> partners = new HashMap<>();
    for (Gold.Label label : groups) {
      partners.put(label.id(), members.getOrDefault(label.label(), Set.of()));
    }
    return partners;
  }

  private static Map<String, Set<String>> partnersInPairs(
      List<Gold.Pair> pairs, Set<String> labels) {
    Map<String, Set<String>> partners = new HashMap<>();
    for (Gold.Pair pair : pairs) {
      if (labels.contains(pair.label())) {
        partners.computeIfAbsent(pair.one(), id -> new HashSet<>()).add(pair.other());
        partners.computeIfAbsent(pair.other(), id -> new HashSet<>()).add(pair.one());
      }
    }
    return partners;
  }

  /// @param weak right ones and those that may be
  private static List<Finding> measure(
      Workbench bench,
      Path articles,
      Map<String, Set<String>> partners,
      Map<String, Set<String>> weak)
      throws IOException, ProductException {
    Map<String, String> languages = new HashMap<>();
    for (Gold.Label label : ArticleFile.languages(List.of(articles))) {
      languages.put(label.id(), label.label());
    }
    Truth truth = new Truth(languages, partners);
    List<Finding> findings = new ArrayList<>();
    for (String language : new TreeSet<>(languages.values())) {
      Set<String> asked = truth.askedAbout(language);
      if (asked.isEmpty()) {
        continue;
      }
      Path input =
          ArticleFile.copy(
              List.of(articles),
              article ->
                  truth.isIn(language, article.text("id")) || asked.contains(article.text("id")),
              bench.file("of-" + language + ".jsonl"));
      Path output = bench.run("explain", "-", "--nearest", "1", "--of", language, input.toString());
      findings.addAll(rightFirst(METRIC, language, asked, truth.of(nearest(output))));
      if (!weak.equals(partners)) {
        Truth lenient = new Truth(languages, weak);
        findings.addAll(rightFirst(WITH_WEAK, language, asked, lenient.of(nearest(output))));
      }
    }
    return findings;
  }

  private static Map<String, String> nearest(Path output) throws IOException {
    Map<String, String> nearest = new HashMap<>();
    for (JsonRecord line : JsonLines.read(output)) {
      List<JsonRecord> found = line.objects("nearest");
      if (!found.isEmpty()) {
        nearest.put(line.text("id"), found.getFirst().text("id"));
      }
    }
    return nearest;
  }

  private static List<Finding> rightFirst(
      String metric, String language, Set<String> asked, Answers answers) {
    Map<String, Integer> right = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (String id : asked) {
      all.merge(answers.truth.language(id), 1, Integer::sum);
      right.merge(answers.truth.language(id), answers.isRight(id) ? 1 : 0, Integer::sum);
    }
    List<Finding> findings = new ArrayList<>();
    all.forEach((from, count) -> {
      double share = Score.share(right.getOrDefault(from, 0), count);
      findings.add(new Finding(from + "-" + language, metric, share, false, true));
    });
    return findings;
  }

  /// The nearest article of each, and what is right.
  private record Answers(Truth truth, Map<String, String> nearest) {
    boolean isRight(String id) {
      return truth.arePartners(id, nearest.getOrDefault(id, ""));
    }
  }

  /// The language of each article, and the articles that are right ones for it.
  private record Truth(Map<String, String> languages, Map<String, Set<String>> partners) {

    Answers of(Map<String, String> nearest) {
      return new Answers(this, nearest);
    }

    String language(String id) {
      return languages.getOrDefault(id, "");
    }

    boolean isIn(String language, String id) {
      return language(id).equals(language);
    }

    boolean arePartners(String one, String other) {
      return partners.getOrDefault(one, Set.of()).contains(other);
    }

    private static boolean isAskedFrom(String from, String to) {
      boolean hasEnglish = from.equals("en") || to.equals("en");
      return !from.equals(to) && (hasEnglish || GERMAN_AND_FRENCH.containsAll(List.of(from, to)));
    }

    /// The articles of other languages that have a right one in `language`.
    Set<String> askedAbout(String language) {
      return partners.entrySet().stream()
          .filter(entry -> isAskedFrom(language(entry.getKey()), language))
          .filter(entry -> entry.getValue().stream().anyMatch(id -> isIn(language, id)))
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }
  }
}
