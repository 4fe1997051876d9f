package org.conspectus.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.conspectus.domain.StoryEvent;
import org.conspectus.text.LongSet;

/// Merges stories that turn out to be one, splits those that turn out to be several, and tells
/// which are related. Not thread-safe.
final class SecondLook {
  /// A story of fewer articles has nothing to fall apart into that was not tried before.
  private static final int MIN_REGROUPED = 3;

  /// How often settling takes apart and merges: the second time only what changed in the first, so
  /// that the order within a day matters less.
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
        Centroid.Dot dot = table.state(number).centroid().dot(table.state(rival).centroid());
        double score = compare(number, rival, dot, events);
        if (score >= config.scoring().minScore()) {
          number = merge(new Pair(number, rival, score), events);
        }
      }
    }
    return number;
  }

  /// How like two stories are; those that would be like but for time or size are related.
  ///
  /// @param dot of their sums
  private double compare(int one, int other, Centroid.Dot dot, List<StoryEvent> events) {
    Likeness.Views views = likeness.views(table.state(one), table.state(other), dot);
    double min = config.scoring().minScore();
    if (views.now() < min && views.timeless() >= min && relations.add(one, other)) {
      events.add(related(Math.min(one, other), Math.max(one, other), views.timeless()));
    }
    return views.now();
  }

  static StoryEvent related(int one, int other, double score) {
    return new StoryEvent.StoriesRelated(StoryTable.id(one), StoryTable.id(other), score);
  }

  private int merge(Pair pair, List<StoryEvent> events) {
    int into = Math.min(pair.one, pair.other);
    int merged = Math.max(pair.one, pair.other);
    weigher.rarities().merge(table.state(into), table.state(merged));
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
    if (canPart(story)) {
      part(number, weigher.weigh(story), events);
    }
  }

  private boolean canPart(StoryState story) {
    return story.size() >= MIN_REGROUPED && story.size() <= config.looks().maxRegrouped();
  }

  /// Takes a story apart, given the vectors of its members.
  private void part(int number, List<ArticleVector.Placed> vectors, List<StoryEvent> events) {
    StoryState story = table.state(number);
    List<List<Integer>> parts = Regrouping.of(story, vectors, config.scoring());
    if (parts.size() > 1) {
      List<Part> pieces = new ArrayList<>();
      for (List<Integer> part : parts) {
        List<ArticleVector.Placed> own = part.stream().map(vectors::get).toList();
        List<StoryState.Member> members = part.stream().map(story.members()::get).toList();
        pieces.add(new Part(story.of(members, own), own));
      }
      divide(number, pieces, events);
    }
  }

  /// A part of a story and the vectors of its members.
  private record Part(StoryState state, List<ArticleVector.Placed> vectors) {}

  /// Leaves the first part its number and makes stories of the others.
  private void divide(int number, List<Part> parts, List<StoryEvent> events) {
    StoryState story = table.state(number);
    weigher.rarities().split(story, parts.stream().map(Part::state).toList());
    story.become(parts.getFirst().state);
    story.see();
    for (Part part : parts.subList(1, parts.size())) {
      StoryState fallen = part.state;
      fallen.see();
      fallen.touch(story.touched());
      int created = table.found(fallen);
      part.vectors.forEach(article -> table.index(created, article.vector()));
      events.add(
          new StoryEvent.StorySplit(
              StoryTable.id(number),
              StoryTable.id(created),
              fallen.members().stream().map(member -> member.article().id()).toList()));
    }
  }

  /// Looks at every story with all that is known by now: weighs its articles anew, takes it apart,
  /// and merges the likest two as long as any are like enough. The second time only at those that
  /// changed in the first.
  void settle(List<StoryEvent> events) {
    int[] stories = table.allLive();
    for (int round = 0; round < ROUNDS; round++) {
      int before = events.size();
      int founded = table.size();
      for (int number : stories) {
        weighAnew(number, events);
      }
      mergeLikest(
          IntStream.concat(Arrays.stream(stories), IntStream.range(founded, table.size()))
              .toArray(),
          events);
      stories = changed(events.subList(before, events.size()));
    }
  }

  private void weighAnew(int number, List<StoryEvent> events) {
    StoryState story = table.state(number);
    List<ArticleVector.Placed> vectors = weigher.weigh(story);
    story.become(story.of(List.copyOf(story.members()), vectors));
    story.see();
    if (canPart(story)) {
      part(number, vectors, events);
    }
  }

  /// The live stories that events tell of, ascending.
  private int[] changed(List<StoryEvent> events) {
    BitSet changed = new BitSet();
    for (StoryEvent event : events) {
      switch (event) {
        case StoryEvent.StoriesMerged merged -> changed.set(StoryTable.number(merged.into()));
        case StoryEvent.StorySplit split -> {
          changed.set(StoryTable.number(split.from()));
          changed.set(StoryTable.number(split.created()));
        }
        default -> {}
      }
    }
    return changed.stream().filter(number -> table.live(number) != null).toArray();
  }

  private void mergeLikest(int[] stories, List<StoryEvent> events) {
    Offers offers = new Offers();
    for (int number : stories) {
      offers.addNearest(number);
    }
    while (!offers.queue.isEmpty()) {
      Pair pair = offers.queue.remove();
      if (table.live(pair.one) == null || table.live(pair.other) == null) {
        continue;
      }
      // What has grown since it was queued is queued again.
      if (likeness.of(table.state(pair.one), table.state(pair.other)) == pair.score) {
        offers.addNearestAnew(merge(pair, events));
      }
    }
    events.addAll(offers.ties);
  }

  /// Pairs of stories that are like enough to merge, the likest first.
  private final class Offers {
    private final PriorityQueue<Pair> queue =
        new PriorityQueue<>(
            Comparator.<Pair>comparingDouble(pair -> -pair.score)
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));

    /// What relates stories that are not merged.
    private final List<StoryEvent> ties = new ArrayList<>();

    private final LongSet compared = new LongSet();

    /// Compares a story with the nearest to it, unless that was done from the other's side.
    void addNearest(int number) {
      add(
          number,
          other ->
              compared.add(
                  (long) Math.min(number, other) << Integer.SIZE | Math.max(number, other)));
    }

    void addNearestAnew(int number) {
      add(number, other -> true);
    }

    private void add(int number, IntPredicate wanted) {
      Centroid centroid = table.state(number).centroid();
      ArticleVector.Lookup lookup = centroid.lookup();
      for (int other : table.nearest(centroid)) {
        if (other != number && wanted.test(other)) {
          Centroid.Dot dot = lookup.dot(table.state(other).centroid());
          double score = compare(number, other, dot, ties);
          if (score >= config.scoring().minScore()) {
            queue.add(new Pair(Math.min(number, other), Math.max(number, other), score));
          }
        }
      }
    }
  }
}
