package org.conspectus.compare.quantity;

import org.jspecify.annotations.Nullable;

/// The units of `story-words.tsv`.
enum Units {
  KM(Measure.LENGTH, 1000),
  MILE(Measure.LENGTH, 1609.344),
  M(Measure.LENGTH, 1),
  CM(Measure.LENGTH, 0.01),
  MM(Measure.LENGTH, 0.001),
  FOOT(Measure.LENGTH, 0.3048),
  INCH(Measure.LENGTH, 0.0254),
  YARD(Measure.LENGTH, 0.9144),
  NAUTICAL(Measure.LENGTH, 1852),
  HECTARE(Measure.AREA, 10_000),
  KM2(Measure.AREA, 1_000_000),
  ACRE(Measure.AREA, 4046.86),
  M2(Measure.AREA, 1),
  FOOT2(Measure.AREA, 0.0929),
  MILE2(Measure.AREA, 2_589_988),
  TONNE(Measure.MASS, 1000),
  MEGATONNE(Measure.MASS, 1e9),
  SHORTTON(Measure.MASS, 907.185),
  KG(Measure.MASS, 1),
  GRAM(Measure.MASS, 0.001),
  POUND(Measure.MASS, 0.4536),
  OUNCE(Measure.MASS, 0.02835),
  LITRE(Measure.VOLUME, 1),
  HECTOLITRE(Measure.VOLUME, 100),
  GALLON(Measure.VOLUME, 3.785),
  BARREL(Measure.VOLUME, 159),
  M3(Measure.VOLUME, 1000),
  SECOND(Measure.DURATION, 1),
  MINUTE(Measure.DURATION, 60),
  PERCENT(Measure.PERCENT, 1),
  POINT(Measure.PERCENT, 1),
  BASIS(Measure.PERCENT, 0.01),
  DEGREE(Measure.DEGREES, 1),
  FAHRENHEIT(Measure.DEGREES, 5 / 9d),
  EUR(Measure.MONEY, 1),
  USD(Measure.MONEY, 1),
  GBP(Measure.MONEY, 1),
  CHF(Measure.MONEY, 1),

  /// Of money, in Dutch a hundred thousand euros.
  TON(Measure.MONEY, 100_000),
  KRONE(Measure.MONEY, 1),
  LIRA(Measure.MONEY, 1),
  PESO(Measure.MONEY, 1),
  REAL(Measure.MONEY, 1),
  ROUBLE(Measure.MONEY, 1),
  RUPEE(Measure.MONEY, 1),
  YEN(Measure.MONEY, 1),
  YUAN(Measure.MONEY, 1),
  ZLOTY(Measure.MONEY, 1),
  KMH(Measure.SPEED, 1),
  MPH(Measure.SPEED, 1.609344),
  KNOT(Measure.SPEED, 1.852),
  KW(Measure.POWER, 0.001),
  MW(Measure.POWER, 1),
  GW(Measure.POWER, 1000),
  MAGNITUDE(Measure.MAGNITUDE, 1);

  private static final double FREEZING = 32;

  private final Measure measure;
  private final double factor;

  Units(Measure measure, double factor) {
    this.measure = measure;
    this.factor = factor;
  }

  Measure measure() {
    return measure;
  }

  /// What tells kinds of one measure apart: the currency, percentage points; empty for the others.
  String thing() {
    return switch (this) {
      case POINT, BASIS -> "point";
      case TON -> EUR.name();
      default -> measure == Measure.MONEY ? name() : "";
    };
  }

  /// A number of these in the measure's base unit.
  Amount of(Amount amount) {
    return this == FAHRENHEIT ? amount.plus(-FREEZING).times(factor) : amount.times(factor);
  }

  /// The unit a sign right before or behind a number stands for; null for none.
  static @Nullable Units of(char sign) {
    return switch (sign) {
      case '%' -> PERCENT;
      case '€' -> EUR;
      case '$' -> USD;
      case '£' -> GBP;
      case '°' -> DEGREE;
      case '¥' -> YEN;
      default -> null;
    };
  }
}
