package org.conspectus.eval.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Writes learned resources so that the same content gives the same bytes.
final class Resources {
  private Resources() {}

  /// Writes `content` gzipped at the best level, without name or time.
  static void write(Path output, byte[] content) throws IOException {
    try (OutputStream file = Files.newOutputStream(output);
        BestGzip packed = new BestGzip(file)) {
      packed.write(content);
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
