package org.conspectus.compare.figure;

import java.util.Arrays;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.quantity.Quantity;
import org.conspectus.compare.reading.ConceptKinds;
import org.conspectus.compare.reading.ConceptKinds.Kind;
import org.conspectus.compare.reading.Telling;
import org.conspectus.compare.reading.TellingReader;

/// Which figures go on while a story lasts.
final class Growth {
  /// How many words from a figure the thing that makes it grow can stand.
  private static final int REACH = 10;

  private final ConceptKinds kinds;

  Growth(ConceptKinds kinds) {
    this.kinds = kinds;
  }

  /// Whether one figure of its kind stands for the whole story, and goes on.
  static boolean isToll(Quantity quantity) {
    return quantity.measure() == Measure.COUNT && Quantity.TOLLS.contains(quantity.thing());
  }

  /// What two figures for one thing do: what a concept near both does, else, of what is measured,
  /// growing if one beside either grows, else what figures of their measure do.
  Kind of(Quantity one, Quantity other) {
    if (one.isBallot()) {
      return Kind.LASTING;
    }
    if (growTogether(one, other)) {
      return Kind.GROWING;
    }
    boolean counts = one.measure() == Measure.COUNT;
    boolean lasting = of(one.measure()) == Kind.LASTING;
    Kind shared = one.thing().equals(other.thing()) ? of(one.thing()) : Kind.OPEN;
    Kind any = Kind.OPEN;
    for (int head : one.heads()) {
      Kind kind = kinds.of(head);
      any = counts || lasting ? any : stronger(any, kind);
      shared = contains(other.heads(), head) ? stronger(shared, kind) : shared;
    }
    for (int i = 0; !counts && !lasting && i < other.heads().length; i++) {
      any = stronger(any, kinds.of(other.heads()[i]));
    }
    if (shared != Kind.OPEN) {
      return shared;
    }
    return any == Kind.GROWING ? any : of(one.measure());
  }

  /// Whether the same thing that goes on is named near both.
  private boolean growTogether(Quantity one, Quantity other) {
    if (of(one.measure()) != Kind.OPEN) {
      return false;
    }
    int[] near = near(other);
    for (int feature : near(one)) {
      if (feature != 0 && kinds.of(feature) == Kind.GROWING && contains(near, feature)) {
        return true;
      }
    }
    return false;
  }

  private static int[] near(Quantity quantity) {
    Telling telling = quantity.telling();
    int from = Math.max(telling.firstToken(quantity.sentence()), quantity.first() - REACH);
    int to = Math.min(telling.endToken(quantity.sentence()), quantity.next() + REACH);
    return Arrays.copyOfRange(telling.features(), from, to);
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

  private Kind of(String thing) {
    return thing.isEmpty() ? Kind.OPEN : kinds.of(TellingReader.feature("concept:" + thing));
  }

  private static Kind of(Measure measure) {
    return switch (measure) {
      case AGE, RANK, LENGTH, SPEED, DURATION, MAGNITUDE, POWER, DEGREES, CLOCK, DAY, YEAR ->
          Kind.LASTING;
      case AREA, VOLUME -> Kind.GROWING;
      default -> Kind.OPEN;
    };
  }
}
