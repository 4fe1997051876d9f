package org.conspectus.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// The files of a tar.gz of known material, which lies beside the project or not at all.
public final class KnownFiles {
  private static final int BLOCK = 512;

  private KnownFiles() {}

  /// Where the archive is expected; `-Dbench.data=FOLDER` names another place.
  public static Path path(String name) {
    return Path.of(System.getProperty("bench.data", "../../shared/bench"), "formats", name);
  }

  /// The files by name, sorted.
  public static Map<String, byte[]> read(Path archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive))) {
      byte[] header = in.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        int length = Integer.parseInt(text(header, 124, 11), 8);
        byte[] content = in.readNBytes(length);
        in.skipNBytes((BLOCK - length % BLOCK) % BLOCK);
        files.put(text(header, 345, 155) + text(header, 0, 100), content);
        header = in.readNBytes(BLOCK);
      }
    }
    return files;
  }

  private static String text(byte[] header, int start, int length) {
    String field = new String(header, start, length, StandardCharsets.UTF_8);
    int end = field.indexOf('\0');
    return (end < 0 ? field : field.substring(0, end)).strip();
  }
}
