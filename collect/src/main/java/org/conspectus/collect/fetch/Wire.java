package org.conspectus.collect.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// One HTTP/1.1 exchange on a connection of its own, and its bytes as they were. Thread-safe.
/// Memory: twice the body, which is bounded.
public final class Wire {
  private final Connector connector;
  private final InstantSource clock;
  private final FetchLimits limits;

  public Wire(Connector connector, InstantSource clock, FetchLimits limits) {
    this.connector = connector;
    this.clock = clock;
    this.limits = limits;
  }

  /// Asks for a page.
  ///
  /// @param more headers beside the usual ones
  /// @throws IOException if there is no answer, or not in time, or none that HTTP knows
  Exchange get(URI url, Headers more) throws IOException {
    Instant at = clock.instant();
    byte[] request = request(url, more);
    try (Socket socket = connector.connect(url)) {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      Recording in = new Recording(socket, limits);
      Reply reply = Reply.read(in, limits.maxBodyBytes());
      return new Exchange(url, at, socket.getInetAddress(), request, in.recorded(), reply);
    } catch (SocketTimeoutException e) {
      throw new FetchException(
          FetchException.Kind.TEMPORARY,
          "no answer within " + limits.stall().toSeconds() + " s",
          e);
    }
  }

  private byte[] request(URI url, Headers more) {
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    StringBuilder text = new StringBuilder("GET " + path + query + " HTTP/1.1\r\n");
    Headers all =
        Headers.none()
            .with("Host", url.getPort() < 0 ? url.getHost() : url.getHost() + ":" + url.getPort())
            .with("User-Agent", limits.agent())
            .with("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8")
            .with("Accept-Encoding", "gzip, deflate")
            .with("Connection", "close");
    all.lines().forEach(line -> append(text, line));
    more.lines().forEach(line -> append(text, line));
    return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void append(StringBuilder text, Headers.Line line) {
    String value = line.value().replace('\r', ' ').replace('\n', ' ');
    text.append(line.name()).append(": ").append(value).append("\r\n");
  }

  /// The bytes of a socket, kept as they are taken; ends a stall, and an answer that trickles.
  private static final class Recording extends InputStream {
    private static final int BUFFER_BYTES = 1 << 14;

    private final Socket socket;
    private final InputStream in;
    private final FetchLimits limits;
    private final long start = System.nanoTime();
    private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();

    Recording(Socket socket, FetchLimits limits) throws IOException {
      this.socket = socket;
      this.limits = limits;
      this.in = new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES);
    }

    private void checkTime() throws IOException {
      Duration left = limits.total().minusNanos(System.nanoTime() - start);
      if (left.isNegative() || left.isZero()) {
        throw new FetchException(
            FetchException.Kind.TEMPORARY,
            "the answer was not over after " + limits.total().toSeconds() + " s");
      }
      if (in.available() == 0) {
        Duration wait = left.compareTo(limits.stall()) < 0 ? left : limits.stall();
        socket.setSoTimeout((int) Math.max(1, wait.toMillis()));
      }
    }

    @Override
    public int read() throws IOException {
      checkTime();
      int next = in.read();
      if (next >= 0) {
        recorded.write(next);
      }
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      checkTime();
      int read = in.read(target, offset, length);
      if (read > 0) {
        recorded.write(target, offset, read);
      }
      return read;
    }

    byte[] recorded() {
      return recorded.toByteArray();
    }
  }
}
