package org.conspectus.eval.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keeps the packed names the same as the lists they are packed from.
@Tag("slow")
class PackNamesTest {
  private static final Path PACKED = Path.of("../engine/src/main/resources/lexicon/names.bin.gz");

  @TempDir private Path folder;

  @Test
  void packsTheListsThatAreThere() throws IOException {
    Path packed = folder.resolve("names.bin.gz");
    PackNames.main(new String[] {packed.toString()});
    assertThat(packed).hasSameBinaryContentAs(PACKED);
  }
}
