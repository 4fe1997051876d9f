package org.conspectus.copy;

import java.util.Objects;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Relation;
import org.jspecify.annotations.Nullable;

/// What two articles are to each other.
///
/// @param relation null when they are not related
/// @param score in [0, 1]
/// @param member whether both belong to one family
/// @param whole whether each is all or most of the other, not just a part of it
/// @param secondIsPart whether the second is the excerpt
record Comparison(
    @Nullable Relation relation,
    double score,
    boolean member,
    boolean whole,
    boolean secondIsPart,
    @Nullable Coverage coverage,
    @Nullable Alignment alignment,
    Lineage.@Nullable Source source) {

  /// With fewer features in both than this share of the shorter one's, too little can stand in the
  /// other to look. Rarity must not count here: what is copied often is not rare any more.
  private static final double MIN_SHARED = 0.12;

  /// With less of either in sentences that have something of the other, a part was taken and the
  /// rest is another text, however well the part agrees.
  private static final double MIN_SPREAD = 0.55;

  /// Compares an earlier article of the stream with a later one.
  ///
  /// @param matching of the later one
  static Comparison of(Digest first, Digest second, Matching matching, FamilyConfig config) {
    matching.match(first.profile());
    if (Objects.equals(first.language(), second.language())) {
      return ofSameLanguage(first, second, matching, config);
    }
    double score = matching.score(false, config.minScore());
    return score >= config.minScore()
        ? new Comparison(
            Relation.TRANSLATION,
            score,
            true,
            true,
            false,
            null,
            matching.alignment(),
            Lineage.ofTranslation(first, second, () -> matching.pairing().pairs()))
        : unrelated(null);
  }

  private static Comparison unrelated(@Nullable Coverage coverage) {
    return new Comparison(null, 0, false, false, false, coverage, null, null);
  }

  private static Comparison ofSameLanguage(
      Digest first, Digest second, Matching matching, FamilyConfig config) {
    Coverage coverage =
        matching.shared() < MIN_SHARED * matching.shorter()
            ? Coverage.NONE
            : matching.coverage(config.excerptCoverage(), MIN_SPREAD);
    double aligned = coverage.spread() < MIN_SPREAD ? 0 : matching.score(true, config.minScore());
    boolean version = first.publisher() != null && first.publisher().equals(second.publisher());
    double own =
        version && coverage.larger() >= config.copyCoverage()
            ? coverage.larger()
            : own(first, second, coverage);
    boolean whole = aligned >= config.minScore() || coverage.smaller() >= config.memberCoverage();
    boolean member = whole || own >= config.memberCoverage();
    Relation found = relation(coverage, whole, config);
    if (found == null) {
      return unrelated(coverage);
    }
    Relation relation = member && version ? Relation.VERSION : found;
    return new Comparison(
        relation,
        member ? Math.max(aligned, coverage.larger()) : coverage.larger(),
        member,
        whole,
        coverage.ofSecond() >= coverage.ofFirst(),
        coverage,
        matching.alignment(),
        relation == Relation.EXCERPT
            ? Lineage.ofPart(first, second, coverage.ofSecond() >= coverage.ofFirst())
            : Lineage.byDate(first, second));
  }

  private static @Nullable Relation relation(
      Coverage coverage, boolean whole, FamilyConfig config) {
    if (coverage.smaller() >= config.copyCoverage()) {
      return Relation.COPY;
    }
    boolean part =
        coverage.larger() >= config.memberCoverage()
            && coverage.smaller() < config.memberCoverage();
    if (whole && !part) {
      return Relation.REWRITE;
    }
    return coverage.larger() >= config.excerptCoverage() ? Relation.EXCERPT : null;
  }

  /// Share of its own text that the one which may be the excerpt has from the other: the younger,
  /// or the one that has more when it is not known which is younger.
  private static double own(Digest first, Digest second, Coverage coverage) {
    if (Lineage.isBefore(first, second)) {
      return coverage.ofSecond();
    }
    return Lineage.isBefore(second, first) ? coverage.ofFirst() : coverage.larger();
  }

  /// What relatives are ranked by first: 0 when half of one stands in the other in the same words,
  /// 1 when they are of one family for another reason, else 2.
  int rank(FamilyConfig config) {
    boolean copied = coverage != null && coverage.larger() >= config.memberCoverage();
    return !member ? 2 : copied ? 0 : 1;
  }

  /// What relatives of one rank are ranked by, in [0, 1]: of two texts that have all of a third the
  /// one with less besides is nearer to it.
  double nearness() {
    if (coverage == null) {
      return score;
    }
    return (score + (coverage.ofFirst() + coverage.ofSecond()) / 2) / 2;
  }

  /// The tie this makes; call only with a relation.
  ///
  /// @param number of the first, and `other` of the second
  Tie tie(int number, int other) {
    if (relation == null || alignment == null) {
      throw new IllegalStateException("No link between unrelated articles");
    }
    boolean fromFirst = source == null || source.isFirst();
    return new Tie(
        fromFirst ? number : other,
        fromFirst ? other : number,
        relation,
        score,
        source == null ? null : source.reason(),
        source == null ? 0 : source.confidence(),
        source == null ? 0 : source.nats(),
        Tie.Figures.of(coverage, alignment));
  }
}
