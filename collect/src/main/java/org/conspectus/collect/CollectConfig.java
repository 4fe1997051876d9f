package org.conspectus.collect;

import java.nio.file.Path;
import java.util.Locale;
import org.conspectus.collect.fetch.FetchLimits;

/// What a collection is told.
///
/// @param folder for WARC files and the journal; made if it is not there
/// @param allowsPrivate whether private, loopback and link-local addresses may be asked
/// @param maxItems most new items of one source in one run; the rest is left for the next
/// @param maxFailures runs in which an item may fail before what the feed says of it has to do
public record CollectConfig(
    Path folder, FetchLimits limits, boolean allowsPrivate, int maxItems, int maxFailures) {
  private static final int ITEMS = 1_000;
  private static final int FAILURES = 5;

  public CollectConfig {
    if (maxItems < 1 || maxFailures < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "CollectConfig must be positive, got %d items, %d failures",
              maxItems,
              maxFailures));
    }
  }

  /// The usual limits; public addresses only.
  public static CollectConfig standard(Path folder) {
    return new CollectConfig(folder, FetchLimits.standard(), false, ITEMS, FAILURES);
  }
}
