package org.conspectus.eval.generate;

import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/// A stream of invented articles, ordered by time of publication.
///
/// Stories begin evenly over the days, more by day than by night; the articles of a story follow
/// its first with a decaying rate. The same config gives the same articles everywhere. Memory: four
/// bytes a story, and forty for each article that is still to come of a story that has begun; time
/// is that of an article's length. For one thread.
public final class ArticleGenerator implements Iterator<GeneratedArticle> {

  private static final Instant START = Instant.parse("2026-05-04T00:00:00Z");
  private static final long SECONDS_PER_DAY = 86_400;
  private static final int SIZES = 6;
  private static final int BIRTH = 7;

  private final GeneratorConfig config;
  private final int[] sizes;
  private final Composer composer;
  private final PriorityQueue<Pending> pending = new PriorityQueue<>();
  private int begun;
  private int told;

  /// An article that is still to come: its second from the start, its story, its place in it.
  private record Pending(long second, int story, int index) implements Comparable<Pending> {
    @Override
    public int compareTo(Pending other) {
      int bySecond = Long.compare(second, other.second);
      int byStory = bySecond != 0 ? bySecond : Integer.compare(story, other.story);
      return byStory != 0 ? byStory : Integer.compare(index, other.index);
    }
  }

  /// A generator at the start of its stream.
  ///
  /// @throws IllegalArgumentException if the config names a language the generator does not know
  public ArticleGenerator(GeneratorConfig config) {
    this.config = config;
    this.sizes = sizes(config);
    this.composer = new Composer(config.seed(), config.languages());
  }

  private static int[] sizes(GeneratorConfig config) {
    StorySizes distribution = new StorySizes(config.articles());
    Chance chance = new Chance(config.seed(), SIZES);
    int[] sizes = new int[config.articles()];
    int stories = 0;
    int left = config.articles();
    while (left > 0) {
      int size = Math.min(left, distribution.draw(chance));
      sizes[stories++] = size;
      left -= size;
    }
    return Arrays.copyOf(sizes, stories);
  }

  @Override
  public boolean hasNext() {
    return told < config.articles();
  }

  @Override
  public GeneratedArticle next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all " + told + " articles have been told");
    }
    while (begun < sizes.length && !isDueBefore(birth(begun))) {
      begin(begun++);
    }
    return article(pending.remove(), told++);
  }

  private boolean isDueBefore(long second) {
    return !pending.isEmpty() && pending.element().second() < second;
  }

  private void begin(int story) {
    long birth = birth(story);
    long remaining = Math.max(1, config.days() * SECONDS_PER_DAY - birth);
    long[] delays = plan(story).delays(remaining);
    for (int index = 0; index < delays.length; index++) {
      pending.add(new Pending(birth + delays[index], story, index));
    }
  }

  /// The second at which a story begins; later stories never begin earlier.
  private long birth(int story) {
    double place = story + new Chance(config.seed(), story, BIRTH).unit();
    double day = config.days() * place / sizes.length;
    double hour = hourOf(day - Math.floor(day));
    return (long) (SECONDS_PER_DAY * Math.floor(day) + 3600 * hour);
  }

  /// The hour by which a share of the day's stories has begun: 8 % by six, 92 % by ten at night.
  private static double hourOf(double share) {
    if (share < 0.08) {
      return 6 * share / 0.08;
    }
    return share < 0.92 ? 6 + 16 * (share - 0.08) / 0.84 : 22 + 2 * (share - 0.92) / 0.08;
  }

  private StoryPlan plan(int story) {
    return new StoryPlan(config.seed(), story, sizes[story], config.languages());
  }

  private GeneratedArticle article(Pending due, int number) {
    int story = due.story();
    ArticlePlan plan = plan(story).article(due.index());
    Composer.Outlet outlet = composer.outlet(plan.language(), story, due.index());
    Composer.Composition composition = composer.compose(story, due.index(), plan);
    int family = plan.isDerived() ? plan.root() : due.index();
    return new GeneratedArticle(
        String.format(Locale.ROOT, "g%07d", number),
        outlet.domain(),
        START.plusSeconds(due.second()).atOffset(outlet.offset()),
        composition.title(),
        composition.text(),
        plan.language(),
        "s" + story,
        "s" + story + "-" + family);
  }
}
