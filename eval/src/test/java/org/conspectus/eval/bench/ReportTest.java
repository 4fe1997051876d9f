package org.conspectus.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportTest {

  private static final Check FIRST = new Check("stories", "one", List.of(), bench -> List.of());
  private static final Check SECOND = new Check("times", "two", List.of(), bench -> List.of());

  private static Row row(Check check, String metric, String ours) {
    return new Row(check.task(), check.corpus(), "0123", "all", metric, ours, "", "abc");
  }

  @Test
  void readsWhatItWrote(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("docs/evaluation.md");
    List<Row> rows = List.of(row(FIRST, "B3F1", "0.5000"), row(SECOND, "strict", "0.7000"));
    Report.write(file, rows);
    assertThat(Report.read(file)).isEqualTo(rows);
  }

  @Test
  void keepsRowsOfChecksThatWereNotRun() {
    List<Row> old =
        List.of(
            row(SECOND, "strict", "0.7000"),
            row(FIRST, "B3F1", "0.5000"),
            row(FIRST, "gone", "0.1000"));
    List<Row> fresh = List.of(row(FIRST, "B3F1", "0.6000"));
    assertThat(Report.merge(old, fresh, List.of(FIRST, SECOND)))
        .containsExactly(row(FIRST, "B3F1", "0.6000"), row(SECOND, "strict", "0.7000"));
  }

  @Test
  void breaksAFloorOnlyBeyondTheTolerance(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("floors.json");
    Files.writeString(file, "{\"stories.one.B3F1\": 0.66, \"stories.one.B3F1.de\": 0.5}");
    Floors floors = Floors.read(file);
    Finding german = new Finding("de", "B3F1", 0.5, false, true);
    assertThat(
            floors.broken(FIRST, List.of(new Finding("all", "B3F1", 0.656, false, false), german)))
        .isEmpty();
    assertThat(floors.broken(FIRST, List.of(new Finding("all", "B3F1", 0.6549, false, false))))
        .containsExactly(
            "stories.one.B3F1 is 0.6549, below its floor of 0.66",
            "stories.one.B3F1.de has a floor of 0.5 but was not measured");
    assertThat(floors.broken(SECOND, List.of())).isEmpty();
    assertThat(floors.strangers(List.of(SECOND)))
        .containsExactly("stories.one.B3F1", "stories.one.B3F1.de");
  }

  @Test
  void printsCountsWholeAndSharesWithFourDecimals() {
    assertThat(Rows.print(new Finding("all", "clusters", 1, true, false))).isEqualTo("1");
    assertThat(Rows.print(new Finding("all", "B3F1", 1, false, false))).isEqualTo("1.0000");
  }
}
