package org.conspectus.compare.quantity;

import java.util.Set;
import org.conspectus.compare.quantity.Amount.Bound;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.Tokens;

/// Finds what the words beside a number say of it: at least, about, part of another. Confined to
/// one account.
final class BoundReader {
  private static final int BOUND_REACH = 3;
  private static final int PART_REACH = 3;
  private static final int DENIAL_REACH = 3;
  private static final int ADDEND_REACH = 6;
  private static final Set<String> PLUS = Set.of("plus", "mais", "piu", "mas", "zuzuglich");

  /// How many words before a bound the one of growth can stand.
  private static final int RISE_REACH = 2;

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
      boolean close =
          hit.next() <= first
              && hit.next() >= first - 1
              && !Breaks.has(telling, hit.next() - 1, ",;:")
              && !Breaks.has(telling, first - 1, ",;:");
      boolean longer =
          nearest == null || hit.next() > nearest.next() || hit.token() < nearest.token();
      if (hit.sense().cue() == Cue.BOUND && close && longer && !isBetween(hit, start)) {
        nearest = hit;
      }
    }
    if (nearest == null) {
      Hit after = telling.hit(next, Math.min(end, next + 2), Cue.BOUND);
      nearest = after != null && isTrailing(after) && isFree(next, after.next()) ? after : null;
    }
    if (nearest == null) {
      return isRough ? Bound.ABOUT : Bound.EXACT;
    }
    boolean denied = nearest.token() < first && isDenied(start, nearest.token());
    return switch (nearest.sense().value()) {
      case "atleast" -> Bound.AT_LEAST;
      case "atmost" -> isRise(start, nearest.token()) ? Bound.EXACT : Bound.AT_MOST;
      case "morethan" -> denied ? Bound.AT_MOST : Bound.AT_LEAST;
      case "lessthan" -> denied ? Bound.AT_LEAST : Bound.AT_MOST;
      case "almost" -> Bound.NEARLY;
      case "over" -> denied ? Bound.AT_MOST : Bound.OVER;
      default -> Bound.ABOUT;
    };
  }

  /// Whether a number stands right before a word such as `gegen`, which then is no bound.
  private boolean isBetween(Hit hit, int start) {
    int before = hit.token() - 1;
    return before >= start
        && hit.next() == hit.token() + 1
        && Breaks.isOneClause(telling, hit.token())
        && isNumber(before);
  }

  /// Whether a bound can stand behind its number: `20 or more`, and not `20 more than`.
  private static boolean isTrailing(Hit hit) {
    String value = hit.sense().value();
    return hit.next() - hit.token() > 1 && !value.equals("morethan") && !value.equals("lessthan");
  }

  /// Whether a bound behind a number belongs to it, and not to another behind the bound, as in
  /// `founded in 1921, for about two million`.
  private boolean isFree(int number, int next) {
    for (int i = number; i < next; i++) {
      if (!Breaks.isOneClause(telling, i)) {
        return false;
      }
    }
    return next >= telling.tokens().size() || !isNumber(next);
  }

  private boolean isNumber(int token) {
    return telling.tokens().kind(token) == Tokens.Kind.NUMBER
        || telling.pack().numbers().containsKey(telling.words().forms()[token]);
  }

  /// Whether a word of growth stands right before a bound, which then tells what a figure became:
  /// `subió hasta los 45 grados`.
  private boolean isRise(int start, int bound) {
    Hit update = telling.lastHit(Math.max(start, bound - RISE_REACH), bound, Cue.UPDATE);
    return update != null && !Breaks.has(telling, bound - 1, ",;:");
  }

  /// Whether a word for not stands in the clause before a bound, as in `no vivían más de`.
  private boolean isDenied(int start, int bound) {
    for (int i = bound - 1; i >= Math.max(start, bound - DENIAL_REACH); i--) {
      if (!Breaks.isOneClause(telling, i + 1)) {
        return false;
      }
      if (telling.hit(i, i + 1, Cue.NEGATION) != null) {
        return true;
      }
    }
    return false;
  }

  /// Whether an amount's own word says that it is only about.
  boolean isAbout(int first, int next) {
    Bound bound = of(first, next, false);
    return bound == Bound.ABOUT || bound == Bound.NEARLY;
  }

  /// Whether the words before a number make it a part of another.
  boolean isPartBefore(int first) {
    int start = Math.max(telling.firstToken(telling.sentenceOf()[first]), first - PART_REACH);
    for (int i = telling.firstHit(start);
        i < telling.hits().size() && telling.hits().get(i).token() < first;
        i++) {
      Hit hit = telling.hits().get(i);
      boolean before = hit.sense().cue() == Cue.PART && hit.next() <= first;
      if (before && isOpen(hit.next(), first) && !isOfBound(hit)) {
        return true;
      }
    }
    return false;
  }

  /// Whether another number is added to the one before a token: `42 million, plus five`.
  boolean isAddend(int next) {
    int end = telling.endToken(telling.sentenceOf()[next - 1]);
    for (int i = next; i + 1 < Math.min(end, next + ADDEND_REACH); i++) {
      if (isNumber(i + 1) && PLUS.contains(telling.words().forms()[i])) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word is one of a bound, as `mais` in `mais de`.
  private boolean isOfBound(Hit part) {
    for (int i = telling.firstHit(part.token() - 1);
        i < telling.hits().size() && telling.hits().get(i).token() <= part.token();
        i++) {
      Hit hit = telling.hits().get(i);
      boolean covers = hit.token() <= part.token() && part.next() <= hit.next();
      if (hit.sense().cue() == Cue.BOUND && covers) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words beside a number make it a part of another.
  boolean isPart(int first, int next) {
    int end = telling.endToken(telling.sentenceOf()[first]);
    for (int i = telling.firstHit(next);
        i < telling.hits().size() && telling.hits().get(i).token() <= Math.min(next, end - 1);
        i++) {
      Cue cue = telling.hits().get(i).sense().cue();
      if ((cue == Cue.PARTOF || cue == Cue.PART) && isOpen(next, next)) {
        return true;
      }
    }
    return isPartBefore(first);
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
