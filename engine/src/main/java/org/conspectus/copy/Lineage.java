package org.conspectus.copy;

import java.util.List;
import java.util.function.Supplier;
import org.conspectus.domain.Digest;
import org.jspecify.annotations.Nullable;

/// Which of two related texts the other goes back to, as far as it can be told; where it cannot,
/// that is the answer.
///
/// When both bear a date and the dates differ, the earlier is the source: not always, since a third
/// text may be the source of both. Else what [translating leaves][Translation] tells, where that is
/// sure enough.
final class Lineage {
  /// How sure the dates make it.
  private static final double BY_DATE = 0.9;

  /// How sure it is that a part goes back to the whole.
  private static final double OF_PART = 0.85;

  private static final Source OLDER_FIRST = new Source(true, BY_DATE, "it is the older");
  private static final Source OLDER_SECOND = new Source(false, BY_DATE, "it is the older");

  /// The least confidence in [0.5, 1] that is told.
  static final double MIN_CONFIDENCE = 0.85;

  private static final double MAX_CONFIDENCE = 0.98;

  private Lineage() {}

  /// An answer.
  ///
  /// @param isFirst whether the first is the source, else the second
  /// @param confidence in [0.5, 1]
  /// @param reason for a person
  /// @param nats see [Tie#nats]
  record Source(boolean isFirst, double confidence, String reason, double nats) {
    Source(boolean isFirst, double confidence, String reason) {
      this(isFirst, confidence, reason, 0);
    }
  }

  /// Whether the first is surely older: both bear a date, and the dates do not overlap.
  static boolean isBefore(Digest first, Digest second) {
    return first.published() != null
        && second.published() != null
        && first.published().latest().isBefore(second.published().earliest());
  }

  /// Which of two related texts is the source; null when nothing tells.
  static @Nullable Source byDate(Digest first, Digest second) {
    return isBefore(first, second) ? OLDER_FIRST : isBefore(second, first) ? OLDER_SECOND : null;
  }

  /// Which of two texts, of which one is a part of the other, is the source: the older, or else the
  /// whole.
  static Source ofPart(Digest first, Digest second, boolean secondIsPart) {
    Source source = byDate(first, second);
    return source == null ? new Source(secondIsPart, OF_PART, "it is the whole") : source;
  }

  /// Which of two texts, of which one may be the other's translation, is the likelier source; null
  /// when nothing tells at all.
  ///
  /// @param pairs their sentences in pairs
  static @Nullable Source ofTranslation(
      Digest first, Digest second, Supplier<List<Pairing.Pair>> pairs) {
    Source source = byDate(first, second);
    if (source != null) {
      return source;
    }
    Translation translation = Translation.of(first, second, pairs.get());
    double nats = Math.abs(translation.nats());
    double confidence = Math.min(MAX_CONFIDENCE, 1 / (1 + Math.exp(-nats)));
    return nats == 0
        ? null
        : new Source(translation.nats() > 0, confidence, translation.reason(), nats);
  }
}
