package org.conspectus.eval.metric;

/// Precision and recall of extracted bodies over [Shingles], averaged over pages.
///
/// A page without extracted text has no precision, one without gold text no recall. For one thread.
final class BodyTally {

  private double precision;
  private double recall;
  private int withPrecision;
  private int withRecall;

  void add(String gold, String extracted) {
    Shingles expected = Shingles.of(gold);
    Shingles found = Shingles.of(extracted);
    int shared = expected.shared(found);
    if (found.size() > 0) {
      precision += (double) shared / found.size();
      withPrecision++;
    }
    if (expected.size() > 0) {
      recall += (double) shared / expected.size();
      withRecall++;
    }
  }

  double precision() {
    return precision / Math.max(1, withPrecision);
  }

  double recall() {
    return recall / Math.max(1, withRecall);
  }

  double f1() {
    return Score.f1(precision(), recall());
  }
}
