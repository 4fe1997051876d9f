package org.conspectus.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The evaluation as a whole, with a launcher that prints what the test wrote into it.
final class EvaluateTest {

  private static final String FLOORS = "{\"stories.leipzig-2019.positive_silver.together\": %s}";

  @TempDir private Path root;
  private Path data;

  @BeforeEach
  void writeData() throws IOException {
    data = Files.createDirectories(root.resolve("data/stories"));
    Files.createDirectories(root.resolve("eval"));
    Files.write(data.resolve("leipzig-2019.articles.jsonl.gz"), new byte[0]);
    Files.writeString(
        data.resolve("leipzig-2019.pairs.tsv"), "id1\tid2\tlabel\na\tb\tpositive_silver\n");
  }

  private void launcher(String script) throws IOException {
    Path launcher = root.resolve("conspectus");
    Files.writeString(launcher, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwx------"));
  }

  private Outcome evaluate(String only) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    String[] arguments = {
      "--root", root.toString(), "--data", root.resolve("data").toString(), "--only", only
    };
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int exitCode = Evaluate.run(arguments, out);
    return new Outcome(exitCode, printed.toString(StandardCharsets.UTF_8));
  }

  private record Outcome(int exitCode, String printed) {}

  @Test
  void scoresWhatTheProductPrintsAndWritesTheReport() throws IOException {
    launcher("echo '{\"articles\":[\"a\",\"b\"]}'");
    Outcome outcome = evaluate("stories.leipzig-2019");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.printed()).endsWith("\n1 passed, 0 failed, 0 skipped\n");
    assertThat(root.resolve("docs/evaluation.md"))
        .content()
        .contains("| leipzig-2019 | e3b0c44298fc ")
        .contains("| all | positive_silver.together | 1 |");
  }

  @Test
  void failsBelowAFloor() throws IOException {
    launcher("echo '{\"articles\":[\"a\"]}'");
    Files.writeString(root.resolve("eval/floors.json"), FLOORS.formatted("1"));
    Outcome outcome = evaluate("stories.leipzig-2019");
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.printed())
        .contains(
            "FAILED: stories.leipzig-2019.positive_silver.together is 0.0000, below its floor"
                + " of 1")
        .endsWith("\n0 passed, 1 failed, 0 skipped\n");
  }

  @Test
  void skipsWhatTheProductDoesNotAnswerUnlessAFloorAsks() throws IOException {
    launcher("echo 'no such command' >&2; exit 2");
    Outcome outcome = evaluate("stories.leipzig-2019");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.printed())
        .contains("not available: stories: exit code 2: no such command")
        .endsWith("\n0 passed, 0 failed, 1 skipped\n");
    Files.writeString(root.resolve("eval/floors.json"), FLOORS.formatted("1"));
    assertThat(evaluate("stories.leipzig-2019").exitCode()).isEqualTo(1);
  }

  @Test
  void skipsAbsentDataAndLeavesTheReportAlone() throws IOException {
    launcher("exit 1");
    Outcome outcome = evaluate("times");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.printed())
        .startsWith("skipped: times.krauts-dolomiten: ")
        .contains("krauts-dolomiten.jsonl.gz absent")
        .endsWith("\n0 passed, 0 failed, 4 skipped\n");
    assertThat(root.resolve("docs/evaluation.md")).doesNotExist();
  }

  @Test
  void refusesACheckThatDoesNotExist() {
    assertThatThrownBy(() -> evaluate("weather"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no check is named \"weather\"");
  }
}
