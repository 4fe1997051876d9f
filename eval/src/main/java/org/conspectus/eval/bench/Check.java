package org.conspectus.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conspectus.eval.product.ProductException;
import org.conspectus.eval.product.Workbench;

/// One measurement: a task on a data set.
///
/// @param task what the product has to do, such as `stories`
/// @param corpus the data set's name in the report
/// @param files all files it is made of; without one of them it cannot be measured
/// @param measurement runs the product and scores it
public record Check(String task, String corpus, List<Path> files, Measurement measurement) {

  public Check {
    files = List.copyOf(files);
  }

  /// How a check is made.
  @FunctionalInterface
  public interface Measurement {

    /// Runs the product and scores what it printed.
    ///
    /// @throws ProductException if a command fails
    /// @throws IOException if a file cannot be read or written, the product's output among them
    List<Finding> measure(Workbench bench) throws IOException, ProductException;
  }

  /// The name of the check in floors and on the command line: `stories.og2021-dev`.
  public String name() {
    return task + "." + corpus;
  }

  /// The first of the files that does not exist.
  public Optional<Path> absent() {
    return files.stream().filter(file -> !Files.exists(file)).findFirst();
  }
}
