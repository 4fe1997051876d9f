package org.conspectus.story;

/// How like two stories are: from 0 to 1, and 1 for any that are more.
///
/// What two stories share is the sum of the dot products of their articles' vectors, a pair at a
/// time ([ArticleVector]). Two figures come from it:
///
/// - its **mean**, where a pair in two languages counts only `1/otherLanguage`, since such pairs
///   can share less;
/// - its **ratio** to what each story shares within itself. Two halves of one story share as much
///   as each of them does within, two events of one kind and place clearly less, however large
///   their mean is (the criterion of normalized cuts: Shi and Malik, IEEE TPAMI 22(8), 2000,
///   doi:10.1109/34.868688). What a story shares within is smoothed with an expectation (`unity`),
///   since little is known of a small one.
///
/// `likeness = mean · (1 + days / decayDays)^-2 · min(1, ratio / wanted)^penalty`, where the
/// penalty grows with the size of the smaller story, as far as the two have a language in common.
/// Stateless.
final class Likeness {
  private final StoryConfig.Scoring config;

  Likeness(StoryConfig.Scoring config) {
    this.config = config;
  }

  /// Pairs of articles and what they share.
  ///
  /// @param shared sum of the dot products, at least 0
  /// @param all how many pairs
  /// @param sameLanguage how many of them in one language
  record Pairs(double shared, double all, double sameLanguage) {
    Pairs plus(Pairs other) {
      return new Pairs(shared + other.shared, all + other.all, sameLanguage + other.sameLanguage);
    }

    Pairs times(double factor) {
      return new Pairs(factor * shared, all, sameLanguage);
    }

    private double mean(double otherLanguage) {
      double count = sameLanguage + (all - sameLanguage) / otherLanguage;
      return count == 0 ? 0 : shared / count;
    }
  }

  /// A story as a number of articles and the pairs within it.
  record Group(int articles, Pairs within) {
    static final Pairs NONE = new Pairs(0, 0, 0);
    static final Group SINGLE = new Group(1, NONE);
  }

  /// How like two stories are.
  double of(StoryState one, StoryState other) {
    return score(between(one, other), one.group(), other.group());
  }

  /// The mean alone, whatever the days: what makes two stories related.
  double timeless(StoryState one, StoryState other) {
    return Math.min(1, timelessBetween(one, other).mean(config.otherLanguage()));
  }

  /// What two stories share, as far as the days between them leave it.
  Pairs between(StoryState one, StoryState other) {
    Pairs shared = timelessBetween(one, other);
    double distance = one.distance(other);
    if (distance == 0) {
      return shared;
    }
    double power = config.decayPower() * Math.sqrt(one.brevity() * other.brevity());
    return shared.times(Math.pow(1 + distance / config.decayDays(), -power));
  }

  private static Pairs timelessBetween(StoryState one, StoryState other) {
    double same = one.languages().pairsWith(other.languages());
    double all = (double) one.size() * other.size();
    return new Pairs(one.centroid().dot(other.centroid()), all, same);
  }

  /// How like two stories are that share this much.
  double score(Pairs between, Group one, Group other) {
    double mean = between.mean(config.otherLanguage());
    if (mean < config.minScore()) {
      return mean;
    }
    double ratio =
        between.mean(config.otherLanguageUnity())
            / Math.sqrt(unity(one.within) * unity(other.within))
            / config.ratio();
    double many = (Math.min(one.articles, other.articles) - 1) * between.sameLanguage / between.all;
    double penalty =
        config.fewPenalty() + config.manyPenalty() * many / (many + config.manyArticles());
    return Math.min(1, mean * (ratio < 1 ? Math.pow(ratio, penalty) : 1));
  }

  /// What the articles of one story share by the pair.
  private double unity(Pairs within) {
    double expected = config.unityPairs() * config.unity();
    double count =
        within.sameLanguage + (within.all - within.sameLanguage) / config.otherLanguageUnity();
    return Math.min(config.maxUnity(), (within.shared + expected) / (count + config.unityPairs()));
  }
}
