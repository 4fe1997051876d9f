package org.conspectus.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a story since it was founded.
///
/// @param merged ids of the stories that became part of it, in that order; may be empty
/// @param splitFrom id of the story it was part of; null when it was founded
/// @param related best first; may be empty
/// @param isRetired whether it takes no more articles
public record StoryPast(
    List<String> merged, @Nullable String splitFrom, List<Related> related, boolean isRetired) {
  /// A story that belongs with this one without being one with it: a follow-up, what recalls it,
  /// another event of its kind.
  ///
  /// @param story its id
  /// @param score in [0, 1]
  public record Related(String story, double score) {}

  /// Of a story of which nothing is known but that it is there.
  public static final StoryPast NONE = new StoryPast(List.of(), null, List.of(), false);

  public StoryPast {
    merged = List.copyOf(merged);
    related = List.copyOf(related);
  }
}
