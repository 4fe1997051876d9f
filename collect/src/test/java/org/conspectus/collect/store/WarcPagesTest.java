package org.conspectus.collect.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.junit.jupiter.api.Test;

/// An archive in the shape of CC-NEWS: an information record, then request, response and what
/// crawlers add, each by itself.
class WarcPagesTest {
  private static final String HTML =
      "<html><title>Ferry</title><p>The ferry ran aground off Norda on Monday, the mayor said.</html>";

  private static String record(String type, String more, String body) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:6d5f0a5c-0000-4000-8000-00000000000"
        + type.length() % 10
        + ">\r\nWARC-Date: 2031-03-10T09:15:00Z\r\n"
        + more
        + "Content-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body
        + "\r\n\r\n";
  }

  private static String archive() {
    String target = "WARC-Target-URI: https://paper.example/a\r\n";
    return record("warcinfo", "Content-Type: application/warc-fields\r\n", "software: crawler\r\n")
        + record(
            "request",
            target + "Content-Type: application/http; msgtype=request\r\n",
            "GET /a HTTP/1.1\r\nHost: paper.example\r\n\r\n")
        + record(
            "response",
            target + "Content-Type: application/http; msgtype=response\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                + HTML.length()
                + "\r\n\r\n"
                + HTML)
        + record(
            "metadata",
            target + "Content-Type: application/warc-fields\r\n",
            "fetchTimeMs: 7\r\nlanguages-cld2: {}\r\n")
        + record(
            "revisit",
            target
                + "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n"
                + "Content-Type: application/http; msgtype=response\r\n",
            "HTTP/1.1 304 Not Modified\r\n\r\n");
  }

  private static List<String> read(byte[] content) {
    List<String> seen = new ArrayList<>();
    WarcPages.Sink sink =
        new WarcPages.Sink() {
          @Override
          public void accept(Fetched fetched) {
            seen.add(fetched.location());
          }

          @Override
          public void accept(Rejected rejected) {
            seen.add(rejected.toString());
          }
        };
    new WarcPages("a.warc", null, 1 << 20, sink).read(new ByteArrayInputStream(content));
    return seen;
  }

  @Test
  void givesThePagesOfAnArchiveOfACrawler() throws IOException {
    byte[] plain = archive().getBytes(StandardCharsets.UTF_8);
    assertThat(read(plain)).containsExactly("https://paper.example/a");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String record : archive().split("(?=WARC/1.0)", -1)) {
      try (GZIPOutputStream member = new GZIPOutputStream(packed)) {
        member.write(record.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(read(packed.toByteArray())).containsExactly("https://paper.example/a");
  }

  @Test
  void survivesDamage() {
    byte[] whole = archive().getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < Integer.getInteger("fuzz.rounds", 500); seed++) {
      Random random = new Random(seed);
      byte[] damaged =
          random.nextInt(4) == 0
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : whole.clone();
      for (int i = random.nextInt(6); i >= 0 && damaged.length > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> read(damaged)).as("seed %d", seed).doesNotThrowAnyException();
    }
  }
}
