package org.conspectus.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// A stream as it is stored, which counts its bytes into a shared total. Not thread-safe.
final class StoredInput extends InputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final AtomicLong total;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int at;
  private int filled;
  private long taken;

  StoredInput(InputStream in, AtomicLong total) {
    this.in = in;
    this.total = total;
  }

  /// Bytes taken from the stream so far.
  long taken() {
    return taken;
  }

  /// Whether the next bytes are the signature of gzip.
  boolean isGzip() throws IOException {
    while (filled - at < 2) {
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        return false;
      }
      count(read);
      filled += read;
    }
    return buffer[at] == 0x1F && buffer[at + 1] == (byte) 0x8B;
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int size = Math.min(length, filled - at);
    System.arraycopy(buffer, at, target, offset, size);
    at += size;
    return size;
  }

  /// More than 0 exactly when more comes, waiting for it if need be: a pipe that is empty for a
  /// moment would otherwise end a gzip stream of several members early.
  @Override
  public int available() throws IOException {
    return fill() ? filled - at : 0;
  }

  private boolean fill() throws IOException {
    if (at < filled) {
      return true;
    }
    int read = in.read(buffer, 0, buffer.length);
    if (read < 0) {
      return false;
    }
    count(read);
    at = 0;
    filled = read;
    return true;
  }

  private void count(int read) {
    taken += read;
    total.addAndGet(read);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
