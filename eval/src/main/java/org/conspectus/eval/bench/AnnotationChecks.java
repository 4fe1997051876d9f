package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conspectus.eval.metric.ConllArticle;
import org.conspectus.eval.metric.IdentityScores;
import org.conspectus.eval.metric.NameScores;
import org.conspectus.eval.metric.QuoteScores;
import org.conspectus.eval.metric.TimeScores;
import org.conspectus.eval.product.Workbench;

/// Checks of what `annotate` finds in an article: names, who they name, times, quotes. Stateless.
final class AnnotationChecks {

  private static final String COMMAND = "annotate";

  private AnnotationChecks() {}

  static List<Check> of(DataSets data) {
    List<Check> checks = new ArrayList<>();
    checks.add(names(data, "conll2002-nl-dev", "conll.gz", "nl"));
    checks.add(names(data, "conll2002-es-dev", "conll.gz", "es"));
    checks.add(names(data, "germeval2014-de-dev", "tsv.gz", "de"));
    checks.add(identity(data));
    checks.add(times(data, "krauts-dolomiten", "de"));
    checks.add(times(data, "meantime-en-dev", "en"));
    checks.add(times(data, "meantime-es-dev", "es"));
    checks.add(quotes(data, "wikinews-de-dev", "de"));
    checks.add(quotes(data, "polnear-en-dev", "en"));
    return checks;
  }

  private static Check names(DataSets data, String corpus, String ending, String language) {
    Path gold = data.file("names/" + corpus + "." + ending);
    return new Check(
        "names",
        corpus,
        List.of(gold),
        bench -> {
          List<ConllArticle> articles = ConllArticle.read(gold);
          Path input = ArticleFile.write(articles, bench.file("articles.jsonl"));
          Path output = bench.run(COMMAND, input.toString());
          return Finding.of(
              language,
              NameScores.of(articles, output),
              "untyped.F1",
              "typed.P",
              "typed.R",
              "typed.F1",
              "personOrganizationPlace.F1");
        });
  }

  private static Check identity(DataSets data) {
    List<Path> gold =
        Stream.of("en", "nl", "es", "it")
            .map(language -> data.file("names/meantime-" + language + "-dev.jsonl.gz"))
            .toList();
    return new Check(
        "identity",
        "meantime-dev",
        gold,
        bench -> {
          Path output = bench.run(COMMAND, articles(bench, gold).toString());
          return Finding.of(
              Finding.ALL,
              IdentityScores.of(gold, output),
              "found",
              "B3P",
              "B3R",
              "B3F1",
              "crossLanguageSameKey");
        });
  }

  private static Check times(DataSets data, String corpus, String language) {
    Path gold = data.file("times/" + corpus + ".jsonl.gz");
    return new Check(
        "times",
        corpus,
        List.of(gold),
        bench -> {
          Path output = bench.run(COMMAND, articles(bench, List.of(gold)).toString());
          return Finding.of(
              language,
              TimeScores.of(gold, output),
              "strict",
              "relaxed",
              "strictValue",
              "relaxedValue");
        });
  }

  private static Check quotes(DataSets data, String corpus, String language) {
    Path gold = data.file("quotes/" + corpus + ".jsonl.gz");
    return new Check(
        "quotes",
        corpus,
        List.of(gold),
        bench -> {
          Path output = bench.run(COMMAND, articles(bench, List.of(gold)).toString());
          return Finding.of(
              language,
              QuoteScores.of(gold, output),
              "P",
              "R",
              "F1",
              "directRecall",
              "speakerAccuracy",
              "withSpeakerF1");
        });
  }

  /// The articles of files that also hold gold, without it.
  private static Path articles(Workbench bench, List<Path> gold) throws IOException {
    return ArticleFile.copy(gold, article -> true, bench.file("articles.jsonl"));
  }
}
