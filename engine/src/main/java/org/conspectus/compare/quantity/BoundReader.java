package org.conspectus.compare.quantity;

import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;

/// Finds what the words beside a number say of it: at least, about, part of another. Confined to
/// one account.
final class BoundReader {
  private static final int BOUND_REACH = 3;
  private static final int PART_REACH = 3;

  private final Telling telling;

  BoundReader(Telling telling) {
    this.telling = telling;
  }

  /// How the words beside a number bound it; the nearest before it counts, then those behind.
  Bound of(int first, int next, boolean isRough) {
    int start = telling.firstToken(telling.sentenceOf()[first]);
    int end = telling.endToken(telling.sentenceOf()[first]);
    Hit nearest = null;
    for (int i = telling.firstHit(Math.max(start, first - BOUND_REACH - 1));
        i < telling.hits().size() && telling.hits().get(i).token() < first;
        i++) {
      Hit hit = telling.hits().get(i);
      boolean close = hit.next() <= first && hit.next() >= first - 1;
      boolean longer =
          nearest == null || hit.next() > nearest.next() || hit.token() < nearest.token();
      if (hit.sense().cue() == Cue.BOUND && close && longer) {
        nearest = hit;
      }
    }
    if (nearest == null) {
      Hit after = telling.hit(next, Math.min(end, next + 2), Cue.BOUND);
      boolean trailing = after != null && after.next() - after.token() > 1;
      nearest = trailing ? after : null;
    }
    if (nearest == null) {
      return isRough ? Bound.ABOUT : Bound.EXACT;
    }
    return switch (nearest.sense().value()) {
      case "atleast", "morethan" -> Bound.AT_LEAST;
      case "atmost", "lessthan" -> Bound.AT_MOST;
      case "almost" -> Bound.NEARLY;
      default -> Bound.ABOUT;
    };
  }

  /// Whether the words beside a number make it a part of another.
  boolean isPart(int first, int next) {
    int sentence = telling.sentenceOf()[first];
    int start = Math.max(telling.firstToken(sentence), first - PART_REACH);
    int end = telling.endToken(sentence);
    for (int i = telling.firstHit(start);
        i < telling.hits().size() && telling.hits().get(i).token() <= Math.min(next, end - 1);
        i++) {
      Hit hit = telling.hits().get(i);
      boolean before =
          hit.sense().cue() == Cue.PART && hit.next() <= first && isOpen(hit.next(), first);
      boolean cue = hit.sense().cue() == Cue.PARTOF || hit.sense().cue() == Cue.PART;
      if (before || (cue && hit.token() == next && isOpen(next, next))) {
        return true;
      }
    }
    return false;
  }

  /// Whether neither a number nor a comma stands among the tokens `[from, to]` or right before
  /// them.
  private boolean isOpen(int from, int to) {
    Tokens tokens = telling.tokens();
    for (int i = from; i <= to; i++) {
      boolean number = i < to && tokens.kind(i) == Tokens.Kind.NUMBER;
      int gap = i == 0 ? 0 : tokens.end(i - 1);
      if (number || telling.text().substring(gap, tokens.start(i)).indexOf(',') >= 0) {
        return false;
      }
    }
    return true;
  }
}
