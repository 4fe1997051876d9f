package org.conspectus.eval.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// When the articles of a story appear, in which languages, and which go back to which.
///
/// Everything follows from the seed and the story's number; a plan is made again whenever it is
/// needed. Asking for an article costs time logarithmic in its place within the story. Immutable.
///
/// @param seed of the stream
/// @param story the story's number, from 0
/// @param size how many articles it has
/// @param languages all languages of the stream
record StoryPlan(long seed, int story, int size, List<String> languages) {

  private static final double COPIES = 0.20;
  private static final double TRANSLATIONS = 0.15;
  private static final double EXCERPTS = 0.10;
  private static final double IN_HOME_LANGUAGE = 0.55;

  /// The decay of a story: half a day, and longer for large ones.
  private static final double BASE_SECONDS = 6 * 3600.0;

  private static final double SECONDS_PER_LOG_SIZE = 10 * 3600.0;

  private static final int TIMES = 1;
  private static final int LANGUAGES = 2;
  private static final int ARTICLE = 3;

  /// When each article appears, in seconds after the first, ascending; the first is 0.
  ///
  /// @param remaining how many seconds are left of the stream, at least 1
  long[] delays(long remaining) {
    Chance chance = new Chance(seed, story, TIMES);
    double mean = BASE_SECONDS + SECONDS_PER_LOG_SIZE * StrictMath.log(size);
    long[] delays = new long[size];
    for (int i = 1; i < size; i++) {
      delays[i] = (long) chance.exponential(mean) % remaining;
    }
    Arrays.sort(delays);
    return delays;
  }

  /// How the article at a place within the story comes about.
  ArticlePlan article(int index) {
    Chance chance = new Chance(seed, story, ARTICLE, index);
    List<String> spoken = spoken();
    String own = chance.odds(IN_HOME_LANGUAGE) ? spoken.getFirst() : chance.oneOf(spoken);
    double kind = chance.unit();
    if (index == 0 || kind >= COPIES + TRANSLATIONS + EXCERPTS) {
      return new ArticlePlan(ArticlePlan.Kind.ACCOUNT, index, own);
    }
    int root = root(chance.below(index));
    String original = article(root).language();
    List<String> others = languages.stream().filter(l -> !l.equals(original)).toList();
    if (kind < COPIES || others.isEmpty()) {
      return new ArticlePlan(ArticlePlan.Kind.COPY, root, original);
    }
    return kind < COPIES + TRANSLATIONS
        ? new ArticlePlan(ArticlePlan.Kind.TRANSLATION, root, chance.oneOf(others))
        : new ArticlePlan(ArticlePlan.Kind.EXCERPT, root, original);
  }

  /// The account that an article goes back to: itself if it is one.
  private int root(int index) {
    ArticlePlan plan = article(index);
    return plan.kind() == ArticlePlan.Kind.ACCOUNT ? index : plan.root();
  }

  /// The languages in which the story is told, its home language first; more for large stories.
  private List<String> spoken() {
    Chance chance = new Chance(seed, story, LANGUAGES);
    List<String> left = new ArrayList<>(languages);
    List<String> spoken = new ArrayList<>();
    int wanted = 1 + (int) (chance.unit() * (1 + StrictMath.log(size)));
    while (spoken.size() < wanted && !left.isEmpty()) {
      spoken.add(left.remove(chance.zipf(left.size())));
    }
    return spoken;
  }
}
