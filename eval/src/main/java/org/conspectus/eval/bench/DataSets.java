package org.conspectus.eval.bench;

import java.nio.file.Path;

/// Where the data sets lie.
///
/// @param folder the folder of the prepared data; `seeds` is its neighbor
public record DataSets(Path folder) {

  public DataSets {
    folder = folder.toAbsolutePath().normalize();
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path seeds() {
    return folder.resolveSibling("seeds");
  }

  /// Part of the repository, whose root is the working directory.
  Path plants() {
    return Path.of("eval/gold/plants").toAbsolutePath();
  }
}
