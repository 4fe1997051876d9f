package org.conspectus.eval.generate;

/// One thing said, without a language.
///
/// @param kind what `value` means
/// @param value a concept, a place in the story's [Cast], or a number
record Slot(Kind kind, int value) {

  /// What a slot holds.
  enum Kind {
    /// A concept of the vocabulary, the most frequent first.
    CONCEPT,
    /// A country, by its place in the table of countries.
    COUNTRY,
    /// A day of the week, from 0 for Monday.
    WEEKDAY,
    /// A person of the story, by full name.
    PERSON,
    /// A person of the story, by family name.
    SURNAME,
    /// An organization of the story.
    ORGANIZATION,
    /// A place of the story.
    PLACE,
    /// A number, told in figures.
    NUMBER
  }
}
