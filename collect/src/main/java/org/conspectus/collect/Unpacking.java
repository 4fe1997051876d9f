package org.conspectus.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.conspectus.collect.fetch.FetchException;

/// Files that are packed themselves, such as `sitemap.xml.gz`.
final class Unpacking {
  private Unpacking() {}

  /// The content without gzip, if it has it.
  ///
  /// @throws FetchException if it is damaged, or more than `maxBytes`
  static byte[] unpacked(byte[] content, int maxBytes) throws FetchException {
    if (content.length < 2 || content[0] != 0x1F || content[1] != (byte) 0x8B) {
      return content;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      byte[] unpacked = in.readNBytes(maxBytes);
      if (in.read() >= 0) {
        throw new FetchException(
            FetchException.Kind.TOO_LARGE, "unpacks to more than " + maxBytes + " bytes");
      }
      return unpacked;
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw new FetchException(FetchException.Kind.TEMPORARY, "damaged gzip: " + e.getMessage(), e);
    }
  }
}
