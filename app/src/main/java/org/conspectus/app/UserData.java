package org.conspectus.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.conspectus.lexicon.NameIndex;

/// The folder of what a user has imported, which every command uses.
///
/// @param folder may not exist yet
record UserData(Path folder) {
  /// The environment variable that names the folder.
  static final String VARIABLE = "CONSPECTUS_DATA";

  private static final String NAMES = "names.bin.gz";

  /// `$CONSPECTUS_DATA`, else `$XDG_DATA_HOME/conspectus`, else `~/.local/share/conspectus`.
  static UserData of(Map<String, String> environment, String home) {
    String own = environment.getOrDefault(VARIABLE, "");
    String shared = environment.getOrDefault("XDG_DATA_HOME", "");
    if (!own.isEmpty()) {
      return new UserData(Path.of(own));
    }
    Path parent = shared.isEmpty() ? Path.of(home, ".local", "share") : Path.of(shared);
    return new UserData(parent.resolve("conspectus"));
  }

  /// Where imported names are kept.
  Path names() {
    return folder.resolve(NAMES);
  }

  /// The shipped names and the imported ones.
  ///
  /// @throws org.conspectus.lang.ConfigException if the imported ones are damaged
  NameIndex allNames() {
    NameIndex shipped = NameIndex.standard();
    if (!Files.isRegularFile(names())) {
      return shipped;
    }
    try (InputStream in = Files.newInputStream(names())) {
      return shipped.with(NameIndex.read(in, names().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(names() + ": " + e.getMessage(), e);
    }
  }
}
