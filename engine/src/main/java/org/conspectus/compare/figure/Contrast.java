package org.conspectus.compare.figure;

import org.conspectus.compare.claim.Scene;
import org.conspectus.compare.quantity.Measure;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;

/// Figures of two sources that one account sets against each other.
final class Contrast {
  private static final double MAX_RATIO = 3.5;
  private static final int HOUR = 60;

  /// A source named more words behind a figure is not its.
  private static final int FAR = 80;

  /// What ends the words that can tell who gives a figure.
  private static final String STOPS = ",;:()–—";

  private static final String DENIED = "claim.denied";

  private Contrast() {}

  /// Whether two figures of one account, of one kind, are put side by side as those of different
  /// sources: in one sentence or neighboring ones, the later with a source of its own or a denial,
  /// and neither told as gone on.
  static boolean of(NumberClaim one, NumberClaim other) {
    boolean inOrder = one.span().start() < other.span().start();
    NumberClaim first = inOrder ? one : other;
    NumberClaim second = inOrder ? other : one;
    boolean near = second.sentence() - first.sentence() <= 1;
    boolean differ = !one.agrees(other) && one.amount().ratio(other.amount()) <= MAX_RATIO;
    boolean told = Scene.has(first, Cue.UPDATE) || Scene.has(second, Cue.UPDATE);
    boolean part = one.quantity().isPart() || other.quantity().isPart();
    return near && differ && !told && !part && !areOfZones(one, other) && hasSources(first, second);
  }

  /// Whether two times of day of one sentence are whole hours apart, as those of two zones.
  private static boolean areOfZones(NumberClaim one, NumberClaim other) {
    boolean clock = one.quantity().measure() == Measure.CLOCK;
    boolean beside = one.sentence() == other.sentence();
    return clock && beside && Math.abs(one.value() - other.value()) % HOUR == 0;
  }

  private static boolean hasSources(NumberClaim first, NumberClaim second) {
    int from = first.quantity().next();
    if (first.sentence() != second.sentence()) {
      boolean firstSource = Scene.has(first, Cue.SOURCE) || Scene.source(first) != null;
      int start = second.telling().firstToken(second.sentence());
      return firstSource && isSourced(second, start, second.telling().endToken(second.sentence()));
    }
    int to = second.quantity().next();
    int most = Math.min(second.telling().endToken(second.sentence()), to + FAR);
    while (to < most && !Breaks.has(second.telling(), to - 1, STOPS)) {
      to++;
    }
    int start = first.telling().firstToken(first.sentence());
    int half = second.quantity().first();
    return isSourced(second, half, to)
        ? isSourced(first, Math.max(start, half - FAR), half)
        : isDenied(second, from, to);
  }

  /// Whether someone says so, or denies the figure before, in the tokens `[from, end)`.
  private static boolean isSourced(NumberClaim claim, int from, int end) {
    int to = Math.min(end, from + FAR);
    return isDenied(claim, from, to) || claim.telling().hit(from, to, Cue.SOURCE) != null;
  }

  private static boolean isDenied(NumberClaim claim, int from, int to) {
    Hit state = claim.telling().hit(from, to, Cue.STATE);
    return state != null && state.sense().value().equals(DENIED);
  }
}
