package org.conspectus.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.domain.StoryEvent;
import org.conspectus.domain.StoryPast;

/// What became of the stories, folded from the events of a clusterer: what was merged into each,
/// what it was split from, what it is related to, and whether it has retired. Not thread-safe.
/// Memory: nothing for a story that only takes articles, and a little for each other event.
public final class StoryHistory {
  private static final int NONE = -1;

  /// By number, as all here.
  private final Map<Integer, Past> pasts = new HashMap<>();

  private static final class Past {
    private int[] merged = new int[0];
    private Map<Integer, Double> related = Map.of();
    private int mergedInto = NONE;
    private int splitFrom = NONE;
    private boolean isRetired;

    void merge(int story) {
      merged = Arrays.copyOf(merged, merged.length + 1);
      merged[merged.length - 1] = story;
    }

    void relate(int story, double score) {
      related = related.isEmpty() ? new HashMap<>() : related;
      related.merge(story, score, Math::max);
    }
  }

  /// Takes note of an event; those of families and of single articles are passed over.
  public void accept(StoryEvent event) {
    switch (event) {
      case StoryEvent.StoriesMerged(String into, String merged, double score) ->
          merge(StoryTable.number(into), StoryTable.number(merged));
      case StoryEvent.StorySplit split ->
          kept(StoryTable.number(split.created())).splitFrom = StoryTable.number(split.from());
      case StoryEvent.StoriesRelated(String earlier, String later, double score) -> {
        kept(StoryTable.number(earlier)).relate(StoryTable.number(later), score);
        kept(StoryTable.number(later)).relate(StoryTable.number(earlier), score);
      }
      case StoryEvent.StoryRetired(String story) -> kept(StoryTable.number(story)).isRetired = true;
      case StoryEvent.StoryCreated created -> {}
      case StoryEvent.ArticleAdded added -> {}
      case StoryEvent.LinkFound found -> {}
      case StoryEvent.FamilyChanged changed -> {}
    }
  }

  private void merge(int into, int merged) {
    Past gone = kept(merged);
    Past whole = kept(into);
    gone.mergedInto = into;
    whole.merge(merged);
    gone.related.forEach(whole::relate);
  }

  private Past kept(int story) {
    return pasts.computeIfAbsent(story, unseen -> new Past());
  }

  /// What became of a story.
  public StoryPast past(String story) {
    Past past = pasts.getOrDefault(StoryTable.number(story), new Past());
    Map<String, Double> related = new TreeMap<>();
    past.related.forEach(
        (other, score) -> related.merge(StoryTable.id(now(other)), score, Math::max));
    related.remove(story);
    List<StoryPast.Related> best =
        related.entrySet().stream()
            .map(entry -> new StoryPast.Related(entry.getKey(), entry.getValue()))
            .sorted(Comparator.<StoryPast.Related>comparingDouble(tie -> -tie.score()))
            .toList();
    return new StoryPast(
        Arrays.stream(past.merged).mapToObj(StoryTable::id).toList(),
        past.splitFrom == NONE ? null : StoryTable.id(past.splitFrom),
        best,
        past.isRetired);
  }

  private int now(int story) {
    int now = story;
    Past past = pasts.get(now);
    while (past != null && past.mergedInto != NONE) {
      now = past.mergedInto;
      past = pasts.get(now);
    }
    return now;
  }
}
