package org.conspectus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Standard output: UTF-8 through one buffer, with "\n" line ends on every system. Not thread-safe.
///
/// Every failure arrives as a [Failure], also from below a library that would wrap an `IOException`
/// in one of its own.
final class Output extends OutputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream target;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int used;

  Output(OutputStream target) {
    this.target = target;
  }

  /// Standard output could not be written.
  static final class Failure extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String reason;

    Failure(IOException cause) {
      super(cause);
      String message = cause.getMessage();
      reason = message == null ? cause.getClass().getSimpleName() : message;
    }

    /// What the system said.
    String reason() {
      return reason;
    }
  }

  /// Writes a line and its end.
  void line(String text) {
    text(text);
    write('\n');
  }

  /// Writes text as it is; half of a surrogate pair becomes a question mark.
  void text(String text) {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    write(bytes.array(), bytes.arrayOffset(), bytes.limit());
  }

  @Override
  public void write(int value) {
    if (used == buffer.length) {
      drain();
    }
    buffer[used++] = (byte) value;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (length > buffer.length - used) {
      drain();
    }
    if (length > buffer.length) {
      pass(bytes, offset, length);
    } else {
      System.arraycopy(bytes, offset, buffer, used, length);
      used += length;
    }
  }

  @Override
  public void flush() {
    drain();
    try {
      target.flush();
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  private void drain() {
    int length = used;
    used = 0;
    pass(buffer, 0, length);
  }

  private void pass(byte[] bytes, int offset, int length) {
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      throw new Failure(e);
    }
  }
}
