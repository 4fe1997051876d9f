package org.conspectus.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every rule looks at: the marked tokens of a text, its numbers, and where its moments lie.
record Scene(Marks marks, Numbers numbers, Anchoring anchoring) {
  /// How many tokens of the sentence on either side tell its tense.
  private static final int TENSE_WINDOW = 24;

  private static final double HALF_WEIGHT = 6;
  private static final int SHORTEST_STEM = 2;

  private static final int SHORTEST_PARTICIPLE = 6;

  /// What a participle counts, which also stands with verbs of the future.
  private static final double PARTICIPLE = 0.5;

  /// What `originally` counts, which turns the words of the future about it.
  private static final double ONCE = 4;

  /// What words of another clause count.
  private static final double OTHER_CLAUSE = 0.4;

  /// Whether the words near token `i` tell of what was or of what is to come.
  Tense tense(int i) {
    int before = i > 0 && marks.is(i - 1, Kind.ARTICLE) ? i - 1 : i;
    if (before > 0 && marks.isNear(before) && isSince(before - 1)) {
      return Tense.PAST;
    }
    double balance = side(i, -1) + side(i, 1);
    if (balance == 0) {
      return isBehind(before, Kind.UNTIL) || isBehind(i, Kind.UNTIL) ? Tense.FUTURE : Tense.UNKNOWN;
    }
    return balance < 0 ? Tense.PAST : Tense.FUTURE;
  }

  /// As [#tense], for a weekday: in languages where what was always shows in the verb, a sentence
  /// that does not show it speaks of a day to come.
  Tense tenseOfDay(int i) {
    Tense tense = tense(i);
    boolean shown = tense != Tense.UNKNOWN || !marks.lexicon().has("weekday-untold", "future");
    return shown ? tense : Tense.FUTURE;
  }

  /// `depuis`: a word both for what was and before a time.
  private boolean isSince(int k) {
    return marks.is(k, Kind.PAST) && marks.is(k, Kind.YEAR_BEFORE);
  }

  /// What the words of the sentence on one side tell, less the farther they stand, and less behind
  /// every comma.
  private double side(int i, int step) {
    double balance = 0;
    double weight = 1;
    int limit = Math.max(-1, Math.min(marks.size(), i + step * TENSE_WINDOW));
    for (int k = i + Math.min(0, step); k != limit; k += step) {
      if (k < 0 || k >= marks.size() || marks.sentence(k) != marks.sentence(i)) {
        break;
      }
      balance += weight * tenseOf(k) / (1 + Math.abs(k - i) / HALF_WEIGHT);
      char gap = marks.gap(step < 0 ? k : k + 1);
      weight *= gap == ',' || gap == ';' ? OTHER_CLAUSE : 1;
    }
    return balance;
  }

  /// `gesloten`, `gemeld`.
  private boolean isParticiple(int k) {
    String form = marks.form(k);
    return marks.lexicon().has("participle", "ge")
        && form.length() >= SHORTEST_PARTICIPLE
        && form.startsWith("ge")
        && (form.endsWith("d") || form.endsWith("t") || form.endsWith("en"));
  }

  /// Whether the word is of the kind with the accents it has: `a` is no `à`.
  private boolean isWritten(int k, Kind kind) {
    Sense sense = marks.sense(k, kind);
    if (sense == null || marks.after(k) > k + 1) {
      return sense != null;
    }
    int length = sense.tail().length();
    return marks.end(k) - marks.start(k) != length
        || marks.text().regionMatches(true, marks.start(k), sense.tail(), 0, length);
  }

  /// Whether a verb of one letter that is no token stands behind the word (`n'a`).
  private boolean hasPastBehind(int k) {
    int at = marks.end(k) + 1;
    String text = marks.text();
    boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
    boolean alone = at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    char mark = marks.behind(k);
    return letter
        && alone
        && (mark == '\'' || mark == '’')
        && marks.lexicon().isPast(text.substring(at, at + 1));
  }

  /// Below 0 for a word that tells of the past, above for one of the future, else 0.
  private double tenseOf(int k) {
    if (isWritten(k, Kind.PAST) || hasPastBehind(k)) {
      return -1;
    }
    if (marks.is(k, Kind.ONCE)) {
      return -ONCE;
    }
    if (isWritten(k, Kind.FUTURE)) {
      return 1;
    }
    boolean name = marks.isCapitalized(k) && k > 0 && marks.sentence(k) == marks.sentence(k - 1);
    if (!marks.isWord(k) || name || marks.isMarked(k)) {
      return 0;
    }
    List<Lexicon.Ending> endings = marks.lexicon().endings();
    for (int e = 0; e < endings.size(); e++) {
      String letters = endings.get(e).letters();
      int from = marks.end(k) - letters.length();
      if (from >= marks.start(k) + SHORTEST_STEM
          && marks.text().regionMatches(from, letters, 0, letters.length())) {
        return endings.get(e).tense() == Tense.PAST ? -endings.get(e).weight() : 1;
      }
    }
    return isParticiple(k) ? -PARTICIPLE : 0;
  }

  /// The token behind an `of` and an article at `next`; `next` itself when neither stands there.
  int skipOf(int next) {
    boolean of = marks.isNear(next) && marks.is(next, Kind.OF) && marks.isNear(marks.after(next));
    return skipArticle(of ? marks.after(next) : next);
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

  /// Whether a word or figure of the match names its day.
  boolean hasDayWord(Match match) {
    for (int k = match.first(); k < match.next(); k++) {
      if (marks.is(k, Kind.WEEKDAY)
          || marks.is(k, Kind.MONTH)
          || marks.is(k, Kind.DEICTIC)
          || marks.is(k, Kind.HOLIDAY)) {
        return true;
      }
    }
    return false;
  }

  /// The direction a word at `i` gives, if near; null when it gives none.
  @Nullable Sense direction(int i) {
    return marks.isNear(i) ? marks.sense(i, Kind.DIRECTION) : null;
  }

  /// Whether a sentence tells of what was or of what is to come, as far as its words say.
  enum Tense {
    PAST(", past"),
    FUTURE(", future"),
    UNKNOWN("");

    private final String suffix;

    Tense(String suffix) {
      this.suffix = suffix;
    }

    /// As an anchor ends.
    String suffix() {
      return suffix;
    }
  }
}
