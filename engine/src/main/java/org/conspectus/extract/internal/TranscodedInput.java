package org.conspectus.extract.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A stream of another charset as UTF-8. Not thread-safe.
public final class TranscodedInput extends InputStream {
  private static final int CHUNK_CHARACTERS = 1 << 13;

  private final Reader reader;
  private final char[] characters = new char[CHUNK_CHARACTERS + 1];
  private int held;
  private byte[] bytes = new byte[0];
  private int at;

  public TranscodedInput(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int size = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, size);
    at += size;
    return size;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int read = reader.read(characters, held, CHUNK_CHARACTERS);
      if (read < 0 && held == 0) {
        return false;
      }
      int size = held + Math.max(read, 0);
      // Half a character waits for its other half.
      held = read >= 0 && Character.isHighSurrogate(characters[size - 1]) ? 1 : 0;
      bytes = new String(characters, 0, size - held).getBytes(StandardCharsets.UTF_8);
      at = 0;
      if (held == 1) {
        characters[0] = characters[size - 1];
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
