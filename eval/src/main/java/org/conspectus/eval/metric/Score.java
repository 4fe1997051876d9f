package org.conspectus.eval.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures of one measurement, in the order in which they are told.
///
/// @param figures no name twice, may be empty
public record Score(List<Figure> figures) {

  private static final int DECIMALS = 4;

  /// One measured number.
  ///
  /// @param name what was measured, such as `B3F1` or `typed.F1`
  /// @param value a share in [0, 1] rounded to four decimals, or a count
  /// @param isCount which of the two it is
  public record Figure(String name, double value, boolean isCount) {}

  public Score {
    figures = List.copyOf(figures);
  }

  /// A figure by its name, or nothing if it was not measured.
  public Optional<Figure> find(String name) {
    return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
  }

  /// The value of a figure.
  ///
  /// @throws IllegalArgumentException if it was not measured
  public double value(String name) {
    return find(name)
        .map(Figure::value)
        .orElseThrow(() -> new IllegalArgumentException("no figure \"" + name + "\""));
  }

  /// Rounds to four decimals, a tie in the exact binary value to the even digit.
  public static double round(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }

  /// The harmonic mean of precision and recall; 0 if both are 0. Not rounded.
  public static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// `part / whole`, and 0 for an empty whole. Rounded.
  public static double share(int part, int whole) {
    return round((double) part / Math.max(1, whole));
  }

  static Builder builder() {
    return new Builder();
  }

  /// Collects figures one after another. For one thread.
  static final class Builder {

    private final List<Figure> figures = new ArrayList<>();

    Builder count(String name, long value) {
      figures.add(new Figure(name, value, true));
      return this;
    }

    Builder rounded(String name, double value) {
      figures.add(new Figure(name, round(value), false));
      return this;
    }

    Builder share(String name, int part, int whole) {
      figures.add(new Figure(name, Score.share(part, whole), false));
      return this;
    }

    Builder all(Score score) {
      figures.addAll(score.figures());
      return this;
    }

    /// Precision, recall and F1 of counts, under `prefix` and `P`, `R`, `F1`.
    Builder precisionRecall(String prefix, long right, long wrong, long missed) {
      double precision = right + wrong == 0 ? 0 : (double) right / (right + wrong);
      double recall = right + missed == 0 ? 0 : (double) right / (right + missed);
      return rounded(prefix + "P", precision)
          .rounded(prefix + "R", recall)
          .rounded(prefix + "F1", f1(precision, recall));
    }

    Score build() {
      return new Score(figures);
    }
  }
}
