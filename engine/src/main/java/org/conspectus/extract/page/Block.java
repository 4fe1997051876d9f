package org.conspectus.extract.page;

/// A run of text between two block boundaries, white space collapsed.
///
/// @param element index in the [PageTree] of the innermost block element around it
/// @param kind what that element is
/// @param text not empty, no white space at its ends
/// @param linkCharacters how many of its characters stand in links
/// @param weight its length in the measure of an alphabet: an ideograph or syllable counts three
record Block(int element, Kind kind, String text, int linkCharacters, int weight) {
  /// What a block is, by its element.
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    /// Text right in a `div` or another container.
    LOOSE
  }

  static Block of(int element, Kind kind, String text, int linkCharacters) {
    int weight = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      weight += c >= '\u3040' && c <= '\ud7a3' ? 2 : 0;
    }
    return new Block(element, kind, text, Math.min(linkCharacters, text.length()), weight);
  }

  /// In [0, 1].
  double linkDensity() {
    return (double) linkCharacters / text.length();
  }

  boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /// Whether it ends as a sentence does, closing quote marks and brackets aside.
  boolean endsSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…:;。！？।؟".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”“’»«)]›」』 ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
