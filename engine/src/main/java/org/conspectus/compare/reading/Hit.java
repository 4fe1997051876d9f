package org.conspectus.compare.reading;

/// A word or phrase of the story words in a text.
///
/// @param token its first token
/// @param next the token behind it
public record Hit(int token, int next, Sense sense) {}
