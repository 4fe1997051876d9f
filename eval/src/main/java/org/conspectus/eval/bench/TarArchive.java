package org.conspectus.eval.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.conspectus.eval.json.JsonLines;
import org.jspecify.annotations.Nullable;

/// Reads the text files of a tar archive, gzipped or not, one after another.
///
/// Understands the plain files of the POSIX ustar and pax formats (IEEE Std 1003.1, "pax", §ustar
/// Interchange Format and §pax Extended Header), which is all that our data sets use; other entries
/// are passed over. Stateless; memory is that of the largest file.
public final class TarArchive {

  private static final int BLOCK_BYTES = 512;
  private static final int NAME_BYTES = 100;
  private static final int SIZE_OFFSET = 124;
  private static final int SIZE_BYTES = 12;
  private static final int TYPE_OFFSET = 156;
  private static final int PREFIX_OFFSET = 345;
  private static final int PREFIX_BYTES = 155;

  private static final char EXTENDED = 'x';
  private static final String PATH = " path=";

  private TarArchive() {}

  /// Takes a file of the archive.
  @FunctionalInterface
  public interface Visitor {
    void visit(String name, String content) throws IOException;
  }

  /// Takes the bytes of a file of the archive.
  @FunctionalInterface
  public interface FileVisitor {
    void visit(String name, byte[] content) throws IOException;
  }

  /// Hands over each plain file, decoded as UTF-8, in the order of the archive.
  ///
  /// @throws IOException if the archive cannot be read or ends early
  public static void forEach(Path archive, Visitor visitor) throws IOException {
    forEachFile(
        archive,
        (name, content) -> visitor.visit(name, new String(content, StandardCharsets.UTF_8)));
  }

  /// Hands over each plain file in the order of the archive.
  ///
  /// @throws IOException if the archive cannot be read or ends early
  public static void forEachFile(Path archive, FileVisitor visitor) throws IOException {
    try (InputStream in = JsonLines.decompressed(archive)) {
      byte[] header = in.readNBytes(BLOCK_BYTES);
      String longName = null;
      while (header.length == BLOCK_BYTES && header[0] != 0) {
        int size = Integer.parseInt(field(header, SIZE_OFFSET, SIZE_BYTES).strip(), 8);
        byte[] content = in.readNBytes(size);
        if (content.length < size) {
          throw new EOFException(archive + ": truncated archive");
        }
        in.skipNBytes((BLOCK_BYTES - size % BLOCK_BYTES) % BLOCK_BYTES);
        if (header[TYPE_OFFSET] == EXTENDED) {
          longName = path(new String(content, StandardCharsets.UTF_8));
        } else if (header[TYPE_OFFSET] == '0' || header[TYPE_OFFSET] == 0) {
          visitor.visit(longName == null ? name(header) : longName, content);
          longName = null;
        }
        header = in.readNBytes(BLOCK_BYTES);
      }
    }
  }

  /// The path in an extended header, lines of `length key=value`; null when it has none.
  private static @Nullable String path(String records) {
    int start = records.indexOf(PATH);
    return start < 0
        ? null
        : records.substring(start + PATH.length(), records.indexOf('\n', start));
  }

  private static String name(byte[] header) {
    String name = field(header, 0, NAME_BYTES);
    String prefix = field(header, PREFIX_OFFSET, PREFIX_BYTES);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String field(byte[] header, int offset, int length) {
    int end = offset;
    while (end < offset + length && header[end] != 0) {
      end++;
    }
    return new String(header, offset, end - offset, StandardCharsets.UTF_8);
  }
}
