package org.conspectus.domain;

/// What kind of news an outlet publishes.
public enum OutletKind {
  /// Publishes texts of its own, printed or not.
  PAPER,
  /// Radio or television with an independent newsroom.
  BROADCASTER,
  /// Supplies other outlets.
  AGENCY,
  /// What a government speaks through or directs.
  STATE,
  /// Passes on what others wrote, releases among it.
  AGGREGATOR
}
