package org.conspectus.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.StoryEvent;
import org.conspectus.domain.StoryPast;
import org.jspecify.annotations.Nullable;

/// What became of the stories, folded from the events of a clusterer: which articles each has, what
/// was merged into it, what it was split from, what it is related to, and whether it has retired.
///
/// Not thread-safe. Memory: a reference for each article, and a little for each other event.
public final class StoryHistory {
  private final Map<String, List<ArticleId>> articles = new HashMap<>();
  private final Map<String, Past> pasts = new HashMap<>();
  private final Map<String, String> mergedInto = new HashMap<>();

  private static final class Past {
    private final List<String> merged = new ArrayList<>();
    private final Map<String, Double> related = new TreeMap<>();
    private @Nullable String splitFrom;
    private boolean isRetired;
  }

  /// Takes note of an event; those of families are passed over.
  public void accept(StoryEvent event) {
    switch (event) {
      case StoryEvent.StoryCreated(String story, ArticleId article) -> add(story, article);
      case StoryEvent.ArticleAdded(String story, ArticleId article, double score) ->
          add(story, article);
      case StoryEvent.StoriesMerged(String into, String merged, double score) ->
          merge(into, merged);
      case StoryEvent.StorySplit(String from, String created, List<ArticleId> moved) -> {
        articles(from).removeAll(moved);
        articles(created).addAll(moved);
        kept(created).splitFrom = from;
      }
      case StoryEvent.StoriesRelated(String earlier, String later, double score) -> {
        kept(earlier).related.merge(later, score, Math::max);
        kept(later).related.merge(earlier, score, Math::max);
      }
      case StoryEvent.StoryRetired(String story) -> kept(story).isRetired = true;
      case StoryEvent.LinkFound found -> {}
      case StoryEvent.FamilyChanged changed -> {}
    }
  }

  private void add(String story, ArticleId article) {
    articles(story).add(article);
  }

  private void merge(String into, String merged) {
    articles(into).addAll(articles(merged));
    articles.remove(merged);
    mergedInto.put(merged, into);
    kept(into).merged.add(merged);
    kept(merged)
        .related
        .forEach((story, score) -> kept(into).related.merge(story, score, Math::max));
  }

  private List<ArticleId> articles(String story) {
    return articles.computeIfAbsent(story, unseen -> new ArrayList<>());
  }

  private Past kept(String story) {
    return pasts.computeIfAbsent(story, unseen -> new Past());
  }

  /// The articles of a story that was not merged into another, in the order in which they came to
  /// it; empty when there is no such story.
  public List<ArticleId> of(String story) {
    return List.copyOf(articles.getOrDefault(story, List.of()));
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
