package org.conspectus.eval.generate;

import java.util.List;

/// What an article tells, without a language.
///
/// @param title what the title says
/// @param sentences at least one
/// @param hasDateline whether the text starts with a place
record Account(Sentence title, List<Sentence> sentences, boolean hasDateline) {

  Account {
    sentences = List.copyOf(sentences);
  }
}
