package org.conspectus.collect.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads HTTP/1 responses as servers send them, which is not always as RFC 9112 has them: lines may
/// end with a bare line feed, and a body may end before its declared length. Takes no byte behind
/// the end of the response. Not thread-safe.
final class ReplyParser {
  private static final int MAX_HEAD_BYTES = 1 << 17;
  private static final int CHUNK_BYTES = 1 << 14;
  private static final int FIRST_STATUS = 100;
  private static final int LAST_STATUS = 599;

  private final InputStream in;
  private final int maxBytes;
  private int headBytes;

  ReplyParser(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  Reply parse() throws IOException {
    Reply head = head();
    while (head.status() < 200) {
      // Early hints and the like come before the answer itself.
      head = head();
    }
    if (!head.mayHaveBody()) {
      return head;
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    boolean isWhole;
    if (head.headers().lists("Transfer-Encoding", "chunked")) {
      isWhole = chunks(body);
    } else {
      isWhole = copy(length(head.headers()), body);
    }
    return new Reply(head.status(), head.headers(), body.toByteArray(), !isWhole);
  }

  private Reply head() throws IOException {
    String first = line();
    String[] words = first.split(" ", 3);
    if (words.length < 2 || !words[0].startsWith("HTTP/1.")) {
      throw new ProtocolException("the server does not speak HTTP");
    }
    int status = number(words[1]);
    if (status < FIRST_STATUS || status > LAST_STATUS) {
      throw new ProtocolException(
          "the server answers with the impossible status '" + words[1] + "'");
    }
    List<Headers.Line> lines = new ArrayList<>();
    String line = line();
    while (!line.isEmpty()) {
      int colon = line.indexOf(':');
      boolean isContinued = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (isContinued && !lines.isEmpty()) {
        Headers.Line last = lines.removeLast();
        lines.add(new Headers.Line(last.name(), last.value() + " " + line.strip()));
      } else if (colon > 0) {
        lines.add(
            new Headers.Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
      line = line();
    }
    return new Reply(status, new Headers(lines), new byte[0], false);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(80);
    int next = in.read();
    while (next >= 0 && next != '\n') {
      line.write(next);
      if (++headBytes > MAX_HEAD_BYTES) {
        throw new ProtocolException("the server's answer has too long a head");
      }
      next = in.read();
    }
    if (next < 0) {
      throw Reply.cutOff();
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /// -1 for a body that ends with the connection.
  private static long length(Headers headers) {
    String value = headers.first("Content-Length").orElse("");
    try {
      return Math.max(-1, Long.parseLong(value.strip()));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /// Copies so many bytes, or all there are for -1; whether they were there.
  private boolean copy(long length, ByteArrayOutputStream body) throws IOException {
    if (body.size() + Math.max(0, length) > maxBytes) {
      throw Reply.tooLarge(maxBytes);
    }
    byte[] buffer = new byte[CHUNK_BYTES];
    long left = length < 0 ? Long.MAX_VALUE : length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        return length < 0;
      }
      body.write(buffer, 0, read);
      left -= read;
      if (body.size() > maxBytes) {
        throw Reply.tooLarge(maxBytes);
      }
    }
    return true;
  }

  /// Copies chunks up to the last, and reads the trailer; whether that was there.
  private boolean chunks(ByteArrayOutputStream body) throws IOException {
    try {
      while (true) {
        String size = line();
        int end = size.indexOf(';');
        long length = chunkLength(end < 0 ? size : size.substring(0, end));
        if (length == 0) {
          skipTrailer();
          return true;
        }
        if (!copy(length, body)) {
          return false;
        }
        line();
      }
    } catch (java.io.EOFException e) {
      return false;
    }
  }

  private void skipTrailer() throws IOException {
    while (!line().isEmpty()) {
      // Trailers say nothing of use.
    }
  }

  private static long chunkLength(String digits) throws ProtocolException {
    try {
      long length = Long.parseLong(digits.strip(), 16);
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new ProtocolException("the server sends a chunk of impossible length");
  }
}
