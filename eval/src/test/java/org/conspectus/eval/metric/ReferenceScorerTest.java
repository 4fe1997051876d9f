package org.conspectus.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our figures are those of the reference scorer, to the last digit, on made-up output.
@Tag("slow")
final class ReferenceScorerTest {

  private static final long SEED = 20_261_122;

  @TempDir private Path folder;
  private Perturbation perturbation;
  private ReferenceScorer reference;

  @BeforeEach
  void findScorer() {
    Optional<ReferenceScorer> found = ReferenceScorer.find();
    assumeTrue(found.isPresent(), "skipped: shared/bench/score.py or python3 absent");
    reference = found.orElseThrow();
    perturbation = new Perturbation(SEED, folder);
  }

  @Test
  void agreesOnStories() throws IOException {
    for (String name : List.of("og2021-dev", "ecbplus-dev")) {
      Path gold = reference.file("stories/" + name + ".stories.tsv");
      List<Gold.Label> labels = Gold.labels(gold);
      Path output = perturbation.clusters(labels, "articles", false);
      Score ours = StoryScores.ofPartition(labels, Assignment.read(output, "articles"));
      assertEqual(ours, reference.score("stories", gold, output));
    }
  }

  @Test
  void agreesOnPairs() throws IOException {
    Path gold = reference.file("stories/leipzig-2019.pairs.tsv");
    List<Gold.Pair> pairs = Gold.pairs(gold);
    List<Gold.Label> labels = new ArrayList<>();
    for (Gold.Pair pair : pairs) {
      labels.add(new Gold.Label(pair.one(), pair.one()));
      labels.add(new Gold.Label(pair.other(), pair.one()));
    }
    List<Gold.Label> once = distinct(labels);
    Path output = perturbation.clusters(once, "articles", false);
    Score ours = StoryScores.ofPairs(pairs, Assignment.read(output, "articles"));
    assertEqual(ours, reference.score("pairs", gold, output));
    assertThat(ours.value("positive_silver.together")).isPositive();
  }

  @Test
  void agreesOnPairsWithManyNegatives() throws IOException {
    List<String> lines = new ArrayList<>();
    List<Gold.Label> labels = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      lines.add("a" + i + "\tb" + i + "\t" + (i % 3 == 0 ? "1" : "0"));
      labels.add(new Gold.Label("a" + i, "c" + i));
      labels.add(new Gold.Label("b" + i, i % 2 == 0 ? "c" + i : "d" + i));
    }
    Path gold = Files.write(folder.resolve("gold.pairs.tsv"), lines);
    Path output = perturbation.clusters(labels, "articles", false);
    Score ours = StoryScores.ofPairs(Gold.pairs(gold), Assignment.read(output, "articles"));
    assertEqual(ours, reference.score("pairs", gold, output));
    assertThat(ours.find("score.F1")).isPresent();
  }

  @Test
  void agreesOnFamilies() throws IOException {
    Path gold = reference.file("translations/wmt-dev.groups.tsv");
    Path articles = reference.file("translations/wmt-dev.articles.jsonl.gz");
    List<Gold.Label> labels = Gold.labels(gold);
    Path output = perturbation.clusters(labels, "members", true);
    List<Gold.Label> languages = new ArrayList<>();
    JsonLines.forEach(
        articles, a -> languages.add(new Gold.Label(a.text("id"), a.text("language"))));
    Score ours = FamilyScores.of(labels, languages, output);
    assertEqual(ours, reference.score("families", gold, output, "--articles", articles.toString()));
    assertThat(ours.find("crossLanguageLinks.translation:wrong")).isPresent();
  }

  @Test
  void agreesOnTimes() throws IOException {
    for (String name : List.of("krauts-dolomiten", "meantime-en-dev", "meantime-es-dev")) {
      Path gold = reference.file("times/" + name + ".jsonl.gz");
      Path output = perturbation.annotations(List.of(gold));
      assertEqual(TimeScores.of(gold, output), reference.score("times", gold, output));
    }
  }

  @Test
  void agreesOnQuotes() throws IOException {
    for (String name : List.of("wikinews-de-dev", "polnear-en-dev")) {
      Path gold = reference.file("quotes/" + name + ".jsonl.gz");
      Path output = perturbation.annotations(List.of(gold));
      assertEqual(QuoteScores.of(gold, output), reference.score("quotes", gold, output));
    }
  }

  @Test
  void agreesOnNamesAndTheirArticles() throws IOException {
    for (String name :
        List.of(
            "conll2002-nl-dev.conll.gz",
            "conll2002-es-dev.conll.gz",
            "germeval2014-de-dev.tsv.gz")) {
      Path gold = reference.file("names/" + name);
      List<ConllArticle> articles = ConllArticle.read(gold);
      Path output = perturbation.names(articles);
      assertEqual(NameScores.of(articles, output), reference.score("names", gold, output));
    }
  }

  @Test
  void agreesOnIdentity() throws IOException {
    List<Path> gold = new ArrayList<>();
    for (String language : List.of("en", "nl", "es", "it")) {
      gold.add(reference.file("names/meantime-" + language + "-dev.jsonl.gz"));
    }
    Path output = perturbation.annotations(gold);
    Path joined = Path.of(String.join(",", gold.stream().map(Path::toString).toList()));
    assertEqual(IdentityScores.of(gold, output), reference.score("identity", joined, output));
  }

  @Test
  void agreesOnLanguages() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      lines.add("t" + i + "\t" + List.of("nl", "de", "en", "fr", "es", "it", "pt").get(i % 7));
    }
    Path gold = Files.write(folder.resolve("gold.languages.tsv"), lines);
    Path output = perturbation.languages(Gold.labels(gold));
    Score ours = LanguageScores.of(Gold.labels(gold), output);
    assertEqual(ours, reference.score("language", gold, output));
  }

  @Test
  void agreesOnPages() throws IOException {
    Path segments = reference.file("extraction/body-segments.jsonl.gz");
    Path segmentPages = perturbation.segmentPages(segments);
    assertEqual(
        PageScores.ofSegments(segments, segmentPages),
        reference.score("segments", segments, segmentPages));
    Path dates = reference.file("extraction/dates.jsonl.gz");
    Path datedPages = perturbation.datedPages(dates);
    assertEqual(PageScores.ofDates(dates, datedPages), reference.score("dates", dates, datedPages));
    Path publishers = reference.file("extraction/publisher-pages.jsonl.gz");
    Path publisherPages = perturbation.publisherPages(publishers);
    assertEqual(
        PageScores.ofPublisherPages(publishers, publisherPages),
        reference.score("pages", publishers, publisherPages));
  }

  @Test
  void agreesOnBodies() throws IOException {
    Path publishers = reference.file("extraction/publisher-pages.jsonl.gz");
    List<String> bodies = new ArrayList<>();
    for (JsonRecord page : JsonLines.read(publishers)) {
      String name = page.text("file").replaceAll("^.*/|\\.html(\\.gz)?$", "");
      String body = Perturbation.quoted(page.findText("text").orElse(""));
      bodies.add("%s:{\"articleBody\":%s}".formatted(Perturbation.quoted(name), body));
    }
    Path gold = folder.resolve("gold.json");
    Files.writeString(gold, "{" + String.join(",", bodies) + "}");
    Path output = perturbation.publisherPages(publishers);
    assertEqual(PageScores.ofBodies(gold, output), reference.score("body", gold, output));
  }

  private static List<Gold.Label> distinct(List<Gold.Label> labels) {
    SortedMap<String, Gold.Label> byId = new TreeMap<>();
    labels.forEach(label -> byId.putIfAbsent(label.id(), label));
    return List.copyOf(byId.values());
  }

  private static void assertEqual(Score ours, SortedMap<String, Double> theirs) {
    SortedMap<String, Double> mine = new TreeMap<>();
    ours.figures().forEach(figure -> mine.put(figure.name(), figure.value()));
    assertThat(mine).isEqualTo(theirs);
  }
}
