package org.conspectus.app;

import java.io.InputStream;
import java.util.List;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;

/// The inputs of a command in the order they were named: files, directories, standard input.
///
/// Reading never fails as a whole: what cannot be read arrives as [Rejected]. Not thread-safe, but
/// [#bytesRead()] may be asked from any thread.
public final class Inputs {
  private final List<String> arguments;

  private Inputs(List<String> arguments) {
    this.arguments = List.copyOf(arguments);
  }

  /// Takes what an input holds, in order, on the reading thread.
  public interface Sink {
    /// A page or text still to be extracted, which may happen on another thread.
    void accept(Fetched fetched);

    /// What a container held, or a part of it; a large one arrives in many parts.
    void accept(Extraction extraction);
  }

  public static Inputs of(List<String> arguments, InputStream standardInput) {
    return new Inputs(arguments);
  }

  /// Reads all inputs once.
  public void read(Sink sink) {
    for (String argument : arguments) {
      sink.accept(
          Extraction.of(new Rejected(argument, Rejected.Reason.UNREADABLE, "not yet readable")));
    }
  }

  /// Bytes taken from files so far, as stored (before decompression).
  public long bytesRead() {
    return 0;
  }

  /// Bytes all named files and directories hold, as stored; -1 when unknown (standard input).
  public long bytesTotal() {
    return -1;
  }
}
