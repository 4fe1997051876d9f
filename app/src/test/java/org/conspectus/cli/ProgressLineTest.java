package org.conspectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;

  private ProgressLine line(boolean shown) {
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    return new ProgressLine(err, shown, () -> now);
  }

  private void after(long millis) {
    now = now.plusMillis(millis);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void waitsASecondAndThenTellsRateAndTimeLeft() {
    ProgressLine line = line(true);
    line.read(0, 0, 4000);
    after(900);
    line.read(90, 900, 4000);
    assertThat(printed()).isEmpty();
    after(1600);
    line.read(1250, 1000, 4000);
    assertThat(printed())
        .isEqualTo(CLEAR + "reading █████░░░░░░░░░░░░░░░ 25 %, 1,250 articles, 500/s, 8 s left");
  }

  @Test
  void rewritesAtMostTenTimesASecondAndClears() {
    ProgressLine line = line(true);
    line.grouped(0, 10);
    after(2000);
    line.grouped(1, 10);
    line.grouped(2, 10);
    after(50);
    line.grouped(3, 10);
    after(50);
    line.grouped(4, 10);
    line.clear();
    line.clear();
    assertThat(printed().split(CLEAR.replace("[", "\\["), -1)).hasSize(4);
    assertThat(printed()).endsWith(CLEAR);
  }

  @Test
  void knowsNoShareWithoutATotal() {
    ProgressLine line = line(true);
    line.read(0, 0, -1);
    after(3000);
    line.read(30, 100, -1);
    assertThat(printed()).isEqualTo(CLEAR + "reading, 30 articles, 10/s");
  }

  @Test
  void printsNothingWhereNobodyWatches() {
    ProgressLine line = line(false);
    after(5000);
    line.read(1, 1, 2);
    line.clear();
    assertThat(printed()).isEmpty();
  }
}
