package org.conspectus.extract.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// A stream that remembers what it gave last, so that a message can quote it. Not thread-safe.
public final class RecentInput extends FilterInputStream {
  private byte[] previous = new byte[0];
  private byte[] latest = new byte[0];
  private long given;

  public RecentInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    if (read > 0) {
      previous = latest;
      latest = Arrays.copyOfRange(target, offset, offset + read);
      given += read;
    }
    return read;
  }

  /// What stood around byte `at` of the stream, quoted.
  public String quotedAround(long at) {
    byte[] known = Arrays.copyOf(previous, previous.length + latest.length);
    System.arraycopy(latest, 0, known, previous.length, latest.length);
    long first = given - known.length;
    int inside = Math.clamp(at - first, 0, known.length);
    return Messages.quotedAround(known, 0, known.length, inside);
  }
}
