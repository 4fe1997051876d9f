package org.conspectus.compare.quantity;

/// What a number measures.
public enum Measure {
  /// How many of something.
  COUNT,
  /// In metres.
  LENGTH,
  /// In square metres.
  AREA,
  /// In kilograms.
  MASS,
  /// In litres.
  VOLUME,
  /// Of one currency.
  MONEY,
  PERCENT,
  DEGREES,
  /// In kilometres an hour.
  SPEED,
  /// In megawatts.
  POWER,
  /// Of an earthquake.
  MAGNITUDE,
  /// In seconds.
  DURATION,
  /// In years.
  AGE
}
