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

  private static final Set<String> FIXED =
      Set.of(
          "spectator",
          "passenger",
          "visitor",
          "protester",
          "point",
          "seat",
          "bottle",
          "artwork",
          "worker",
          "inhabitant",
          "ship",
          "country",
          "stage",
          "student",
          "turbine");

  private Growth() {}

  /// Whether one figure of its kind stands for the whole story, and goes on.
  static boolean isToll(Quantity quantity) {
    return quantity.measure() == Measure.COUNT && TOLLS.contains(quantity.thing());
  }

  /// Whether a later figure, larger or smaller, is rather the state of another day.
  static boolean canPass(Quantity quantity) {
    return switch (quantity.measure()) {
      case COUNT -> !FIXED.contains(quantity.thing());
      case PERCENT, AREA, VOLUME, MONEY, MASS -> true;
      default -> false;
    };
  }

  /// Whether a later, larger figure can be the earlier one grown: tolls, and what is counted or
  /// paid as long as nothing ties it to what is over.
  static boolean canGrow(Quantity quantity) {
    return switch (quantity.measure()) {
      case COUNT -> !FIXED.contains(quantity.thing());
      case MONEY, AREA, VOLUME, PERCENT, MASS, DEGREES -> true;
      default -> false;
    };
  }

  static boolean isGrowing(Quantity quantity) {
    boolean area = quantity.measure() == Measure.AREA || quantity.measure() == Measure.VOLUME;
    return isToll(quantity) || area || GROWING.contains(quantity.thing());
  }
}
