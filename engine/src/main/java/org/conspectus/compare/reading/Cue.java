package org.conspectus.compare.reading;

/// What a word of `story-words.tsv` does in an account.
public enum Cue {
  /// Names what is counted.
  THING,
  /// A unit of measure or money.
  UNIT,
  /// Is a part of a whole, as a third.
  SHARE,
  /// Right behind a number or its unit: half a one more.
  HALF,
  /// Beside the votes of two sides: of the value `vote`, a word of voting; `for` or `against`, for
  /// a side; `to`, between their numbers only.
  BALLOT,
  /// Between a number and the one it is taken out of, as in `seven in ten`.
  OUTOF,
  /// Stands before the first number of a range.
  RANGE,
  /// Stands between the numbers of a range.
  TO,
  /// Multiplies the number before it.
  SCALE,
  /// Is itself a rough number.
  ABOUT,
  /// Is itself a number that says little, such as `hundreds`.
  VAGUE,
  /// Right before a number that stands alone: tells what it counts, as `lived` tells inhabitants.
  COUNTS,
  /// Right before a number that is the name of the thing and counts nothing, as in `room 12`.
  NUMBERED,
  /// Right before a number: the number is a step of a scale, as in `danger level 4`.
  LEVEL,
  /// Bounds the number next to it.
  BOUND,
  /// Says that the number beside it is a part of another.
  PART,
  /// Right behind a number: what follows is the whole it is a part of.
  PARTOF,
  /// Stands before the time at which something began.
  SINCE,
  /// Denies what stands beside it; of the value `void`, says something else.
  NEGATION,
  /// Denies what follows it, as `denies that` and `failed to`.
  DENY,
  /// Beside a negation: says that what was is no more.
  LONGER,
  /// Behind a negation: says that only how, when or how much is denied, as in `not fully restored`.
  DEGREE,
  /// Right before a verb: says that it is meant to be, not that it is.
  AIM,
  /// Begins a clause; of the value `if`, one that tells of no fact.
  CLAUSE,
  /// Tells of what is to come.
  FUTURE,
  /// Tells of what was.
  PAST,
  /// Tells at second hand.
  HEARSAY,
  /// Tells of what may be.
  POSSIBLE,
  /// Says that a figure went on.
  UPDATE,
  /// Says who says so.
  SOURCE,
  /// Makes a number an age.
  AGE,
  /// A state that excludes others of its group.
  STATE,
  /// Says that something took place.
  DONE,
  /// Says how somebody calls something, right before that name.
  NAMING,
  /// One of several names for one thing, where sentences tell of the same.
  LABEL,
  /// One of several names so particular that those of one story stand for one thing.
  NAME
}
