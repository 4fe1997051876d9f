package org.conspectus.time;

/// One thing a word can do in a time expression.
///
/// @param number as its kind says; 0 where it says nothing
/// @param tail what the third column holds beside grain and number; may be empty
/// @param casing which spelling has this sense
record Sense(Kind kind, Grain grain, double number, String tail, Casing casing) {
  /// How a word must be written.
  enum Casing {
    ANY,
    /// With a capital, where the word does not begin a sentence.
    CAPITAL
  }

  int step() {
    return (int) number;
  }
}
