package org.conspectus.compare.quantity;

import org.jspecify.annotations.Nullable;

/// The units of `story-words.tsv`.
enum Units {
  KM(Measure.LENGTH, 1000),
  MILE(Measure.LENGTH, 1609.344),
  M(Measure.LENGTH, 1),
  CM(Measure.LENGTH, 0.01),
  FOOT(Measure.LENGTH, 0.3048),
  HECTARE(Measure.AREA, 10_000),
  KM2(Measure.AREA, 1_000_000),
  ACRE(Measure.AREA, 4046.86),
  TONNE(Measure.MASS, 1000),
  KG(Measure.MASS, 1),
  LITRE(Measure.VOLUME, 1),
  M3(Measure.VOLUME, 1000),
  PERCENT(Measure.PERCENT, 1),
  DEGREE(Measure.DEGREES, 1),
  EUR(Measure.MONEY, 1),
  USD(Measure.MONEY, 1),
  GBP(Measure.MONEY, 1),
  CHF(Measure.MONEY, 1),
  KMH(Measure.SPEED, 1),
  MPH(Measure.SPEED, 1.609344),
  MW(Measure.POWER, 1),
  GW(Measure.POWER, 1000),
  MAGNITUDE(Measure.MAGNITUDE, 1);

  private final Measure measure;
  private final double factor;

  Units(Measure measure, double factor) {
    this.measure = measure;
    this.factor = factor;
  }

  Measure measure() {
    return measure;
  }

  /// Times a number of these it is a number of the measure's base unit.
  double factor() {
    return factor;
  }

  /// What tells kinds of one measure apart: the currency; empty for the others.
  String thing() {
    return measure == Measure.MONEY ? name() : "";
  }

  /// The unit a sign right before or behind a number stands for; null for none.
  static @Nullable Units of(char sign) {
    return switch (sign) {
      case '%' -> PERCENT;
      case '€' -> EUR;
      case '$' -> USD;
      case '£' -> GBP;
      case '°' -> DEGREE;
      default -> null;
    };
  }
}
