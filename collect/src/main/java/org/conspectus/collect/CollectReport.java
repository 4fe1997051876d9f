package org.conspectus.collect;

import java.time.Instant;
import java.util.List;
import org.conspectus.collect.fetch.Urls;
import org.jspecify.annotations.Nullable;

/// How a collection went.
///
/// @param articles handed over
/// @param sources asked, those found in lists and pages included
/// @param failures by source; may be empty
/// @param notes what is worth knowing and no failure, each one sentence; may be empty
public record CollectReport(
    long articles, int sources, List<Failure> failures, List<String> notes) {
  /// A source that is not well.
  ///
  /// @param lastGood when it last was; null for never
  public record Failure(String source, String reason, @Nullable Instant lastGood) {
    /// `server answers with status 503 (tried 3 times); last good 2026-10-13T08:00:00Z`; a file is
    /// there or not, whenever it was.
    public String detail() {
      return Urls.isWeb(source)
          ? reason + "; last good " + (lastGood == null ? "never" : lastGood)
          : reason;
    }
  }

  public CollectReport {
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }
}
