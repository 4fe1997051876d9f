package org.conspectus.copy;

/// Settings of [FamilyIndex].
///
/// @param indexedFeatures how many of its rarest features an article is found by
/// @param maxHolders how many articles a feature remembers, newest first
/// @param candidates how many articles are compared in full
/// @param minScore least probability, in [0, 1], for a link by alignment
/// @param copyCoverage share of both articles that makes a copy
/// @param memberCoverage share of an article's own text that makes it a member
/// @param excerptCoverage share that makes a link without membership
/// @param retireDays days after which an article is forgotten
/// @param minLive how many of the newest articles are never forgotten, however old they are
public record FamilyConfig(
    int indexedFeatures,
    int maxHolders,
    int candidates,
    double minScore,
    double copyCoverage,
    double memberCoverage,
    double excerptCoverage,
    int retireDays,
    int minLive) {
  public static FamilyConfig standard() {
    return new FamilyConfig(40, 64, 16, 0.5, 0.8, 0.5, 0.2, 30, 10_000);
  }
}
