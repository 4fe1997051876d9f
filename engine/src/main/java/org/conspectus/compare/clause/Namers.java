package org.conspectus.compare.clause;

import java.util.Arrays;
import java.util.List;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.QuoteKind;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;
import org.jspecify.annotations.Nullable;

/// Who gives names in one account.
final class Namers {
  private static final String STOPS = ".,;:!?()–—";
  private static final String ENDS = ".;:!?";
  private static final String ENCLOSING = ",)–—";

  /// Words of naming: `what they call`, and `for them it is`.
  private static final String WHAT = "what";

  private static final String FOR = "for";

  /// How many words before one of naming are looked at.
  private static final int FAR = 16;

  /// How many words a name before an apposition has, as in `the owner, Ann Berg, calls it`.
  private static final int APPOSED = 6;

  /// Words for who names something at most.
  private static final int LONGEST = 10;

  private final Telling telling;

  /// For each token the direct quote it stands in, or -1; empty until needed.
  private int[] quoteAt = {};

  Namers(Telling telling) {
    this.telling = telling;
  }

  private @Nullable QuoteMention quote(int token) {
    List<QuoteMention> quotes = telling.analysis().quotes();
    if (quoteAt.length == 0) {
      quoteAt = new int[telling.tokens().size()];
      Arrays.fill(quoteAt, -1);
      for (int q = 0; q < quotes.size(); q++) {
        place(q, quotes.get(q));
      }
    }
    return quoteAt[token] < 0 ? null : quotes.get(quoteAt[token]);
  }

  private void place(int number, QuoteMention quote) {
    int from = telling.tokens().firstFrom(quote.first());
    int to = Math.min(quoteAt.length, telling.tokens().firstFrom(quote.last()));
    if (quote.kind() == QuoteKind.DIRECT && from < to) {
      Arrays.fill(quoteAt, from, to, number);
    }
  }

  /// Whether direct speech, or a sentence of it, begins at a token.
  boolean opensSpeech(int token) {
    QuoteMention quote = quote(token);
    int start = telling.tokens().start(token);
    return quote != null
        && (token == telling.firstToken(telling.sentenceOf()[token])
            || quote.spans().stream().anyMatch(s -> s.start() == start));
  }

  /// Whether `what` stands before who names something: `what they call a trap`.
  boolean isWhat(Hit hit) {
    for (int i = hit.token() - 1; i >= least(hit.token()); i--) {
      if (is(i, WHAT)) {
        return i < hit.token() - 1 && !Breaks.has(telling, hit.next() - 1, STOPS);
      }
      if (Breaks.has(telling, i - 1, ENDS)) {
        return false;
      }
    }
    return false;
  }

  /// For whom something is what follows a token: `For the crew, who …, it is`.
  @Nullable Span before(int token) {
    int least = least(token);
    for (int i = token - 1; i >= least; i--) {
      boolean opens = i == least || Breaks.has(telling, i - 1, STOPS);
      if (opens && is(i, FOR) && i + 1 < token) {
        int last = i + 1;
        while (last + 1 < token && !Breaks.has(telling, last, STOPS)) {
          last++;
        }
        return telling.span(i + 1, last);
      }
      if (Breaks.has(telling, i - 1, ENDS)) {
        return null;
      }
    }
    return null;
  }

  /// The words before one of naming; who speaks in the quote it stands in.
  ///
  /// @param name the first token of the name
  @Nullable Span of(int token, int name) {
    QuoteMention quote = quote(token);
    if (quote != null) {
      return quote.speaker();
    }
    int least = least(token);
    int last = token - 1;
    while (last >= least && isStop(last)) {
      last--;
    }
    int from = start(token - 1, least);
    boolean enclosed = from > least && Breaks.has(telling, token - 1, ENCLOSING);
    if (enclosed && !Breaks.has(telling, from - 1, ENDS)) {
      int before = start(from - 1, least);
      from = from - before <= APPOSED && last - from < APPOSED ? before : from;
    }
    boolean tells = false;
    for (int i = from; i <= last; i++) {
      tells |= !isStop(i);
    }
    return tells && last < name && last - from < LONGEST ? telling.span(from, last) : null;
  }

  /// The first of the words up to a token that no mark and no `what` parts.
  private int start(int token, int least) {
    int from = Math.max(token, least);
    while (from > least && !is(from - 1, WHAT) && !Breaks.has(telling, from - 1, STOPS)) {
      from--;
    }
    return from;
  }

  private int least(int token) {
    return Math.max(telling.firstToken(telling.sentenceOf()[token]), token - FAR);
  }

  private boolean is(int token, String value) {
    Hit hit = telling.hit(token, token + 1, Cue.NAMING);
    return hit != null && hit.sense().value().equals(value);
  }

  private boolean isStop(int token) {
    return telling.pack().stopWords().contains(telling.words().forms()[token]);
  }
}
