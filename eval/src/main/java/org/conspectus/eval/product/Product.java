package org.conspectus.eval.product;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The product as its users have it: the launcher `conspectus` at the root of the repository.
///
/// Each run is a process of its own, with nothing on its standard input. Safe for any thread.
///
/// @param root the repository's root folder, absolute
/// @param javaOptions options for the product's own virtual machine; may be empty
public record Product(Path root, String javaOptions) {

  private static final int LONGEST_COMPLAINT = 200;

  /// What one run did.
  ///
  /// @param exitCode the command's own, or -1 if it was stopped after its time
  /// @param wall from the start of the process to its end
  /// @param complaint the last line on standard error that is not blank, at most 200 characters
  public record Run(int exitCode, Duration wall, String complaint) {}

  /// Whether there is a launcher at all.
  public boolean exists() {
    return Files.isExecutable(launcher());
  }

  /// Runs a command to its end, or stops it when `limit` has passed.
  ///
  /// @param output receives standard output
  /// @throws IOException if the launcher cannot be started or `output` not be written
  public Run run(Path output, Duration limit, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(launcher().toString());
    command.addAll(arguments);
    Path errors = Files.createTempFile("conspectus", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(root.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      builder.environment().put("CONSPECTUS_JAVA_OPTIONS", javaOptions);
      long start = System.nanoTime();
      Process process = builder.start();
      boolean hasEnded = await(process, limit);
      Duration wall = Duration.ofNanos(System.nanoTime() - start);
      return new Run(hasEnded ? process.exitValue() : -1, wall, lastLine(errors));
    } finally {
      Files.delete(errors);
    }
  }

  private Path launcher() {
    return root.resolve("conspectus");
  }

  private static boolean await(Process process, Duration limit) throws IOException {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return true;
      }
      stop(process);
      return false;
    } catch (InterruptedException e) {
      stop(process);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the product ran", e);
    }
  }

  private static void stop(Process process) {
    try (Stream<ProcessHandle> descendants = process.descendants()) {
      descendants.forEach(ProcessHandle::destroyForcibly);
    }
    process.destroyForcibly();
  }

  private static String lastLine(Path errors) throws IOException {
    String last = "";
    try (BufferedReader reader = Files.newBufferedReader(errors, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        last = line.isBlank() ? last : line.strip();
      }
    } catch (UncheckedIOException | java.nio.charset.CharacterCodingException e) {
      return "(unreadable)";
    }
    return last.substring(0, Math.min(LONGEST_COMPLAINT, last.length()));
  }
}
