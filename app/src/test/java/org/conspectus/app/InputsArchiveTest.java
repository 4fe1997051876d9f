package org.conspectus.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/// WARC archives and feeds as inputs.
class InputsArchiveTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Ferry aground</title></head><body><article><h1>Ferry aground</h1>
      <p>The ferry ran aground off Vlierhaven on Tuesday morning, the harbor master said in a statement.</p>
      <p>Nobody was hurt, and the ship came free with the flood three hours later.</p></article></body></html>
      """;

  @TempDir Path folder;

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP);
    for (String path : new String[] {"/ferry", "/logo.png", "/gone"}) {
      String type = path.endsWith("png") ? "image/png" : "text/html";
      String status = path.equals("/gone") ? "404 Not Found" : "200 OK";
      String body = path.endsWith("png") ? "\u0089PNG" : PAGE;
      String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
      writer.write(
          new WarcResponse.Builder("https://islander.example" + path)
              .date(Instant.parse("2026-10-13T08:00:00Z"))
              .body(MediaType.parse("application/http;msgtype=response"), http.getBytes(UTF_8))
              .build());
    }
    return bytes.toByteArray();
  }

  @Test
  void readsThePagesOfAnArchive() throws IOException {
    Path file = Files.write(folder.resolve("crawl.warc.gz"), archive());
    Gathered gathered = Gathered.of(file.toString());
    assertThat(gathered.ids()).containsExactly("https://islander.example/ferry");
    assertThat(gathered.rejected).isEmpty();
  }

  @Test
  void tellsWhereAnArchiveIsCutOff() throws IOException {
    byte[] whole = archive();
    Path file =
        Files.write(folder.resolve("cut.warc.gz"), Arrays.copyOf(whole, whole.length - 300));
    Gathered gathered = Gathered.of(file.toString());
    assertThat(gathered.ids()).containsExactly("https://islander.example/ferry");
    assertThat(gathered.rejected).hasSize(1);
    assertThat(gathered.complaints().getFirst()).contains("records before were read");
  }

  @Test
  void readsFeedsInDirectories() throws IOException {
    String feed =
        "<rss version='2.0'><channel><item><title>Fog</title><guid>f1</guid></item></channel></rss>";
    Files.writeString(folder.resolve("feed.xml"), feed);
    Files.writeString(folder.resolve("empty.xml"), "<rss version='2.0'><channel/></rss>");
    Gathered gathered = Gathered.of(folder.toString());
    assertThat(gathered.ids()).containsExactly("f1");
    assertThat(gathered.rejected).isEmpty();
  }
}
