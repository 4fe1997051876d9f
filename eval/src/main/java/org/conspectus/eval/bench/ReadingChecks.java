package org.conspectus.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonLines.Property;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.ClutterScores;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.TimeScores;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks that need no gold of their own: how much of clean bodies is marked as clutter, and
/// whether translations of one sentence have the same times. Stateless.
final class ReadingChecks {

  private static final List<String> LANGUAGES = List.of("es", "it", "nl");

  private ReadingChecks() {}

  static List<Check> of(DataSets data) {
    Path pages = data.file("extraction/publisher-pages.jsonl.gz");
    Path articles = data.file("translations/meantime-dev.articles.jsonl.gz");
    Path groups = data.file("translations/meantime-dev.groups.tsv");
    return List.of(
        new Check("clutter", "publisher-pages", List.of(pages), bench -> bodies(bench, pages)),
        new Check(
            "agreement",
            "meantime-dev",
            List.of(articles, groups),
            bench -> agreement(bench, articles, groups)));
  }

  private static List<Finding> bodies(Workbench bench, Path pages)
      throws IOException, ProductException {
    Path input = bench.file("bodies.jsonl");
    List<JsonRecord> bodies = new ArrayList<>();
    JsonLines.forEach(pages, bodies::add);
    try (Writer writer = Files.newBufferedWriter(input, StandardCharsets.UTF_8)) {
      for (JsonRecord page : bodies) {
        write(writer, page);
      }
    }
    Path output = bench.run("annotate", input.toString());
    return Finding.of(Finding.ALL, ClutterScores.ofClean(input, output), "unmarked");
  }

  private static void write(Writer writer, JsonRecord page) throws IOException {
    JsonLines.write(
        writer,
        List.of(
            new Property("id", page.text("file")),
            new Property("title", page.findText("title").orElse(null)),
            new Property("text", page.findText("text").orElse(""))));
  }

  private static List<Finding> agreement(Workbench bench, Path articles, Path groups)
      throws IOException, ProductException {
    Path input = ArticleFile.copy(List.of(articles), article -> true, bench.file("articles.jsonl"));
    Path output = bench.run("annotate", input.toString());
    List<Finding> findings = new ArrayList<>();
    for (String language : LANGUAGES) {
      String[] pair = {language, "en"};
      findings.addAll(
          Finding.ofPart(
              language + "-en",
              TimeScores.agreement(articles, Gold.labels(groups), pair, output),
              "lines",
              "P",
              "R",
              "F1"));
    }
    return findings;
  }
}
