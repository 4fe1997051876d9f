package org.conspectus.collect.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Archives that others made; skipped where they are not present.
@Tag("slow")
class WarcCorpusTest {
  private static final Path ARCHIVES =
      Path.of(System.getProperty("bench.data", "../../shared/bench"), "formats", "warc.tar.gz");
  private static final int BLOCK = 512;

  @Test
  void readsThemToTheEnd() throws IOException {
    assumeThat(ARCHIVES).as("known archives beside the project").exists();
    List<String> pages = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(ARCHIVES))) {
      byte[] header = in.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        String name = new String(header, 0, 100, java.nio.charset.StandardCharsets.UTF_8).strip();
        String size = new String(header, 124, 11, java.nio.charset.StandardCharsets.UTF_8);
        int length = Integer.parseInt(size.strip(), 8);
        byte[] content = in.readNBytes(length);
        in.skipNBytes((BLOCK - length % BLOCK) % BLOCK);
        if (name.replace("\0", "").endsWith(".warc.gz")) {
          read(name, content, pages, broken);
        }
        header = in.readNBytes(BLOCK);
      }
    }
    assertThat(broken).isEmpty();
    assertThat(pages).isNotEmpty();
  }

  private static void read(String name, byte[] content, List<String> pages, List<String> broken)
      throws IOException {
    WarcPages.Sink sink =
        new WarcPages.Sink() {
          @Override
          public void accept(Fetched fetched) {
            pages.add(fetched.location());
          }

          @Override
          public void accept(Rejected rejected) {
            if (rejected.reason().isFailure()) {
              broken.add(rejected.toString());
            }
          }
        };
    new WarcPages(name, null, 1 << 24, sink)
        .read(new GZIPInputStream(new ByteArrayInputStream(content)));
  }
}
