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
  AGE,
  /// A place in a row of things counted off: the 23rd minute.
  RANK,
  /// A time of day, in minutes since midnight or noon.
  CLOCK,
  /// A day or month, in days since 1970.
  DAY,
  /// A year or century, in years.
  YEAR;

  private static final double MAX_RATIO = 3.5;
  private static final double FAR_MINUTES = 240;
  private static final double FAR_DAYS = 62;
  private static final double FAR_YEARS = 20;

  /// The longer ago, the farther off a year can be.
  private static final double AGING = 0.12;

  private static final double NOW = 2030;
  private static final double CLOCK_MINUTES = 720;

  /// Whether it names a point in time.
  public boolean isPoint() {
    return this == CLOCK || this == DAY || this == YEAR;
  }

  /// How far two amounts are apart: 0 for the same, up to 1 for two that can still stand for one
  /// thing.
  public double apart(Amount one, Amount other) {
    double gap = Math.abs(one.value() - other.value());
    return switch (this) {
      case CLOCK -> Math.min(gap, CLOCK_MINUTES - gap) / FAR_MINUTES;
      case DAY -> gap / FAR_DAYS;
      case YEAR ->
          gap / (FAR_YEARS + AGING * Math.max(0, NOW - Math.min(one.value(), other.value())));
      default -> Math.log(one.ratio(other)) / Math.log(MAX_RATIO);
    };
  }
}
