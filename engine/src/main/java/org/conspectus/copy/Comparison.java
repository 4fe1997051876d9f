package org.conspectus.copy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Link;
import org.conspectus.domain.Relation;
import org.jspecify.annotations.Nullable;

/// What two articles are to each other.
///
/// @param relation null when they are not related
/// @param score in [0, 1]
/// @param member whether both belong to one family
/// @param secondIsPart whether the second is the excerpt
record Comparison(
    @Nullable Relation relation,
    double score,
    boolean member,
    boolean secondIsPart,
    Alignment alignment,
    @Nullable Coverage coverage) {

  /// With fewer features in both than this share of the shorter one's, too little can stand in the
  /// other to look. Rarity must not count here: what is copied often is not rare any more.
  private static final double MIN_SHARED = 0.12;

  /// Compares an earlier article of the stream with a later one.
  static Comparison of(Digest first, Digest second, Alignment alignment, FamilyConfig config) {
    boolean sameLanguage = Objects.equals(first.language(), second.language());
    double aligned = alignment.score(sameLanguage);
    if (!sameLanguage) {
      boolean translation = aligned >= config.minScore();
      return new Comparison(
          translation ? Relation.TRANSLATION : null, aligned, translation, false, alignment, null);
    }
    return ofSameLanguage(first, second, alignment, config);
  }

  private static Comparison ofSameLanguage(
      Digest first, Digest second, Alignment alignment, FamilyConfig config) {
    int shorter = Math.min(first.profile().size(), second.profile().size());
    Coverage coverage =
        alignment.shared() < MIN_SHARED * shorter
            ? Coverage.NONE
            : Coverage.of(first.profile(), second.profile());
    double aligned = alignment.score(true);
    boolean rewritten = aligned >= config.minScore();
    boolean member = rewritten || coverage.larger() >= config.memberCoverage();
    boolean secondIsPart = coverage.ofSecond() >= coverage.ofFirst();
    Relation relation;
    if (coverage.smaller() >= config.copyCoverage()) {
      relation = Relation.COPY;
    } else if (coverage.larger() >= config.memberCoverage()
        && coverage.smaller() < config.memberCoverage()) {
      relation = Relation.EXCERPT;
    } else if (member) {
      relation = Relation.REWRITE;
    } else {
      relation = coverage.larger() >= config.excerptCoverage() ? Relation.EXCERPT : null;
    }
    if (member && first.publisher() != null && first.publisher().equals(second.publisher())) {
      relation = Relation.VERSION;
    }
    double score = member ? Math.max(aligned, coverage.larger()) : coverage.larger();
    return new Comparison(relation, score, member, secondIsPart, alignment, coverage);
  }

  private String reason() {
    if (coverage == null) {
      return alignment.describe();
    }
    return String.format(
        Locale.ROOT,
        "%.0f %% of the first and %.0f %% of the second in sentences of the other; %s",
        100 * coverage.ofFirst(),
        100 * coverage.ofSecond(),
        alignment.describe());
  }

  /// The link this makes; call only with a relation.
  Link link(Digest first, Digest second) {
    if (relation == null) {
      throw new IllegalStateException("No link between unrelated articles");
    }
    boolean turn = relation == Relation.EXCERPT && !secondIsPart;
    Digest from = turn ? second : first;
    Digest to = turn ? first : second;
    return new Link(from.id(), to.id(), relation, score, isDirected(from, to), List.of(reason()));
  }

  /// Whether the source is known: a part goes back to the whole unless it is older, and else the
  /// earlier is the source when both bear a date and the dates differ.
  private boolean isDirected(Digest from, Digest to) {
    if (relation == Relation.EXCERPT) {
      return !isBefore(to, from);
    }
    return isBefore(from, to);
  }

  private static boolean isBefore(Digest from, Digest to) {
    return from.published() != null
        && to.published() != null
        && from.published().latest().isBefore(to.published().earliest());
  }
}
