package org.conspectus.eval.bench;

import java.nio.file.Path;

/// Where the data sets lie.
///
/// @param folder the folder of the prepared data; `seeds` is its neighbor
/// @param own the folder of the repository's own gold
public record DataSets(Path folder, Path own) {

  public DataSets {
    folder = folder.toAbsolutePath().normalize();
    own = own.toAbsolutePath().normalize();
  }

  Path own(String name) {
    return own.resolve(name);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  Path seeds() {
    return folder.resolveSibling("seeds");
  }

  /// The repository, which is the working directory.
  Path root() {
    return Path.of("").toAbsolutePath();
  }

  /// Part of the repository, whose root is the working directory.
  Path plants() {
    return Path.of("eval/gold/plants").toAbsolutePath();
  }
}
