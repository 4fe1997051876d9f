package org.conspectus.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.conspectus.domain.StoryEvent;
import org.conspectus.story.StoryState.Member;

/// Merges stories that turn out to be one, splits those that turn out to be several, and tells
/// which are related. Not thread-safe.
final class SecondLook {
  /// A story of fewer articles has nothing to fall apart into that was not tried before.
  private static final int MIN_REGROUPED = 3;

  /// How often settling takes all apart and merges again: with 1 the order within a day changes B³
  /// F1 on og2021-dev by .011, with 2 and 3 by .005.
  private static final int ROUNDS = 2;

  private final StoryConfig config;
  private final Likeness likeness;
  private final ArticleWeigher weigher;
  private final StoryTable table;
  private final Relations relations;

  SecondLook(StoryConfig config, ArticleWeigher weigher, StoryTable table, Relations relations) {
    this.config = config;
    this.likeness = new Likeness(config.scoring());
    this.weigher = weigher;
    this.table = table;
    this.relations = relations;
  }

  /// Two stories and how like they are.
  private record Pair(int one, int other, double score) {}

  /// Makes one story of two that a family is in, if they are not one yet; returns its number.
  int unite(int one, int other, double score, List<StoryEvent> events) {
    boolean isOther = one != other && table.live(other) != null;
    return isOther ? merge(new Pair(one, other, score), events) : one;
  }

  /// Compares a story with its rivals, nearest first, and merges it with those it is one with.
  ///
  /// @return the number it has then
  int mergeWith(int story, List<Integer> rivals, List<StoryEvent> events) {
    int number = story;
    for (int rival : rivals) {
      if (rival != number && table.live(rival) != null) {
        double score = compare(number, rival, events);
        if (score >= config.scoring().minScore()) {
          number = merge(new Pair(number, rival, score), events);
        }
      }
    }
    return number;
  }

  /// How like two stories are; those that would be like but for time or size are related.
  private double compare(int one, int other, List<StoryEvent> events) {
    StoryState mine = table.state(one);
    StoryState theirs = table.state(other);
    double score = likeness.of(mine, theirs);
    double min = config.scoring().minScore();
    if (score < min) {
      double timeless = likeness.timeless(mine, theirs);
      if (timeless >= min && relations.add(one, other)) {
        events.add(related(Math.min(one, other), Math.max(one, other), timeless));
      }
    }
    return score;
  }

  static StoryEvent related(int one, int other, double score) {
    return new StoryEvent.StoriesRelated(StoryTable.id(one), StoryTable.id(other), score);
  }

  private int merge(Pair pair, List<StoryEvent> events) {
    int into = Math.min(pair.one, pair.other);
    int merged = Math.max(pair.one, pair.other);
    table.merge(into, merged);
    events.add(
        new StoryEvent.StoriesMerged(StoryTable.id(into), StoryTable.id(merged), pair.score));
    return into;
  }

  /// Takes a story apart if it has grown enough since the last time.
  void regroupIfGrown(int number, List<StoryEvent> events) {
    StoryState story = table.state(number);
    if (story.size() > MIN_REGROUPED
        && story.size() >= config.looks().growth() * story.sizeSeen()) {
      regroup(number, events);
    }
  }

  private void regroup(int number, List<StoryEvent> events) {
    StoryState story = table.state(number);
    story.see();
    if (story.size() < MIN_REGROUPED || story.size() > config.looks().maxRegrouped()) {
      return;
    }
    List<List<Member>> parts = Regrouping.of(story.members(), weigher, config.scoring());
    if (parts.size() == 1) {
      return;
    }
    story.become(StoryState.of(parts.getFirst(), weigher));
    story.see();
    for (List<Member> part : parts.subList(1, parts.size())) {
      StoryState fallen = StoryState.of(part, weigher);
      fallen.see();
      fallen.touch(story.touched());
      int created = table.found(fallen);
      part.forEach(member -> table.index(created, weigher.weigh(member.article())));
      events.add(
          new StoryEvent.StorySplit(
              StoryTable.id(number),
              StoryTable.id(created),
              part.stream().map(member -> member.article().id()).toList()));
    }
  }

  /// Looks at every story with all that is known by now: weighs its articles anew, takes it apart,
  /// and merges the likest two as long as any are like enough.
  void settle(List<StoryEvent> events) {
    for (int round = 0; round < ROUNDS; round++) {
      regroupAll(events);
      mergeLikest(events);
    }
  }

  private void regroupAll(List<StoryEvent> events) {
    for (int number : table.allLive()) {
      StoryState story = table.state(number);
      story.become(StoryState.of(List.copyOf(story.members()), weigher));
      regroup(number, events);
    }
  }

  private void mergeLikest(List<StoryEvent> events) {
    PriorityQueue<Pair> queue =
        new PriorityQueue<>(
            Comparator.<Pair>comparingDouble(pair -> -pair.score)
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
    List<StoryEvent> ties = new ArrayList<>();
    for (int number : table.allLive()) {
      offer(number, queue, ties);
    }
    while (!queue.isEmpty()) {
      Pair pair = queue.remove();
      if (table.live(pair.one) == null || table.live(pair.other) == null) {
        continue;
      }
      // What has grown since it was queued is queued again.
      if (likeness.of(table.state(pair.one), table.state(pair.other)) == pair.score) {
        int into = merge(pair, events);
        offer(into, queue, ties);
      }
    }
    events.addAll(ties);
  }

  private void offer(int number, PriorityQueue<Pair> queue, List<StoryEvent> events) {
    for (int other : table.nearest(table.state(number).centroid())) {
      if (other != number) {
        double score = compare(number, other, events);
        if (score >= config.scoring().minScore()) {
          queue.add(new Pair(Math.min(number, other), Math.max(number, other), score));
        }
      }
    }
  }
}
