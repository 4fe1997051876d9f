package org.conspectus.collect.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/// An HTTP response as read.
///
/// @param status such as 200
/// @param body without transfer coding, but still compressed as the server sent it
/// @param isCutOff whether the connection ended before the body was whole
public record Reply(int status, Headers headers, byte[] body, boolean isCutOff) {
  private static final int CHUNK_BYTES = 1 << 14;

  /// The body without its content coding. What is damaged, or not coded at all though declared so,
  /// is given as far as it can be.
  ///
  /// @throws FetchException if it unpacks to more than `maxBytes`, or is in a coding that we do not
  ///   know
  public byte[] content(int maxBytes) throws FetchException {
    boolean isGzip =
        headers.lists("Content-Encoding", "gzip") || headers.lists("Content-Encoding", "x-gzip");
    if (isGzip && body.length > 1 && body[0] == 0x1F && body[1] == (byte) 0x8B) {
      return unpacked(gzip(), maxBytes);
    }
    if (headers.lists("Content-Encoding", "deflate") && body.length > 1) {
      boolean isRaw = (body[0] & 0x0F) != 8 || word(body[0], body[1]) % 31 != 0;
      return unpacked(
          new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(isRaw)), maxBytes);
    }
    // Not asked for, but some send it, and archives made by browsers are full of it.
    if (headers.lists("Content-Encoding", "br")) {
      return unpacked(brotli(), maxBytes);
    }
    if (headers.lists("Content-Encoding", "zstd")) {
      throw new FetchException(
          FetchException.Kind.GONE, "packed as 'zstd', which cannot be unpacked");
    }
    return body;
  }

  private static int word(byte high, byte low) {
    return ((high & 0xFF) << 8) | (low & 0xFF);
  }

  private @Nullable InputStream gzip() {
    try {
      return new GZIPInputStream(new ByteArrayInputStream(body));
    } catch (IOException e) {
      return null;
    }
  }

  private @Nullable InputStream brotli() {
    try {
      return new BrotliInputStream(new ByteArrayInputStream(body));
    } catch (IOException e) {
      return null;
    }
  }

  private byte[] unpacked(@Nullable InputStream in, int maxBytes) throws FetchException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length * 4);
    byte[] chunk = new byte[CHUNK_BYTES];
    try {
      int read;
      while (in != null && (read = in.read(chunk)) >= 0) {
        out.write(chunk, 0, read);
        if (out.size() > maxBytes) {
          throw tooLarge(maxBytes);
        }
      }
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      // Damaged: what came before the damage is all there is.
    }
    return out.size() == 0 ? body : out.toByteArray();
  }

  static FetchException tooLarge(int maxBytes) {
    return new FetchException(
        FetchException.Kind.TOO_LARGE,
        "holds more than " + maxBytes + " bytes, the limit for a page");
  }

  /// Reads one response from a stream, to the end of its body.
  ///
  /// @param maxBytes longest body taken
  /// @throws FetchException if the body is longer
  /// @throws IOException if the stream breaks, or holds no HTTP response
  public static Reply read(InputStream in, int maxBytes) throws IOException {
    return new ReplyParser(in, maxBytes).parse();
  }

  /// Whether a response of this status has a body at all.
  boolean mayHaveBody() {
    return status >= 200 && status != 204 && status != 304;
  }

  /// For a stream that ends where more must come.
  static EOFException cutOff() {
    return new EOFException("the server closed the connection in the middle of its answer");
  }
}
