package org.conspectus.lang;

import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// Tells which language a text is in.
public interface LanguageDetector {
  /// A guess.
  ///
  /// @param language null when the words do not tell
  /// @param certainty in [0, 1]
  record Guess(@Nullable Language language, double certainty) {
    /// No idea.
    public static final Guess NONE = new Guess(null, 0);
  }

  /// Whether it could tell a text in this language, rather than take it for another.
  default boolean knows(Language language) {
    return true;
  }

  /// The language most of `text` is in. Any text is fine, also an empty one.
  Guess detect(String text);
}
