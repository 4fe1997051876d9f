package org.conspectus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.cli.Program;
import org.conspectus.cli.Terminal;
import org.conspectus.docs.Documents;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Keeps the output shown in the documents the same as what the program prints for the examples.
/// Blocks may be cut, with a line of `…` for what is left out.
@Tag("slow")
class DocumentedOutputTest {
  private static final String CUT = "(?m)^…$";

  @Test
  void readmeShowsWhatReadPrints() throws IOException {
    List<String> blocks = Documents.blocks(Documents.read("README.md"), "console");
    String block = blocks.getFirst();
    assertThat(block).startsWith("$ ./conspectus read examples\n");
    String shown = block.substring(block.indexOf('\n') + 1);
    assertThat(run("read", "../examples")).contains(pieces(shown));
  }

  @Test
  void tutorialShowsWhatItsCommandsPrint() throws IOException {
    String printed =
        run("read", "../examples")
            + run("read", "../examples", "--evidence")
            + run("explain", "the-northlamp-1", "sismo-loja-cuatro-muertos", "../examples");
    for (String block : Documents.blocks(Documents.read("docs/tutorial/first-story.md"), "text")) {
      for (String piece : pieces(block)) {
        assertThat(withoutFigures(printed)).contains(withoutFigures(piece));
      }
    }
  }

  /// Figures move a little with every constant.
  private static String withoutFigures(String text) {
    return text.replaceAll("\\d[\\d.]*", "#").replaceAll("\\s+", " ");
  }

  private static List<String> pieces(String block) {
    List<String> pieces = new ArrayList<>();
    for (String piece : block.split(CUT, -1)) {
      if (!piece.isBlank()) {
        pieces.add(piece.strip());
      }
    }
    return pieces;
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            () -> 80,
            reason -> false,
            InstantSource.system());
    int exit =
        new Program(
                new LocalNewsroom(
                    new ByteArrayInputStream(new byte[0]),
                    new UserFolder(Path.of("target", "no-data"))),
                terminal)
            .run(arguments);
    assertThat(exit).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
