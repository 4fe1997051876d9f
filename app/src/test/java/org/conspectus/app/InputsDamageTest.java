package org.conspectus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.conspectus.app.Gathered.gzip;
import static org.conspectus.app.Gathered.write;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packed files that are cut off or damaged.
class InputsDamageTest {
  private static final int MUTANTS = 500;

  @TempDir Path folder;

  /// Records that do not pack well, so that a cut falls among them.
  private static String records(String start, String between) {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder json = new StringBuilder(start);
    for (int i = 1; i <= 2_000; i++) {
      json.append(i == 1 ? "" : between)
          .append("{\"id\": ")
          .append(i)
          .append(", \"title\": \"")
          .append(Long.toHexString(random.nextLong()))
          .append("\"}");
    }
    return json.append('\n').toString();
  }

  @Test
  void keepsTheCompleteLinesOfACutOffFile() {
    byte[] packed = gzip(records("", "\n"));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    Gathered gathered = Gathered.of(write(folder, "a.jsonl.gz", cut));
    assertThat(gathered.articles).hasSizeBetween(500, 1_500);
    assertThat(gathered.complaints())
        .containsExactly(
            folder
                + "/a.jsonl.gz: damaged gzip near byte "
                + String.format(java.util.Locale.ROOT, "%,d", cut.length)
                + ": it ends too early; what came before it was read, get the file again");
    assertThat(gathered.rejected.getFirst().reason()).isEqualTo(Rejected.Reason.UNREADABLE);
  }

  @Test
  void keepsTheCompleteRecordsOfACutOffDocument() {
    byte[] packed = gzip(records("[", ",\n"));
    Gathered gathered =
        Gathered.of(write(folder, "a.json", Arrays.copyOf(packed, packed.length / 2)));
    assertThat(gathered.articles).hasSizeBetween(500, 1_500);
    assertThat(gathered.rejected).hasSize(1);
  }

  @Test
  void keepsTheStartOfACutOffText() {
    byte[] packed = gzip(records("Ferry aground. ", " "));
    Gathered gathered =
        Gathered.of(write(folder, "a.txt.gz", Arrays.copyOf(packed, packed.length / 2)));
    assertThat(gathered.articles).hasSize(1);
    assertThat(gathered.articles.getFirst().text()).startsWith("Ferry aground.");
    assertThat(gathered.rejected)
        .extracting(Rejected::reason)
        .containsExactly(Rejected.Reason.UNREADABLE);
  }

  @Test
  void survivesEveryDamage() {
    byte[] packed =
        gzip("{\"id\": 1, \"title\": \"Ferry aground\"}\n{\"id\": 2, \"text\": \"x\"}\n");
    for (long seed = 0; seed < MUTANTS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] mutant = Arrays.copyOf(packed, random.nextInt(1, packed.length + 1));
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      Gathered gathered = Gathered.of(new ByteArrayInputStream(mutant), ReadLimits.standard(), "-");
      assertThat(gathered.articles.size() + gathered.rejected.size())
          .as("seed %d", seed)
          .isPositive();
    }
  }
}
