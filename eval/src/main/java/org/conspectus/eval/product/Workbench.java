package org.conspectus.eval.product;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A folder for one check, in which the product runs and leaves its output; deleted on closing.
///
/// For one thread.
public final class Workbench implements AutoCloseable {

  /// A command that takes longer does not do its job.
  private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

  private final Product product;
  private final Path folder;
  private int runs;

  private Workbench(Product product, Path folder) {
    this.product = product;
    this.folder = folder;
  }

  /// A new empty folder among the system's temporary files.
  ///
  /// @throws IOException if it cannot be made
  public static Workbench open(Product product) throws IOException {
    return new Workbench(product, Files.createTempDirectory("conspectus-eval"));
  }

  /// A path in the folder; nothing is created.
  public Path file(String name) {
    return folder.resolve(name);
  }

  /// Runs a command with `--format jsonl` and returns the file of what it printed.
  ///
  /// @throws ProductException if the command does not end with exit code 0
  /// @throws IOException if it cannot be started
  public Path run(String... arguments) throws IOException, ProductException {
    Path output = file("output-" + runs++ + ".jsonl");
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addAll(List.of("--format", "jsonl"));
    Product.Run run = product.run(output, LONGEST_RUN, command);
    if (run.exitCode() != 0) {
      throw new ProductException(
          String.format(
              Locale.ROOT, "%s: exit code %d: %s", arguments[0], run.exitCode(), run.complaint()));
    }
    return output;
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
