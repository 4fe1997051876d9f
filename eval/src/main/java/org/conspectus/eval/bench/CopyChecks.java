package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conspectus.eval.copies.DirectionScore;
import org.conspectus.eval.metric.FamilyScores;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks of `copies`: human translations of news, two data sets in one input. Stateless.
final class CopyChecks {

  /// The data sets' languages in Latin script, whose words line up by themselves.
  static final Set<String> LATIN =
      Set.of("en", "de", "fr", "cs", "hr", "is", "ha", "nl", "it", "es");

  private static final Set<String> CYRILLIC = Set.of("ru", "uk");

  private static final String[] FIGURES = {
    "B3P",
    "B3R",
    "B3F1",
    "pairP",
    "pairR",
    "pairF1",
    "crossLanguageLinks.translation:right",
    "crossLanguageLinks.translation:wrong",
    "crossLanguageLinks.otherCross:right",
    "crossLanguageLinks.otherCross:wrong"
  };

  private CopyChecks() {}

  static List<Check> of(DataSets data) {
    return List.of(
        check(data, "wmt-dev+meantime-dev-latin", LATIN::contains),
        check(data, "wmt-dev+meantime-dev-cyrillic", CYRILLIC::contains),
        check(data, "wmt-dev+meantime-dev", language -> true));
  }

  private static Check check(DataSets data, String corpus, Predicate<String> wanted) {
    List<Path> articles =
        List.of(
            data.file("translations/wmt-dev.articles.jsonl.gz"),
            data.file("translations/meantime-dev.articles.jsonl.gz"));
    List<Path> groups =
        List.of(
            data.file("translations/wmt-dev.groups.tsv"),
            data.file("translations/meantime-dev.groups.tsv"));
    List<Path> files = new ArrayList<>(articles);
    files.addAll(groups);
    return new Check("copies", corpus, files, bench -> measure(bench, articles, groups, wanted));
  }

  private static List<Finding> measure(
      Workbench bench, List<Path> articles, List<Path> groups, Predicate<String> wanted)
      throws IOException, ProductException {
    List<Gold.Label> languages =
        ArticleFile.languages(articles).stream()
            .filter(label -> wanted.test(label.label()))
            .toList();
    Set<String> ids = languages.stream().map(Gold.Label::id).collect(Collectors.toSet());
    List<Gold.Label> gold = new ArrayList<>();
    for (Path file : groups) {
      gold.addAll(Gold.labels(file).stream().filter(label -> ids.contains(label.id())).toList());
    }
    Path input =
        ArticleFile.copy(
            articles, article -> ids.contains(article.text("id")), bench.file("input.jsonl"));
    Path output = bench.run("copies", input.toString());
    List<Finding> findings =
        new ArrayList<>(Finding.of(Finding.ALL, FamilyScores.of(gold, languages, output), FIGURES));
    DirectionScore direction = DirectionScore.of(groups.getFirst(), output);
    findings.add(new Finding(Finding.ALL, "direction.links", direction.links(), true, false));
    findings.add(
        new Finding(Finding.ALL, "direction.asserted", direction.asserted(), false, false));
    findings.add(new Finding(Finding.ALL, "direction.right", direction.right(), false, false));
    for (String language : new TreeSet<>(languages.stream().map(Gold.Label::label).toList())) {
      Score score = FamilyScores.ofLanguage(language, gold, languages, output);
      findings.addAll(Finding.ofPart(language, score, "B3P", "B3R", "B3F1"));
    }
    return findings;
  }
}
