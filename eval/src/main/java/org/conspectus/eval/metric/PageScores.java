package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// How well `extract` finds body, title, day and authors of a page.
///
/// Four kinds of gold: strings that must and must not be in the body; whole bodies; days of
/// publication; and publishers' pages with everything. `output` is always what `extract --format
/// jsonl` printed. Stateless; linear in the length of the texts.
public final class PageScores {

  private PageScores() {}

  private static final class Counts {
    private int right;
    private int wrong;
    private int missed;
    private int rightlyAbsent;
    private int pages;
    private int missing;
    private int titles;
    private int dated;
    private int days;
    private int authored;
    private int authors;
  }

  /// `P`, `R`, `F1` of the strings, `accuracy`, and the number of `missing` pages.
  ///
  /// @param goldFile pages with `file`, the strings `with` and the strings `without`
  /// @throws IOException if a file cannot be read
  public static Score ofSegments(Path goldFile, Path output) throws IOException {
    Map<String, ExtractedPage> pages = ExtractedPage.read(output, ExtractedPage::fileName);
    Counts counts = new Counts();
    for (JsonRecord gold : JsonLines.read(goldFile)) {
      counts.missing += pages.containsKey(gold.text("file")) ? 0 : 1;
      String text = ExtractedPage.in(pages, gold.text("file")).text();
      for (String wanted : gold.texts("with")) {
        boolean isFound = text.contains(wanted);
        counts.right += isFound ? 1 : 0;
        counts.missed += isFound ? 0 : 1;
      }
      for (String unwanted : gold.texts("without")) {
        boolean isFound = text.contains(unwanted);
        counts.wrong += isFound ? 1 : 0;
        counts.rightlyAbsent += isFound ? 0 : 1;
      }
    }
    int all = counts.right + counts.rightlyAbsent + counts.wrong + counts.missed;
    return Score.builder()
        .precisionRecall("", counts.right, counts.wrong, counts.missed)
        .share("accuracy", counts.right + counts.rightlyAbsent, all)
        .count("missing", counts.missing)
        .build();
  }

  /// `P`, `R`, `F1` of the bodies over [Shingles], then `pages` and `missing`.
  ///
  /// @param goldFile one object with a page's name for each field and its `articleBody`
  /// @throws IOException if a file cannot be read
  public static Score ofBodies(Path goldFile, Path output) throws IOException {
    Map<String, ExtractedPage> pages = ExtractedPage.read(output, PageScores::pageName);
    JsonRecord gold = JsonLines.readWhole(goldFile);
    BodyTally bodies = new BodyTally();
    int missing = 0;
    for (String name : gold.names()) {
      String body = gold.findObject(name).flatMap(page -> page.findText("articleBody")).orElse("");
      bodies.add(body, ExtractedPage.in(pages, name).text());
      missing += pages.containsKey(name) ? 0 : 1;
    }
    return Score.builder()
        .rounded("P", bodies.precision())
        .rounded("R", bodies.recall())
        .rounded("F1", bodies.f1())
        .count("pages", gold.names().size())
        .count("missing", missing)
        .build();
  }

  /// `P`, `R`, `F1` and `accuracy` of the day of publication, then `pages`.
  ///
  /// @param goldFile pages with `file` and `date`
  /// @throws IOException if a file cannot be read
  public static Score ofDates(Path goldFile, Path output) throws IOException {
    Map<String, ExtractedPage> pages = ExtractedPage.read(output, ExtractedPage::fileName);
    Counts counts = new Counts();
    for (JsonRecord gold : JsonLines.read(goldFile)) {
      String day = ExtractedPage.day(ExtractedPage.in(pages, gold.text("file")).published());
      if (day.isEmpty()) {
        counts.missed++;
      } else if (day.equals(gold.text("date"))) {
        counts.right++;
      } else {
        counts.wrong++;
      }
    }
    int all = counts.right + counts.wrong + counts.missed;
    return Score.builder()
        .precisionRecall("", counts.right, counts.wrong, counts.missed)
        .share("accuracy", counts.right, all)
        .count("pages", all)
        .build();
  }

  /// `bodyF1`, `P` and `R` of the bodies; the shares of right `title`, `day` and `authors`; then
  /// `pages` and `missing`.
  ///
  /// @param goldFile pages with `file`, `title`, `text`, `published` and `authors`
  /// @throws IOException if a file cannot be read
  public static Score ofPublisherPages(Path goldFile, Path output) throws IOException {
    return ofPublisherPages(goldFile, output, file -> true);
  }

  /// As above, for some of the pages.
  ///
  /// @param isMeant tells by the `file` of the gold which
  /// @throws IOException if a file cannot be read
  public static Score ofPublisherPages(Path goldFile, Path output, Predicate<String> isMeant)
      throws IOException {
    Map<String, ExtractedPage> pages = ExtractedPage.read(output, ExtractedPage::folderAndFileName);
    Counts counts = new Counts();
    BodyTally bodies = new BodyTally();
    for (JsonRecord gold : JsonLines.read(goldFile)) {
      if (!isMeant.test(gold.text("file"))) {
        continue;
      }
      String key = ExtractedPage.withoutEnding(gold.text("file"), ".gz");
      counts.missing += pages.containsKey(key) ? 0 : 1;
      ExtractedPage page = ExtractedPage.in(pages, key);
      bodies.add(gold.findText("text").orElse(""), page.text());
      countDetails(gold, page, counts);
    }
    return Score.builder()
        .rounded("bodyF1", bodies.f1())
        .rounded("P", bodies.precision())
        .rounded("R", bodies.recall())
        .share("title", counts.titles, counts.pages)
        .share("day", counts.days, counts.dated)
        .share("authors", counts.authors, counts.authored)
        .count("pages", counts.pages)
        .count("missing", counts.missing)
        .build();
  }

  private static void countDetails(JsonRecord gold, ExtractedPage page, Counts counts) {
    counts.pages++;
    String title = Characters.wordsOnly(gold.findText("title").orElse(""));
    counts.titles += title.equals(Characters.wordsOnly(page.title())) ? 1 : 0;
    String published = gold.findText("published").orElse("");
    if (!published.isEmpty()) {
      counts.dated++;
      boolean isRight = ExtractedPage.day(published).equals(ExtractedPage.day(page.published()));
      counts.days += isRight ? 1 : 0;
    }
    if (!gold.texts("authors").isEmpty()) {
      counts.authored++;
      counts.authors += words(gold.texts("authors")).equals(words(page.authors())) ? 1 : 0;
    }
  }

  private static Set<String> words(List<String> authors) {
    return authors.stream().map(Characters::wordsOnly).collect(Collectors.toSet());
  }

  /// A page's file name without `.gz` and without `.html` or `.htm`.
  private static String pageName(String path) {
    String name = ExtractedPage.fileName(path);
    return ExtractedPage.withoutEnding(ExtractedPage.withoutEnding(name, ".html"), ".htm");
  }

  /// Precision and recall of extracted bodies over [Shingles], averaged over pages.
  ///
  /// A page without extracted text has no precision, one without gold text no recall. For one
  /// thread.
  private static final class BodyTally {

    private double precision;
    private double recall;
    private int withPrecision;
    private int withRecall;

    void add(String gold, String extracted) {
      Shingles expected = Shingles.of(gold);
      Shingles found = Shingles.of(extracted);
      int shared = expected.shared(found);
      if (found.size() > 0) {
        precision += (double) shared / found.size();
        withPrecision++;
      }
      if (expected.size() > 0) {
        recall += (double) shared / expected.size();
        withRecall++;
      }
    }

    double precision() {
      return precision / Math.max(1, withPrecision);
    }

    double recall() {
      return recall / Math.max(1, withRecall);
    }

    double f1() {
      return Score.f1(precision(), recall());
    }
  }
}
