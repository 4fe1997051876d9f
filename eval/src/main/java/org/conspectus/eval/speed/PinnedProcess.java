package org.conspectus.eval.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program that is measured: in a process of its own, on one processor where the system can see
/// to that.
///
/// @param output what it printed on standard output
/// @param log the lines it printed on standard error
public record PinnedProcess(Path output, List<String> log) {
  private static final Path PIN = Path.of("/usr/bin/taskset");

  public PinnedProcess {
    log = List.copyOf(log);
  }

  /// Runs a program to its end.
  ///
  /// @throws IllegalArgumentException if its exit code is not 0
  public static PinnedProcess run(String name, List<String> command)
      throws IOException, InterruptedException {
    List<String> pinned = new ArrayList<>();
    if (Files.isExecutable(PIN)) {
      pinned.addAll(List.of(PIN.toString(), "-c", "0"));
    }
    pinned.addAll(command);
    Path output = Files.createTempFile("output", ".txt");
    Path log = Files.createTempFile("log", ".txt");
    int exit =
        new ProcessBuilder(pinned)
            .redirectOutput(output.toFile())
            .redirectError(log.toFile())
            .start()
            .waitFor();
    List<String> told = Files.readAllLines(log, StandardCharsets.UTF_8);
    if (exit != 0) {
      throw new IllegalArgumentException(name + ": exit code " + exit + ": " + told);
    }
    return new PinnedProcess(output, told);
  }

  /// The program that runs this virtual machine.
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /// The number after `name` and a space in the last line of the log that starts so.
  ///
  /// @throws IllegalArgumentException if there is no such line
  public double seconds(String name) {
    List<String> told = log.stream().filter(line -> line.startsWith(name + " ")).toList();
    if (told.isEmpty()) {
      throw new IllegalArgumentException("No line \"" + name + " …\" in " + log);
    }
    return Double.parseDouble(told.getLast().substring(name.length() + 1));
  }
}
