package org.conspectus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares what is printed with a file; with `-Dgolden.update` the file is rewritten instead and
/// the test fails, so that the difference is reviewed.
final class Golden {
  private Golden() {}

  /// @param file from the module's folder
  static void check(Path file, String actual) {
    try {
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String old = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, actual);
        if (!old.equals(actual)) {
          fail("%s was rewritten; look at the difference, then run without -Dgolden.update", file);
        }
        return;
      }
      assertThat(file).as("-Dgolden.update writes it").exists();
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
