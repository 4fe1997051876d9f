package org.conspectus.collect.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.conspectus.collect.KnownFiles;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Archives that others made; skipped where they are not present.
@Tag("slow")
class WarcCorpusTest {
  private static final Path ARCHIVES = KnownFiles.path("warc.tar.gz");

  @Test
  void readsThemToTheEnd() throws IOException {
    assumeThat(ARCHIVES).as("known archives beside the project").exists();
    List<String> pages = new ArrayList<>();
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : KnownFiles.read(ARCHIVES).entrySet()) {
      if (file.getKey().endsWith(".warc.gz")) {
        read(file.getKey(), file.getValue(), pages, broken);
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
