package org.conspectus.eval.bench;

/// One line of the report; every part is text as it is printed.
///
/// @param task what the product had to do
/// @param corpus the data set
/// @param checksum the first twelve hexadecimal digits of the SHA-256 of each file, a space between
/// @param language as in [Finding]
/// @param metric as in [Finding]
/// @param ours the product's figure, or [#NOT_AVAILABLE]
/// @param baseline the best figure known elsewhere with its source, or empty
/// @param revision the short hash of the commit that was measured, or `-`
public record Row(
    String task,
    String corpus,
    String checksum,
    String language,
    String metric,
    String ours,
    String baseline,
    String revision) {

  /// Stands for a figure that the product did not give.
  public static final String NOT_AVAILABLE = "not available";

  /// Whether both rows come from one check.
  boolean isOf(Check check) {
    return task.equals(check.task()) && corpus.equals(check.corpus());
  }
}
