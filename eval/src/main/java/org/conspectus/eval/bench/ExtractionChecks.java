package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.Gold;
import org.conspectus.eval.metric.LanguageScores;
import org.conspectus.eval.metric.PageScores;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks of `extract`: strings in and out of the body, days of publication, whole pages of
/// publishers by country, and the language of pages. Stateless.
final class ExtractionChecks {

  private static final String COMMAND = "extract";
  private static final String ACCURACY = "accuracy";
  private static final String[] STRINGS = {"P", "R", "F1", "accuracy", "missing"};
  private static final String[] PAGES = {"bodyF1", "P", "R", "title", "day", "authors", "missing"};

  private ExtractionChecks() {}

  static List<Check> of(DataSets data) {
    Path pages = data.file("extraction/pages.tar.gz");
    Path segments = data.file("extraction/body-segments.jsonl.gz");
    Path dates = data.file("extraction/dates.jsonl.gz");
    Path publishers = data.file("extraction/publisher-pages.tar.gz");
    Path gold = data.file("extraction/publisher-pages.jsonl.gz");
    return List.of(
        new Check(
            "segments",
            "body-segments",
            List.of(pages, segments),
            bench ->
                Finding.of(
                    Finding.ALL,
                    PageScores.ofSegments(segments, extracted(bench, pages)),
                    STRINGS)),
        new Check(
            "dates",
            "dates",
            List.of(pages, dates),
            bench ->
                Finding.of(
                    Finding.ALL, PageScores.ofDates(dates, extracted(bench, pages)), STRINGS)),
        new Check(
            "pages",
            "publisher-pages",
            List.of(publishers, gold),
            bench -> publishers(bench, publishers, gold)),
        languages(data, pages, publishers));
  }

  /// The language of each page, over both archives and for each.
  private static Check languages(DataSets data, Path pages, Path publishers) {
    Map<Path, Path> golds = new LinkedHashMap<>();
    golds.put(data.own("languages/pages.tsv"), pages);
    golds.put(data.own("languages/publisher-pages.tsv"), publishers);
    List<Path> files = new ArrayList<>(golds.keySet());
    files.addAll(golds.values());
    return new Check(
        "language",
        "pages+publisher-pages",
        files,
        bench -> {
          List<Finding> findings = new ArrayList<>();
          List<Gold.Label> all = new ArrayList<>();
          Path outputs = bench.file("extracted.jsonl");
          for (Map.Entry<Path, Path> each : golds.entrySet()) {
            Path output = extracted(bench, each.getValue());
            List<Gold.Label> labels = labels(each.getKey(), output);
            Files.write(
                outputs,
                Files.readAllBytes(output),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
            all.addAll(labels);
            String name = each.getKey().getFileName().toString().replace(".tsv", "");
            findings.addAll(Finding.ofPart(name, LanguageScores.ofAll(labels, output), ACCURACY));
          }
          findings.addAll(0, Finding.of(Finding.ALL, LanguageScores.ofAll(all, outputs), ACCURACY));
          return findings;
        });
  }

  /// The gold, which names pages as their archive does, by the ids that were printed.
  private static List<Gold.Label> labels(Path gold, Path output) throws IOException {
    Map<String, String> languages = new HashMap<>();
    Gold.labels(gold).forEach(label -> languages.put(label.id(), label.label()));
    List<Gold.Label> labels = new ArrayList<>();
    for (JsonRecord page : JsonLines.read(output)) {
      String id = page.text("id");
      String name = id.substring(id.lastIndexOf('/', id.lastIndexOf('/') - 1) + 1);
      String language = languages.remove(name);
      if (language != null) {
        labels.add(new Gold.Label(id, language));
      }
    }
    // What was not extracted is missed.
    languages.forEach((name, language) -> labels.add(new Gold.Label(name, language)));
    return labels;
  }

  /// All countries, then each.
  private static List<Finding> publishers(Workbench bench, Path archive, Path goldFile)
      throws IOException, ProductException {
    Path output = extracted(bench, archive);
    List<Finding> findings =
        new ArrayList<>(
            Finding.of(Finding.ALL, PageScores.ofPublisherPages(goldFile, output), PAGES));
    Set<String> countries = new TreeSet<>();
    JsonLines.forEach(goldFile, page -> countries.add(country(page.text("file"))));
    for (String country : countries) {
      Score score =
          PageScores.ofPublisherPages(goldFile, output, file -> country(file).equals(country));
      findings.addAll(Finding.ofPart(country, score, "bodyF1", "title", "day", "authors"));
    }
    return findings;
  }

  private static String country(String file) {
    return file.substring(0, file.indexOf('/'));
  }

  /// Unpacks the archive and lets the product extract what is in it.
  private static Path extracted(Workbench bench, Path archive)
      throws IOException, ProductException {
    Path folder = bench.file(archive.getFileName().toString().replace(".tar.gz", ""));
    TarArchive.forEachFile(
        archive,
        (name, content) -> {
          Path file = folder.resolve(name).normalize();
          if (!file.startsWith(folder)) {
            throw new IOException(archive + ": leads outside: " + name);
          }
          Files.createDirectories(file.getParent());
          Files.write(file, content);
        });
    return bench.run(COMMAND, folder.toString());
  }
}
