package org.conspectus.collect.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// How bytes get into a file; tests break off in the middle.
@FunctionalInterface
public interface Writing {
  /// Writes all bytes.
  void write(FileChannel file, ByteBuffer bytes) throws IOException;

  /// As the system does.
  static Writing standard() {
    return (file, bytes) -> {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    };
  }
}
