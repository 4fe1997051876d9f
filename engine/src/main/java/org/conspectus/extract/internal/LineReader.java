package org.conspectus.extract.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Cuts a stream of bytes into lines. A line beyond the limit is passed over without being held.
/// Not thread-safe.
public final class LineReader {
  private static final int BUFFER_BYTES = 1 << 18;

  private final InputStream in;
  private final int maxLineBytes;
  private byte[] buffer = new byte[BUFFER_BYTES];
  private int filled;
  private int start;
  private int end;
  private int next;
  private long line;
  private boolean ended;
  private boolean tooLong;

  public LineReader(InputStream in, int maxLineBytes) {
    this.in = in;
    this.maxLineBytes = maxLineBytes;
  }

  /// Goes to the next line; false when there is none.
  ///
  /// @throws IOException if the stream breaks, also in the middle of the line, which is then lost
  public boolean next() throws IOException {
    start = next;
    tooLong = false;
    int at = start;
    while (true) {
      int newline = newline(at, filled);
      if (newline >= 0) {
        return found(newline, newline + 1);
      }
      at = filled - start;
      if (at > maxLineBytes) {
        tooLong = true;
        start = filled;
        at = 0;
      }
      makeRoom();
      if (!fill()) {
        return (filled > start || tooLong) && found(filled, filled);
      }
      at += start;
    }
  }

  private boolean found(int lineEnd, int nextLine) {
    end = lineEnd;
    next = nextLine;
    line++;
    tooLong |= end - start > maxLineBytes;
    return true;
  }

  private int newline(int from, int to) {
    byte[] bytes = buffer;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /// Moves the line begun to the front, or doubles the buffer when it is full of it.
  private void makeRoom() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    } else if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    next = filled;
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      ended = true;
      return false;
    }
    filled += read;
    return true;
  }

  /// The bytes of the line lie here, from [#start()]; valid until the next call of [#next()].
  public byte[] buffer() {
    return buffer;
  }

  public int start() {
    return start;
  }

  /// In bytes, without the line feed.
  public int length() {
    return end - start;
  }

  /// From 1.
  public long number() {
    return line;
  }

  /// Whether the line was longer than the limit and is not held.
  public boolean isTooLong() {
    return tooLong;
  }
}
