package org.conspectus.domain;

/// How the text of one article goes back to another's.
public enum Relation {
  /// The same outlet's article, revised.
  VERSION,
  /// The same words in another outlet.
  COPY,
  /// Part of the words.
  EXCERPT,
  /// The same text in other words of the same language.
  REWRITE,
  /// The same text in another language.
  TRANSLATION
}
