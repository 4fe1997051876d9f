package org.conspectus.cli;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Keeps `docs/reference/cli.md` the same as what `--help` prints.
class CommandReferenceTest {
  @Test
  void documentsEveryCommand() {
    StringBuilder page = new StringBuilder("# Command line\n\n");
    page.append("What `--help` prints; written by `CommandReferenceTest`.\n");
    append(page, List.of());
    CommandLines.NAMES.forEach(name -> append(page, List.of(name)));
    Golden.check(Path.of("../docs/reference/cli.md"), page.toString());
  }

  private static void append(StringBuilder page, List<String> command) {
    List<String> arguments = new java.util.ArrayList<>(command);
    arguments.add("--help");
    page.append("\n## ").append(command.isEmpty() ? "conspectus" : command.getFirst());
    page.append("\n\n```text\n");
    page.append(Run.of(FerryNews.newsroom(), arguments.toArray(String[]::new)).out());
    page.append("```\n");
  }
}
