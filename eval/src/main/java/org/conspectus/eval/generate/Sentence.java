package org.conspectus.eval.generate;

import java.util.List;

/// A sentence without a language.
///
/// @param slots what it says, in order
/// @param speaker the person of the story's [Cast] who says it, or -1 if it is no quote
record Sentence(List<Slot> slots, int speaker) {

  static final int NOBODY = -1;

  Sentence {
    slots = List.copyOf(slots);
  }

  boolean isQuote() {
    return speaker != NOBODY;
  }
}
