package org.conspectus.extract;

import java.util.List;

/// How much of a single source is held in memory; beyond it the source is rejected as too large.
///
/// @param maxPageBytes longest text file, decompressed, in bytes
/// @param maxHtmlBytes longest HTML page in bytes; its tree takes about ten times as much memory
/// @param maxRecordBytes longest JSON record (a line of JSONL, or one string elsewhere) in bytes
/// @param maxNamedRejects how many rejects of one container are named; the rest is summed up
public record ReadLimits(
    int maxPageBytes, int maxHtmlBytes, int maxRecordBytes, int maxNamedRejects) {
  private static final int MEGABYTE = 1 << 20;

  public ReadLimits {
    if (maxPageBytes < 1 || maxHtmlBytes < 1 || maxRecordBytes < 1 || maxNamedRejects < 0) {
      throw new IllegalArgumentException(
          "ReadLimits must be positive, got "
              + List.of(maxPageBytes, maxHtmlBytes, maxRecordBytes, maxNamedRejects));
    }
  }

  /// 64 MB for texts and records, 16 MB for pages, 1,000 named rejects.
  public static ReadLimits standard() {
    return new ReadLimits(64 * MEGABYTE, 16 * MEGABYTE, 64 * MEGABYTE, 1_000);
  }
}
