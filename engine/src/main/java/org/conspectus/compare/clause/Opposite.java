package org.conspectus.compare.clause;

/// One of several things of which one at most can be so, as `approved` beside `rejected`.
///
/// @param group which cannot both be so
/// @param value which of the group
public record Opposite(String group, String value, Of of, Time time) {
  /// What it is said of.
  public enum Of {
    /// Somebody.
    PERSON,
    /// What somebody has or is offered.
    HOLDING,
    /// Something that somebody decides or does.
    ACT,
    /// Something else.
    THING,
    /// What the word right beside it names, as the leg in `left leg`.
    QUALITY
  }

  /// How values of a group stand in time.
  public enum Time {
    /// One of them is so for good.
    LASTING,
    /// They may follow one another.
    PASSING,
    /// They are told of what is to come.
    COMING
  }

  /// Whether both cannot be so of one thing.
  public boolean excludes(Opposite other) {
    return group.equals(other.group) && !value.equals(other.value);
  }
}
