package org.conspectus.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/// Where a command prints to, and what is known of it.
///
/// @param out standard output, unbuffered
/// @param err standard error, printing each line at once
/// @param outIsTerminal whether a person reads standard output as it comes
/// @param errIsTerminal the same of standard error
/// @param color whether standard output takes colors and its reader wants them
/// @param columns how many columns a line may have; asked only when text is to be wrapped
/// @param closedPipe whether a failed write means that the reader of standard output has left
public record Terminal(
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean color,
    IntSupplier columns,
    ClosedPipe closedPipe,
    InstantSource clock) {
  /// Tells a reader that has left from a disk that is full.
  @FunctionalInterface
  public interface ClosedPipe {
    /// @param reason what the system said of the failed write
    boolean explains(String reason);
  }
}
