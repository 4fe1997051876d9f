package org.conspectus.time;

/// Whether a sentence tells of what was or of what is to come, as far as its words say.
enum Tense {
  PAST(", past"),
  FUTURE(", future"),
  UNKNOWN("");

  private final String suffix;

  Tense(String suffix) {
    this.suffix = suffix;
  }

  /// As an anchor ends.
  String suffix() {
    return suffix;
  }
}
