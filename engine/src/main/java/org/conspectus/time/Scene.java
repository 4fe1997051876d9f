package org.conspectus.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every rule looks at: the marked tokens of a text, its numbers, and where its moments lie.
record Scene(Marks marks, Numbers numbers, Anchoring anchoring) {
  /// How many tokens of the sentence on either side tell its tense.
  private static final int TENSE_WINDOW = 24;

  private static final double HALF_WEIGHT = 6;
  private static final int SHORTEST_STEM = 2;

  /// Whether the words near token `i` tell of what was or of what is to come.
  Tense tense(int i) {
    double balance = 0;
    for (int k = Math.max(0, i - TENSE_WINDOW); k < Math.min(marks.size(), i + TENSE_WINDOW); k++) {
      if (marks.sentence(k) == marks.sentence(i)) {
        balance += tenseOf(k) / (1 + Math.abs(k - i) / HALF_WEIGHT);
      }
    }
    return balance == 0 ? Tense.UNKNOWN : balance < 0 ? Tense.PAST : Tense.FUTURE;
  }

  /// -1 for a word that tells of the past, 1 for one of the future, else 0.
  private int tenseOf(int k) {
    if (marks.is(k, Kind.PAST)) {
      return -1;
    }
    if (marks.is(k, Kind.FUTURE)) {
      return 1;
    }
    if (!marks.isWord(k) || marks.isCapitalized(k) || marks.isMarked(k)) {
      return 0;
    }
    List<Lexicon.Ending> endings = marks.lexicon().endings();
    for (int e = 0; e < endings.size(); e++) {
      String letters = endings.get(e).letters();
      int from = marks.end(k) - letters.length();
      if (from >= marks.start(k) + SHORTEST_STEM
          && marks.text().regionMatches(from, letters, 0, letters.length())) {
        return endings.get(e).tense() == Tense.PAST ? -1 : 1;
      }
    }
    return 0;
  }

  /// The token behind an `of` and an article at `next`; `next` itself when neither stands there.
  int skipOf(int next) {
    int at = marks.isNear(next) && marks.is(next, Kind.OF) ? marks.after(next) : next;
    return skipArticle(at);
  }

  int skipArticle(int next) {
    return marks.isNear(next) && marks.is(next, Kind.ARTICLE) ? marks.after(next) : next;
  }

  /// Whether the word before token `i` is of this kind.
  boolean isBehind(int i, Kind kind) {
    return wordBefore(i, kind) >= 0;
  }

  /// The word of this kind right before token `i`; -1 when there is none.
  int wordBefore(int i, Kind kind) {
    for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
      if (marks.after(k) == i && marks.isNear(i) && marks.is(k, kind)) {
        return k;
      }
    }
    return -1;
  }

  /// The direction a word at `i` gives, if near; null when it gives none.
  @Nullable Sense direction(int i) {
    return marks.isNear(i) ? marks.sense(i, Kind.DIRECTION) : null;
  }
}
