package org.conspectus.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.domain.StoryEvent;
import org.conspectus.domain.StoryPast;
import org.jspecify.annotations.Nullable;

/// What became of the stories, folded from the events of a clusterer: what was merged into each,
/// what it was split from, what it is related to, and whether it has retired. Not thread-safe.
/// Memory: nothing for a story that only takes articles, and a little for each other event.
public final class StoryHistory {
  private final Map<String, Past> pasts = new HashMap<>();
  private final Map<String, String> mergedInto = new HashMap<>();

  private static final class Past {
    private final List<String> merged = new ArrayList<>();
    private final Map<String, Double> related = new TreeMap<>();
    private @Nullable String splitFrom;
    private boolean isRetired;
  }

  /// Takes note of an event; those of families and of single articles are passed over.
  public void accept(StoryEvent event) {
    switch (event) {
      case StoryEvent.StoriesMerged(String into, String merged, double score) ->
          merge(into, merged);
      case StoryEvent.StorySplit split -> kept(split.created()).splitFrom = split.from();
      case StoryEvent.StoriesRelated(String earlier, String later, double score) -> {
        kept(earlier).related.merge(later, score, Math::max);
        kept(later).related.merge(earlier, score, Math::max);
      }
      case StoryEvent.StoryRetired(String story) -> kept(story).isRetired = true;
      case StoryEvent.StoryCreated created -> {}
      case StoryEvent.ArticleAdded added -> {}
      case StoryEvent.LinkFound found -> {}
      case StoryEvent.FamilyChanged changed -> {}
    }
  }

  private void merge(String into, String merged) {
    mergedInto.put(merged, into);
    kept(into).merged.add(merged);
    kept(merged)
        .related
        .forEach((story, score) -> kept(into).related.merge(story, score, Math::max));
  }

  private Past kept(String story) {
    return pasts.computeIfAbsent(story, unseen -> new Past());
  }

  /// What became of a story.
  public StoryPast past(String story) {
    Past past = pasts.getOrDefault(story, new Past());
    Map<String, Double> related = new TreeMap<>();
    past.related.forEach((other, score) -> related.merge(now(other), score, Math::max));
    related.remove(story);
    List<StoryPast.Related> best =
        related.entrySet().stream()
            .map(entry -> new StoryPast.Related(entry.getKey(), entry.getValue()))
            .sorted(Comparator.<StoryPast.Related>comparingDouble(tie -> -tie.score()))
            .toList();
    return new StoryPast(past.merged, past.splitFrom, best, past.isRetired);
  }

  private String now(String story) {
    String now = story;
    while (mergedInto.containsKey(now)) {
      now = mergedInto.get(now);
    }
    return now;
  }
}
