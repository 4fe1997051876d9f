package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// The scorer that comes with the data sets, a Python program beside them.
///
/// @param folder where it lies, with the data
record ReferenceScorer(Path folder) {

  private static final int FOLDERS_TO_CLIMB = 3;

  /// The scorer next to this repository, if it is there and Python is too.
  static Optional<ReferenceScorer> find() {
    Path folder = Path.of("").toAbsolutePath();
    for (int i = 0; i <= FOLDERS_TO_CLIMB && folder != null; i++) {
      Path bench = folder.resolve("shared/bench");
      if (Files.exists(bench.resolve("score.py"))) {
        return hasPython() ? Optional.of(new ReferenceScorer(bench)) : Optional.empty();
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /// Every number it prints, nested names joined by points.
  SortedMap<String, Double> score(String task, Path gold, Path output, String... more)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("python3", "score.py", task));
    command.addAll(List.of(gold.toString(), output.toString()));
    command.addAll(List.of(more));
    SortedMap<String, Double> figures = new TreeMap<>();
    flatten("", JsonLines.parse(run(folder, command)), figures);
    return figures;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private static boolean hasPython() {
    try {
      return run(Path.of(""), List.of("python3", "--version")).startsWith("Python");
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(Path folder, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toAbsolutePath().toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + ": " + printed);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return printed;
  }

  private static void flatten(String prefix, JsonRecord object, SortedMap<String, Double> figures) {
    for (String name : object.names()) {
      object.findNumber(name).ifPresent(value -> figures.put(prefix + name, value));
      object.findObject(name).ifPresent(inner -> flatten(prefix + name + ".", inner, figures));
    }
  }
}
