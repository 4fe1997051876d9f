package org.conspectus.eval.bench;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.metric.Score;

/// One figure of a check.
///
/// @param language ISO 639-1, a direction as `de-en`, or [#ALL]
/// @param metric the figure's name, as in [Score]
/// @param value a share in [0, 1] or a count
/// @param isCount which of the two it is
/// @param isPart whether it tells of one language among several of the data set
public record Finding(
    String language, String metric, double value, boolean isCount, boolean isPart) {

  /// Stands for all languages of a data set together.
  public static final String ALL = "all";

  /// The findings that a score of a whole data set has under the given names; names that it lacks
  /// are left out.
  static List<Finding> of(String language, Score score, String... metrics) {
    return of(language, false, score, metrics);
  }

  /// As [#of], for the part of a data set that is in one language.
  static List<Finding> ofPart(String language, Score score, String... metrics) {
    return of(language, true, score, metrics);
  }

  private static List<Finding> of(String language, boolean isPart, Score score, String... metrics) {
    List<Finding> findings = new ArrayList<>();
    for (String metric : metrics) {
      score
          .find(metric)
          .map(figure -> new Finding(language, metric, figure.value(), figure.isCount(), isPart))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /// The finding's name behind that of its check: `B3F1`, or `B3F1.de` for a part.
  public String key() {
    return isPart ? metric + "." + language : metric;
  }
}
