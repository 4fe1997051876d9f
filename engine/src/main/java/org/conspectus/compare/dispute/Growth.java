package org.conspectus.compare.dispute;

import java.util.Set;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.quantity.Quantity;

/// Which figures go on while a story lasts.
final class Growth {
  private static final Set<String> TOLLS =
      Set.of(
          "dead",
          "injured",
          "missing",
          "homeless",
          "evacuated",
          "arrested",
          "rescued",
          "trapped",
          "infected",
          "sick");

  private static final Set<String> GROWING =
      Set.of(
          "house",
          "building",
          "household",
          "vote",
          "case",
          "complaint",
          "firefighter",
          "signature",
          "tent",
          "flight",
          "school",
          "town",
          "refugee",
          "hour-strike",
          "animal",
          "tree",
          "goal",
          "hostage",
          "shot",
          "rocket");

  private Growth() {}

  /// Whether one figure of its kind stands for the whole story, and goes on.
  static boolean isToll(Quantity quantity) {
    return quantity.measure() == Measure.COUNT && TOLLS.contains(quantity.thing());
  }

  static boolean isGrowing(Quantity quantity) {
    boolean area = quantity.measure() == Measure.AREA || quantity.measure() == Measure.VOLUME;
    return isToll(quantity) || area || GROWING.contains(quantity.thing());
  }
}
