package org.conspectus.extract.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The files of a tar.gz of known material, which lies beside the project or not at all.
final class BenchArchive {
  private static final int BLOCK = 512;

  private BenchArchive() {}

  /// Where the archive is expected; `-Dbench.data=FOLDER` names another place.
  static Path path(String name) {
    return Path.of(System.getProperty("bench.data", "../../shared/bench"), "formats", name);
  }

  /// The regular files by name, in their order.
  static Map<String, byte[]> read(Path archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
      String longName = null;
      byte[] header = in.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
        byte[] content = in.readNBytes(size);
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        char type = (char) header[156];
        if (type == 'L') {
          longName = new String(content, StandardCharsets.UTF_8).replace("\0", "");
        } else if (type == '0' || type == 0) {
          String own = prefix.isEmpty() ? name : prefix + "/" + name;
          files.put(longName == null ? own : longName, content);
          longName = null;
        }
        header = in.readNBytes(BLOCK);
      }
    }
    return files;
  }

  private static String text(byte[] header, int start, int length) {
    String field = new String(header, start, length, StandardCharsets.UTF_8);
    int end = field.indexOf('\0');
    return end < 0 ? field : field.substring(0, end);
  }
}
