package org.conspectus.eval.generate;

/// How an article of a story comes about.
///
/// @param kind what it is
/// @param root the place within the story of the account it goes back to; its own for an account
/// @param language the language it is written in
record ArticlePlan(Kind kind, int root, String language) {

  /// What an article is made of.
  enum Kind {
    /// An account in its outlet's own words.
    ACCOUNT,
    /// The words of an earlier account, sometimes cut short or under another title.
    COPY,
    /// An earlier account sentence by sentence in another language.
    TRANSLATION,
    /// An account of its own with some sentences of an earlier one.
    EXCERPT
  }

  /// Whether it belongs to the family of its root.
  boolean isDerived() {
    return kind == Kind.COPY || kind == Kind.TRANSLATION;
  }
}
