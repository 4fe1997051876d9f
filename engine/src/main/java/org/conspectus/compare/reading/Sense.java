package org.conspectus.compare.reading;

/// One meaning of a word.
///
/// @param value as its cue says, `dead` of a THING, `schedule.cancelled` of a STATE; may be empty
public record Sense(Cue cue, String value) {
  /// What stands before the first full stop of the value: the group of a state or label.
  public String group() {
    int dot = value.indexOf('.');
    return dot < 0 ? value : value.substring(0, dot);
  }
}
