package org.conspectus.eval.wording;

import java.util.List;

/// An article with marked mentions of things.
///
/// @param event the event it is about
/// @param id within all events
/// @param text tokens joined by spaces, a line for each sentence
/// @param mentions in the order in which they end
public record LabeledArticle(String event, String id, String text, List<Mention> mentions) {
  public LabeledArticle {
    mentions = List.copyOf(mentions);
  }

  /// Words that name a thing.
  ///
  /// @param thing what they name; the same in all articles of the event
  /// @param start in UTF-16 units of the text
  public record Mention(String thing, int start, int end) {}
}
