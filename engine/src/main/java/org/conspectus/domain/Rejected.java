package org.conspectus.domain;

/// An input, or a part of one, that gave no article, and why. Data, not an exception: it is counted
/// and shown, and the run goes on.
///
/// @param where file, URL or record, with the line where it is known: `pile.jsonl:7214`
/// @param reason what kind of trouble it is
/// @param detail one sentence for a person: the offending value and what to do
public record Rejected(String where, Reason reason, String detail) {
  /// Why an input gave no article, and whether that makes the run fail.
  public enum Reason {
    /// Could not be read at all: missing, no permission, truncated, damaged.
    UNREADABLE(true),
    /// Was read but does not follow its format: broken JSON, not text.
    MALFORMED(true),
    /// Holds nothing: zero bytes or white space.
    EMPTY(true),
    /// Larger than a limit that keeps memory bounded.
    TOO_LARGE(true),
    /// Is well formed and simply no article: an index page, a JSON object of another kind.
    NO_ARTICLE(false),
    /// Was given twice with the same words.
    DUPLICATE(false);

    private final boolean failure;

    Reason(boolean failure) {
      this.failure = failure;
    }

    /// Whether exit code 1 follows when a named input has this trouble.
    public boolean isFailure() {
      return failure;
    }
  }

  @Override
  public String toString() {
    return where + ": " + detail;
  }
}
