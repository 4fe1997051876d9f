package org.conspectus.collect;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a server may not make us do.
@Tag("slow")
class SafetyTest {
  @TempDir Path folder;
  private NewsSite site;
  private Collection collection;

  @BeforeEach
  void open() {
    site = new NewsSite();
    site.page("/feed", "application/rss+xml", site.feed(1)).article(1);
    collection = new Collection(folder);
    collection.allowsPrivate = false;
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void asksNoAddressOfThisMachine() throws IOException {
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(report.failures().getFirst().reason())
        .contains("'paper.example' is at 127.0.0.1, no public address; --allow-private-hosts");
    assertThat(site.server().getAllServeEvents()).isEmpty();
  }

  @Test
  void asksNoAddressWrittenAsANumber() throws IOException {
    CollectReport report =
        collection.run(site.url("0x7f.1", "/feed"), site.url("2130706433", "/feed"));
    assertThat(report.failures()).hasSize(2);
    assertThat(site.server().getAllServeEvents()).isEmpty();
  }

  /// A name that is public when it is asked for the first time, and this machine ever after: the
  /// connection goes to what was checked, and each new one is checked anew.
  @Test
  void isNotMovedByAResolverThatChangesItsMind() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    InetAddress nobody = InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
    collection.resolver =
        host ->
            asked.getAndIncrement() == 0
                ? List.of(nobody)
                : List.of(InetAddress.getLoopbackAddress());
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(report.failures()).hasSize(1);
    assertThat(asked.get()).as("resolved once for each connection").isEqualTo(1);
    assertThat(site.server().getAllServeEvents()).isEmpty();
  }

  @Test
  void followsNoRedirectIntoThePrivateNetwork() throws IOException {
    collection.allowsPrivate = true;
    site.page("/feed", "application/rss+xml", site.feed(1).replace("/a/1", "/out"));
    site.answer(
        "/out", aResponse().withStatus(302).withHeader("Location", "ftp://inside.example/x"));
    CollectReport report = collection.run(site.url("/feed"));
    assertThat(report.failures()).isEmpty();
    assertThat(collection.titles()).as("what the feed says").containsExactly("Ferry report 1");
  }

  @Test
  void bearsAZipBomb() throws IOException {
    collection.allowsPrivate = true;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 16];
      for (int i = 0; i < 1_000; i++) {
        out.write(zeros);
      }
    }
    site.answer(
        "/a/1",
        aResponse()
            .withHeader("Content-Encoding", "gzip")
            .withHeader("Content-Type", "text/html")
            .withBody(packed.toByteArray()));
    collection.run(site.url("/feed"));
    assertThat(collection.titles()).as("what the feed says").containsExactly("Ferry report 1");
  }

  @Test
  void takesNoPageBeyondTheLimit() throws IOException {
    collection.allowsPrivate = true;
    site.answer("/a/1", aResponse().withBody(new byte[(1 << 20) + 1]));
    collection.run(site.url("/feed"));
    assertThat(collection.titles()).as("what the feed says").containsExactly("Ferry report 1");
  }
}
