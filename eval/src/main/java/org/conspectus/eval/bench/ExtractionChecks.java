package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.metric.PageScores;
import org.conspectus.eval.metric.Score;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// Checks of `extract`: strings in and out of the body, days of publication, and whole pages of
/// publishers by country. Stateless.
final class ExtractionChecks {

  private static final String COMMAND = "extract";
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
            bench -> publishers(bench, publishers, gold)));
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
    Path folder = bench.file("pages");
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
