package org.conspectus.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A stream whose first bytes can be looked at before they are read. Should it break while being
/// looked at, what came before is still given, and only then the fault. Not thread-safe.
public final class PeekedInput extends InputStream {
  private static final int FIRST_BYTES = 1 << 13;

  private final InputStream in;
  private byte[] head = new byte[FIRST_BYTES];
  private int at;
  private int filled;
  private @Nullable IOException fault;

  /// @param in closed with this stream
  public PeekedInput(InputStream in) {
    this.in = in;
  }

  /// The next bytes, `size` of them or all there are.
  ///
  /// @throws IOException if the stream breaks before the first of them
  public byte[] peek(int size) throws IOException {
    while (filled - at < size && fault == null) {
      if (filled == head.length) {
        head = Arrays.copyOf(head, head.length * 4);
      }
      try {
        int read = in.read(head, filled, head.length - filled);
        if (read < 0) {
          break;
        }
        filled += read;
      } catch (IOException e) {
        fault = e;
      }
    }
    if (at == filled && fault != null) {
      throw fault;
    }
    return Arrays.copyOfRange(head, at, Math.min(filled, at + size));
  }

  @Override
  public int read() throws IOException {
    if (at < filled) {
      return head[at++] & 0xFF;
    }
    if (fault != null) {
      throw fault;
    }
    return in.read();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (at < filled) {
      int size = Math.min(length, filled - at);
      System.arraycopy(head, at, target, offset, size);
      at += size;
      return size;
    }
    if (fault != null) {
      throw fault;
    }
    head = at > FIRST_BYTES ? new byte[FIRST_BYTES] : head;
    at = 0;
    filled = 0;
    return in.read(target, offset, length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
