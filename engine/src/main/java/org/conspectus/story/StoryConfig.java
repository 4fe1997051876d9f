package org.conspectus.story;

/// Settings of [Clusterer].
///
/// @param minScore least similarity, in [0, 1], for an article to join a story; chosen on
///   og2021-dev and ecbplus-dev, where .16 to .20 differ by less than .02 B³ F1
/// @param otherLanguage factor on the cosine for a story that has no article in the article's
///   language, since few words can be shared then; chosen on leipzig-2019
/// @param names factor on the cosine of names, places and numbers alone, which is added for such a
///   story; chosen on leipzig-2019, where .2 to .6 find .63 to .70 of the silver pairs
/// @param decayDays days between article and story after which their similarity counts for 1/e
/// @param rarityPower exponent of rarity in the weight of a feature
/// @param lookupFeatures how many of its weightiest features an article looks stories up by
/// @param maxHolders how many stories a feature remembers, newest first
/// @param candidates how many stories are compared in full
/// @param retireDays days after its last article at which a story takes no more
public record StoryConfig(
    double minScore,
    double otherLanguage,
    double names,
    double decayDays,
    double rarityPower,
    int lookupFeatures,
    int maxHolders,
    int candidates,
    double retireDays) {
  public static StoryConfig standard() {
    return new StoryConfig(0.2, 1.4, 0.3, 3, 1.3, 48, 256, 24, 30);
  }
}
