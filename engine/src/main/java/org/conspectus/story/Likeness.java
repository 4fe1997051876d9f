package org.conspectus.story;

/// How like two stories are: from 0 to 1, and 1 for any that are more.
///
/// What two stories share is the sum of the dot products of their articles' vectors, a pair at a
/// time ([ArticleVector]). Three figures come from it:
///
/// - its **mean**, where a pair in two languages counts only `1/otherLanguage`, since such pairs
///   can share less;
/// - its **ratio** to what each story shares within itself. Two halves of one story share as much
///   as each of them does within, two events of one kind and place clearly less, however large
///   their mean is (the criterion of normalized cuts: Shi and Malik, IEEE TPAMI 22(8), 2000,
///   doi:10.1109/34.868688). What a story shares within is smoothed with an expectation (`unity`),
///   since little is known of a small one.
///
/// - the cosine of their **names** alone: accounts of one event hardly ever lack a name in common,
///   another storm or another fire in the same words does.
///
/// `likeness = mean · closeness · min(1, ratio / wanted)^p · min(1, names / wanted)^q`, where
/// `closeness = (1 + days / decayDays)^-d`. `p` grows with the size of the smaller story, and of a
/// larger one that is huge; `d` is larger, and `q` smaller, the shorter the articles are, and `d`
/// grows with the size of the larger story. Stateless.
final class Likeness {
  private final StoryConfig.Scoring config;

  /// Names that have less in common than this are taken to have this much.
  private static final double MIN_NAMES = 0.02;

  private static final int CUBE = 3;

  /// Full texts of one event hardly have more days between them, those of what recurs have.
  private static final double FAR_DAYS = 7;

  private static final double FAR_POWER = 1.5;

  /// Squared length of vectors from which texts tell no more than headlines.
  private static final double HEADLINES = 1.3;

  Likeness(StoryConfig.Scoring config) {
    this.config = config;
  }

  /// Pairs of articles and what they share.
  ///
  /// @param shared sum of the dot products, at least 0
  /// @param names the part of it that comes from names, whatever the days
  /// @param all how many pairs
  /// @param sameLanguage how many of them in one language
  record Pairs(double shared, double names, double all, double sameLanguage) {
    Pairs plus(Pairs other) {
      return new Pairs(
          shared + other.shared,
          names + other.names,
          all + other.all,
          sameLanguage + other.sameLanguage);
    }

    Pairs times(double factor) {
      return new Pairs(factor * shared, names, all, sameLanguage);
    }

    private double mean(double otherLanguage) {
      return Likeness.mean(shared, all, sameLanguage, otherLanguage);
    }
  }

  /// A story as a number of articles and the pairs within it.
  ///
  /// @param squares sum of the squared lengths of its vectors
  /// @param nameSquares squared length of the sum of its vectors, of their names alone
  record Group(int articles, Pairs within, double squares, double nameSquares) {
    private static final Pairs NONE = new Pairs(0, 0, 0, 0);

    static Group of(ArticleVector article) {
      return new Group(1, NONE, article.squares(), article.nameSquares());
    }

    /// The group that two are together.
    Group with(Group other, Pairs between) {
      return new Group(
          articles + other.articles,
          within.plus(other.within).plus(between),
          squares + other.squares,
          nameSquares + other.nameSquares + 2 * between.names);
    }
  }

  /// How like two stories are.
  double of(StoryState one, StoryState other) {
    return score(between(one, other), one.group(), other.group());
  }

  /// Two ways to see how like two stories are.
  ///
  /// @param now likeness
  /// @param timeless the mean alone, whatever the days: what makes two stories related
  record Views(double now, double timeless) {}

  /// @param dot of their centroids
  Views views(StoryState one, StoryState other, Centroid.Dot dot) {
    Pairs shared = timelessBetween(one, other, dot);
    double brevity = Math.sqrt(one.brevity() * other.brevity());
    double timeless = Math.min(1, shared.mean(otherLanguage(brevity)));
    return timeless < config.minScore()
        ? new Views(timeless, timeless)
        : new Views(score(decayed(shared, one, other), one.group(), other.group()), timeless);
  }

  /// What two stories share, as far as the days between them leave it.
  Pairs between(StoryState one, StoryState other) {
    Centroid.Dot dot = one.centroid().dot(other.centroid());
    return decayed(timelessBetween(one, other, dot), one, other);
  }

  private Pairs decayed(Pairs shared, StoryState one, StoryState other) {
    double brevity = Math.sqrt(one.brevity() * other.brevity());
    int articles = Math.max(one.size(), other.size());
    return shared.times(closeness(one.distance(other), brevity, articles));
  }

  /// What this many days between them leave of what two stories share, in (0, 1].
  ///
  /// @param articles of the larger of them
  double closeness(double days, double brevity, int articles) {
    if (days == 0) {
      return 1;
    }
    double full = fullness(brevity);
    double many = (articles - 1) / (articles - 1 + config.decayArticles());
    double power =
        config.decayPower() * Math.pow(brevity, config.decayBrevity()) * (1 - full)
            + config.decayMany() * many * full;
    double far = Math.pow(Math.max(1, days / FAR_DAYS), -FAR_POWER * full);
    return far * Math.pow(1 + days / config.decayDays(), -power);
  }

  /// How much is told beyond headlines, from 0 for these towards 1 for long texts.
  private static double fullness(double brevity) {
    return 1 - Math.pow(Math.min(1, brevity / HEADLINES), CUBE);
  }

  private static Pairs timelessBetween(StoryState one, StoryState other, Centroid.Dot dot) {
    double same = one.languages().pairsWith(other.languages());
    double all = (double) one.size() * other.size();
    return new Pairs(dot.all(), dot.names(), all, same);
  }

  private static double mean(double shared, double all, double same, double otherLanguage) {
    double count = same + (all - same) / otherLanguage;
    return count == 0 ? 0 : shared / count;
  }

  /// How much more what two articles share counts when they are in two languages: the more, the
  /// longer they are, since long ones in one language share much that the other has no word for.
  private double otherLanguage(double brevity) {
    return config.otherLanguage() + config.otherLanguageFull() * fullness(brevity);
  }

  /// The mean alone, see [Pairs]: what [#score] is surely no more than.
  ///
  /// @param between what two groups share
  double bound(Pairs between, Group one, Group other) {
    return between.mean(otherLanguage(brevity(one, other)));
  }

  private static double brevity(Group one, Group other) {
    return Math.sqrt(one.squares * other.squares / one.articles / other.articles);
  }

  /// How like two stories are that share this much.
  double score(Pairs between, Group one, Group other) {
    double mean = bound(between, one, other);
    if (mean < config.minScore()) {
      return mean;
    }
    double ratio =
        between.mean(config.otherLanguageUnity())
            / Math.sqrt(unity(one.within) * unity(other.within))
            / config.ratio();
    double many = Math.min(one.articles, other.articles) - 1;
    double most = Math.max(one.articles, other.articles);
    double penalty =
        config.fewPenalty()
            + config.manyPenalty() * many / (many + config.manyArticles())
            + config.hugePenalty()
                * Math.pow(most / (most + config.hugeArticles()), CUBE)
                * fullness(brevity(one, other));
    double unlike = ratio < 1 ? Math.pow(ratio, penalty) : 1;
    return Math.min(1, mean * unlike) * names(between, one, other);
  }

  private double names(Pairs between, Group one, Group other) {
    double lengths = Math.sqrt(one.nameSquares * other.nameSquares);
    double share = lengths == 0 ? 1 : Math.max(MIN_NAMES, between.names / lengths) / config.names();
    if (share >= 1) {
      return 1;
    }
    double brevity = Math.pow(brevity(one, other), -config.namesBrevity());
    return Math.pow(share, config.namesPenalty() * brevity);
  }

  /// What the articles of one story share by the pair.
  private double unity(Pairs within) {
    double expected = config.unityPairs() * config.unity();
    double count =
        within.sameLanguage + (within.all - within.sameLanguage) / config.otherLanguageUnity();
    return Math.min(config.maxUnity(), (within.shared + expected) / (count + config.unityPairs()));
  }
}
