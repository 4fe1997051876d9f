package org.conspectus.eval;

/// The evaluation's entry; the measurements arrive with the stages they measure.
public final class Evaluate {
  private Evaluate() {}

  /// Measures what the data folder given with `--data` holds.
  public static void main(String[] arguments) {
    System.out.println("Nothing to measure yet.");
  }
}
