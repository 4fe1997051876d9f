package org.conspectus.eval.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.conspectus.domain.Fetched;
import org.conspectus.eval.bench.TarArchive;

/// The pages of a tar archive, each plain or gzipped, in the order of the archive; or those of a
/// folder, by name. Stateless.
public final class PageArchive {

  private static final String GZIPPED = ".gz";

  private PageArchive() {}

  /// Reads all pages; the archive's names without `.gz` are their locations.
  ///
  /// @param archive or a folder of plain pages
  /// @throws IOException if the archive or a page in it cannot be read
  public static List<Fetched> read(Path archive) throws IOException {
    List<Fetched> pages = new ArrayList<>();
    if (Files.isDirectory(archive)) {
      try (Stream<Path> files = Files.list(archive)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          pages.add(new Fetched(name, name, null, Files.readAllBytes(file)));
        }
      }
      return pages;
    }
    TarArchive.forEachFile(
        archive,
        (name, content) -> {
          boolean isGzipped = name.endsWith(GZIPPED);
          String plain = isGzipped ? name.substring(0, name.length() - GZIPPED.length()) : name;
          if (plain.endsWith(".html") || plain.endsWith(".htm")) {
            pages.add(new Fetched(plain, plain, null, isGzipped ? unzipped(content) : content));
          }
        });
    return pages;
  }

  private static byte[] unzipped(byte[] content) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return in.readAllBytes();
    }
  }
}
