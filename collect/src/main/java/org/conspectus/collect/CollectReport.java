package org.conspectus.collect;

import java.time.Instant;
import java.util.List;
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
    /// `server answers with status 503 (tried 3 times); last good 2026-10-13T08:00:00Z`.
    public String detail() {
      return reason + "; last good " + (lastGood == null ? "never" : lastGood);
    }
  }

  public CollectReport {
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }
}
