package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The file `docs/evaluation.md`: a table for each task, read and written again.
///
/// The file is its own memory: rows of checks that were not run stay as they were. Stateless.
public final class Report {

  private static final String HEADING = "## ";
  private static final String COLUMNS =
      "| Corpus | SHA-256 | Language | Metric | Ours | Baseline | Revision |";
  private static final String RULE = "|---|---|---|---|---:|---|---|";
  private static final int COLUMN_COUNT = 7;

  private static final String INTRODUCTION =
      """
      # Evaluation

      Written by `./check --eval`; do not edit. Every figure was measured by the program itself, on
      public development data that is not part of the repository; rows whose data was absent keep
      their last figure, with the revision that reached it. Shares lie between 0 and 1, more is
      better; counts are whole numbers. SHA-256 gives the first twelve digits for each file of the
      data set. What others reach stands under *Baseline*, where it is known.

      - **stories**: B³ and pairwise agreement of story clusters with the gold (`B3P`, `B3R`, `B3F1`,
        `pairF1`); for sets of pairs, how many pairs that belong together were put together. A
        row of one language counts only the articles of that language.
      - **copies**: the same figures for families of copies and translations; links between
        articles of two languages, right and wrong. A row of one language averages over its articles,
        with the members of their families in whatever language.
      - **nearest**: how often the nearest article of another language is a right one (`rightFirst`),
        as *from-to*.
      - **language**: share of texts whose language was told right; `mean` is over languages, *all*
        being every language of the test data, whether the product claims it or not. For pages it is
        the share of all pages.
      - **segments**: strings that must and must not be in the body of a page, over all pages.
      - **dates**: the day on which a page was published; one that is not told is missed.
      - **pages**: pages of publishers, by country: F1 of the body over runs of four words, averaged
        over pages; the shares of pages with the right title, day, and set of authors.
      - **names**: F1 of exact spans, without types, with types, and for persons, organizations and
        places. germeval2014-de-dev was learned from, so its row tells nothing of other texts;
        of parts that were left out, `CrossValidateNames` finds .71 without and .64 with types,
        and .67 of persons, organizations and places (F1).
      - **identity**: whether the names of one entity get one key, and how often in two languages the
        same; only over the names that were found with a key, so it says little where few are
        (`found`).
      - **times**: F1 of time expressions, strict or overlapping span, without and with value.
      - **quotes**: F1 of quotes that overlap by at least 70 %, alone and with the right speaker.
      - **clutter**: precision and recall of the letters and digits that are marked as no text, and of
        marked stretches that overlap by at least 70 %; `kind`, the share of these with the right
        kind; `unmarked`, the share of the letters of clean bodies that is not marked. The corpus
        *own-held-out* was written before the rules were looked at.
      - **agreement**: of the values of times in aligned sentences of two languages, the F1 of those
        that stand in both.
      - The corpus *own* is the repository's own gold in `eval/gold`, written by someone who did not
        know the rules.
      """;

  private Report() {}

  /// The rows of a report; none if there is no such file.
  ///
  /// @throws IOException if the file cannot be read
  public static List<Row> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    if (!Files.exists(file)) {
      return rows;
    }
    String task = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(HEADING)) {
        task = line.substring(HEADING.length()).strip();
      } else if (line.startsWith("| ") && !line.equals(COLUMNS)) {
        String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
        if (cells.length == COLUMN_COUNT) {
          rows.add(row(task, cells));
        }
      }
    }
    return rows;
  }

  /// The rows of both in the order of the catalog: a check that has new rows loses its old ones.
  ///
  /// Old rows of checks that are no longer in the catalog are dropped.
  public static List<Row> merge(List<Row> old, List<Row> fresh, List<Check> catalog) {
    List<Row> merged = new ArrayList<>();
    for (Check check : catalog) {
      List<Row> mine = fresh.stream().filter(row -> row.isOf(check)).toList();
      if (mine.isEmpty()) {
        mine = old.stream().filter(row -> row.isOf(check)).toList();
      }
      merged.addAll(mine);
    }
    return merged;
  }

  /// Writes a report.
  ///
  /// @param rows in any order; a task's table stands where the task comes first
  /// @throws IOException if the file cannot be written
  public static void write(Path file, List<Row> rows) throws IOException {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (String task : rows.stream().map(Row::task).distinct().toList()) {
      text.append('\n').append(HEADING).append(task).append("\n\n");
      text.append(COLUMNS).append('\n').append(RULE).append('\n');
      rows.stream().filter(row -> row.task().equals(task)).forEach(row -> append(row, text));
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  private static void append(Row row, StringBuilder text) {
    List<String> cells =
        List.of(
            row.corpus(),
            row.checksum(),
            row.language(),
            row.metric(),
            row.ours(),
            row.baseline(),
            row.revision());
    text.append('|');
    cells.forEach(cell -> text.append(cell.isEmpty() ? "" : " " + cell).append(" |"));
    text.append('\n');
  }

  private static Row row(String task, String[] cells) {
    return new Row(
        task,
        cells[0].strip(),
        cells[1].strip(),
        cells[2].strip(),
        cells[3].strip(),
        cells[4].strip(),
        cells[5].strip(),
        cells[6].strip());
  }
}
