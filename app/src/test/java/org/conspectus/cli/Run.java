package org.conspectus.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;

/// One run of the program in memory.
record Run(int exit, String out, String err) {
  static Run of(Newsroom newsroom, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = to(out, newsroom, arguments);
    return new Run(run.exit, out.toString(StandardCharsets.UTF_8), run.err);
  }

  /// A run whose standard output goes elsewhere.
  static Run to(OutputStream out, Newsroom newsroom, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            () -> 80,
            reason -> reason.equals("Broken pipe"),
            InstantSource.fixed(Instant.EPOCH));
    int exit = new Program(newsroom, terminal).run(arguments);
    return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
  }
}
