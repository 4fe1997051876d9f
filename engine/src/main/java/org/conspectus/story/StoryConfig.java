package org.conspectus.story;

/// Settings of [Clusterer]. All were chosen on og2021-dev, ecbplus-dev, leipzig-2019,
/// telegram-pairs and the examples at once; the figures stand in `docs/evaluation.md`.
///
/// @param weights how much the features of an article count
/// @param scoring how like two stories are
/// @param looks which stories are compared, and when again
public record StoryConfig(Weights weights, Scoring scoring, Looks looks) {

  /// How much the features of an article count; see [ArticleWeigher].
  ///
  /// @param word factor on words known by their beginnings only, at least 0
  /// @param name factor on the words of names, which also count as words
  /// @param place factor on what names name
  /// @param number factor on numbers and dates
  /// @param concept factor on meanings
  /// @param head weight of the headline as a whole, against 1 for the whole article
  /// @param headFeatures how many features open an article that has no headline of its own
  /// @param length exponent by which long articles count for less: they share more by chance
  /// @param grouping exponent by which articles of one story count for less in how common a feature
  ///   is; see [Rarities]
  public record Weights(
      double word,
      double name,
      double place,
      double number,
      double concept,
      double head,
      int headFeatures,
      double length,
      double grouping) {}

  /// How like two stories are; see [Likeness].
  ///
  /// @param minScore least likeness, in [0, 1], for an article to join or two stories to merge
  /// @param otherLanguage what articles in two languages share counts for this much more
  /// @param otherLanguageFull what is added to that for full texts
  /// @param otherLanguageUnity the same, where it is compared with what each story shares within
  /// @param decayDays days between two stories of a day each, in units of which likeness decays
  /// @param decayPower exponent of that, for articles whose vectors have length 1
  /// @param decayBrevity exponent by which it grows with the squared length of the vectors
  /// @param decayMany exponent of it for a large story of full texts
  /// @param decayArticles size of the larger story at which half of that is added
  /// @param unity likeness within a story that is expected before any is known
  /// @param unityPairs as many pairs of articles as that expectation is worth
  /// @param maxUnity more likeness within a story than this proves no more: it comes from copies
  /// @param ratio likeness between, as a share of that within, from which two stories may be one
  /// @param fewPenalty exponent of what lacks to that share
  /// @param manyPenalty what is added to the exponent when both stories are large
  /// @param manyArticles size of the smaller story at which half of that is added
  /// @param hugePenalty what is added to the exponent when the larger story is huge
  /// @param hugeArticles size of the larger story at which an eighth of that is added
  /// @param names cosine of the names alone from which two stories may be one
  /// @param namesPenalty exponent of what lacks to that, for articles whose vectors have length 1
  /// @param namesBrevity exponent by which it falls with the squared length of the vectors
  public record Scoring(
      double minScore,
      double otherLanguage,
      double otherLanguageFull,
      double otherLanguageUnity,
      double decayDays,
      double decayPower,
      double decayBrevity,
      double decayMany,
      double decayArticles,
      double unity,
      double unityPairs,
      double maxUnity,
      double ratio,
      double fewPenalty,
      double manyPenalty,
      double manyArticles,
      double hugePenalty,
      double hugeArticles,
      double names,
      double namesPenalty,
      double namesBrevity) {}

  /// Which stories are compared, and when again.
  ///
  /// @param lookupFeatures how many of its weightiest features an article is found by
  /// @param maxHolders how many stories a feature remembers, newest first
  /// @param candidates how many stories an article is compared with
  /// @param rivals how many of those its story is then compared with
  /// @param growth a story is looked at as a whole when it is this much larger than the last time
  /// @param maxRegrouped articles beyond which a story is not taken apart
  /// @param maxLive as many articles are kept live whatever their age
  /// @param retireDays days after its last article at which a story takes no more, when more are
  /// @param memories weightiest features that are kept of a story that takes no more
  /// @param minMemory least share of what is kept that makes a new story a related one
  /// @param maxRetired how many such stories are remembered, newest first
  public record Looks(
      int lookupFeatures,
      int maxHolders,
      int candidates,
      int rivals,
      double growth,
      int maxRegrouped,
      int maxLive,
      double retireDays,
      int memories,
      double minMemory,
      int maxRetired) {}

  public static StoryConfig standard() {
    return new StoryConfig(
        new Weights(1.05, 1.1, 1.2, 1.4, 1.1, 0.26, 12, 0.41, 0.5),
        new Scoring(
            0.15, 1.1, 0.6, 2.3, 1.8, 1.5, 0.75, 3.4, 14, 0.24, 8.6, 0.6, 0.9, 0.6, 4, 4.2, 30, 60,
            0.25, 1, 4),
        new Looks(24, 256, 12, 6, 1.3, 64, 100_000, 30, 24, 0.3, 50_000));
  }

  /// The same settings for a machine that keeps this many articles live whatever their age.
  public StoryConfig withMaxLive(int maxLive) {
    Looks other =
        new Looks(
            looks.lookupFeatures,
            looks.maxHolders,
            looks.candidates,
            looks.rivals,
            looks.growth,
            looks.maxRegrouped,
            maxLive,
            looks.retireDays,
            looks.memories,
            looks.minMemory,
            looks.maxRetired);
    return new StoryConfig(weights, scoring, other);
  }
}
