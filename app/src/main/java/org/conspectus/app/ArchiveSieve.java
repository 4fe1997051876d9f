package org.conspectus.app;

import org.conspectus.collect.store.WarcPages;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;

/// Lets through what a WARC archive holds, but not the faults of one that merely lies there and
/// gives nothing. Not thread-safe.
final class ArchiveSieve implements WarcPages.Sink {
  private final Inputs.Sink sink;
  private boolean told;

  ArchiveSieve(InputFile file, Inputs.Sink sink) {
    this.sink = sink;
    this.told = file.mustBeReadable();
  }

  @Override
  public void accept(Fetched fetched) {
    told = true;
    sink.accept(fetched);
  }

  @Override
  public void accept(Rejected rejected) {
    if (told) {
      sink.accept(Extraction.of(rejected));
    }
  }

  /// Whether anything was let through, or should have been; otherwise the file counts as skipped.
  boolean isTold() {
    return told;
  }
}
