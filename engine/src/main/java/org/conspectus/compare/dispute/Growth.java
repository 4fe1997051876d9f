package org.conspectus.compare.dispute;

import java.util.Set;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.ConceptKinds;
import org.conspectus.compare.reading.ConceptKinds.Kind;

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

  private final ConceptKinds kinds;

  Growth(ConceptKinds kinds) {
    this.kinds = kinds;
  }

  /// Whether one figure of its kind stands for the whole story, and goes on.
  static boolean isToll(Quantity quantity) {
    return quantity.measure() == Measure.COUNT && TOLLS.contains(quantity.thing());
  }

  /// What two figures for one thing do: what a concept beside both does, else what one beside
  /// either does, else what figures of their measure do.
  Kind of(Quantity one, Quantity other) {
    Kind shared = Kind.OPEN;
    Kind any = Kind.OPEN;
    for (int head : one.heads()) {
      Kind kind = kinds.of(head);
      any = stronger(any, kind);
      shared = contains(other.heads(), head) ? stronger(shared, kind) : shared;
    }
    for (int head : other.heads()) {
      any = stronger(any, kinds.of(head));
    }
    if (shared != Kind.OPEN) {
      return shared;
    }
    return any == Kind.OPEN ? of(one.measure()) : any;
  }

  private static boolean contains(int[] heads, int head) {
    for (int one : heads) {
      if (one == head) {
        return true;
      }
    }
    return false;
  }

  private static Kind stronger(Kind one, Kind other) {
    if (one == Kind.GROWING || other == Kind.OPEN) {
      return one;
    }
    return other;
  }

  private static Kind of(Measure measure) {
    return switch (measure) {
      case AGE, LENGTH, SPEED, DURATION, MAGNITUDE, POWER, DEGREES, CLOCK, DAY, YEAR ->
          Kind.LASTING;
      case AREA, VOLUME -> Kind.GROWING;
      default -> Kind.OPEN;
    };
  }
}
