package org.conspectus.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.domain.Language;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonLines.Property;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.LanguageScores;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;
import org.conspectus.lang.LanguagePacks;

/// Checks of language detection on single sentences and pairs of words, for the seven first
/// languages, for those with a pack, and for all; and on headlines and whole articles.
///
/// Every text is an article of its own, without a language. Stateless.
final class LanguageChecks {

  private static final String TASK = "language";
  private static final List<String> SEVEN = List.of("nl", "de", "en", "fr", "es", "it", "pt");
  private static final List<String> CLAIMED =
      LanguagePacks.standard().registered().stream().map(Language::code).toList();
  private static final Pattern SENTENCES =
      Pattern.compile(".*/language-testdata/sentences/(?<language>[a-z]+)\\.txt");
  private static final Pattern WORD_PAIRS =
      Pattern.compile(".*/language-testdata/word-pairs/(?<language>[a-z]+)\\.txt");

  private LanguageChecks() {}

  static List<Check> of(DataSets data) {
    Path archive = data.file("language-id/lingua-testdata.tar.gz");
    Path titles = data.file("stories/og2021-dev.articles.jsonl.gz");
    Path articles = data.file("stories/leipzig-2019.articles.jsonl.gz");
    return List.of(
        new Check(TASK, "lingua-testdata", List.of(archive), bench -> measure(bench, archive)),
        new Check(
            TASK, "lingua-word-pairs", List.of(archive), bench -> measurePairs(bench, archive)),
        new Check(
            TASK, "og2021-dev", List.of(titles), bench -> measureArticles(bench, titles, "title")),
        new Check(
            TASK,
            "leipzig-2019",
            List.of(articles),
            bench -> measureArticles(bench, articles, "text")));
  }

  private static List<Finding> measurePairs(Workbench bench, Path archive)
      throws IOException, ProductException {
    Path articles = bench.file("pairs.jsonl");
    List<Gold.Label> gold = write(archive, WORD_PAIRS, articles);
    Path output = bench.run("annotate", articles.toString());
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Finding.ofPart("seven", of(SEVEN, gold, output), "mean"));
    findings.addAll(Finding.ofPart("claimed", of(CLAIMED, gold, output), "mean"));
    return findings;
  }

  /// @param field what is read of each article: `title` or `text`
  private static List<Finding> measureArticles(Workbench bench, Path articles, String field)
      throws IOException, ProductException {
    Path file = bench.file("texts.jsonl");
    List<Gold.Label> gold = new ArrayList<>();
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (JsonRecord article : JsonLines.read(articles)) {
        String text = article.findText(field).orElse("");
        String language = article.findText("language").orElse("");
        if (!text.isBlank() && !language.isEmpty()) {
          String id = article.text("id");
          gold.add(new Gold.Label(id, language));
          JsonLines.write(writer, List.of(new Property("id", id), new Property("text", text)));
        }
      }
    }
    Score score = LanguageScores.of(gold, bench.run("annotate", file.toString()));
    return Finding.of(Finding.ALL, score, "mean");
  }

  private static List<Finding> measure(Workbench bench, Path archive)
      throws IOException, ProductException {
    Path articles = bench.file("sentences.jsonl");
    List<Gold.Label> gold = write(archive, SENTENCES, articles);
    Path output = bench.run("annotate", articles.toString());
    Score all = LanguageScores.of(gold, output);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(Finding.ofPart("seven", of(SEVEN, gold, output), "mean"));
    findings.addAll(Finding.ofPart("claimed", of(CLAIMED, gold, output), "mean"));
    findings.addAll(Finding.of(Finding.ALL, all, "mean"));
    all.figures().stream()
        .filter(figure -> figure.name().startsWith("byLanguage."))
        .map(figure ->
            new Finding(
                figure.name().substring("byLanguage.".length()),
                "accuracy",
                figure.value(),
                false,
                true))
        .forEach(findings::add);
    return findings;
  }

  private static Score of(List<String> languages, List<Gold.Label> gold, Path output)
      throws IOException {
    List<Gold.Label> some =
        gold.stream().filter(label -> languages.contains(label.label())).toList();
    return LanguageScores.of(some, output);
  }

  private static List<Gold.Label> write(Path archive, Pattern files, Path target)
      throws IOException {
    List<Gold.Label> gold = new ArrayList<>();
    try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      TarArchive.forEach(
          archive,
          (name, content) -> {
            Matcher matcher = files.matcher(name);
            if (matcher.matches()) {
              String language = matcher.group("language");
              for (String line : content.lines().filter(text -> !text.isBlank()).toList()) {
                String id = language + "-" + gold.size();
                gold.add(new Gold.Label(id, language));
                JsonLines.write(
                    writer, List.of(new Property("id", id), new Property("text", line)));
              }
            }
          });
    }
    return gold;
  }
}
