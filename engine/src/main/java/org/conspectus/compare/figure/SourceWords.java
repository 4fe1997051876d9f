package org.conspectus.compare.figure;

import java.util.HashSet;
import java.util.Set;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.domain.QuoteMention;
import org.conspectus.domain.Span;

/// Who says a figure: the words beside `according to` and the like in its sentence, and the speaker
/// of the quote it stands in.
final class SourceWords {
  private static final int REACH = 5;

  private SourceWords() {}

  /// Whether two figures have sources that have no word in common.
  static boolean differ(NumberClaim one, NumberClaim other) {
    Set<Integer> sources = of(one);
    Set<Integer> those = of(other);
    return !sources.isEmpty() && !those.isEmpty() && sources.stream().noneMatch(those::contains);
  }

  private static Set<Integer> of(NumberClaim claim) {
    Telling telling = claim.telling();
    Set<Integer> words = new HashSet<>();
    int from = telling.firstToken(claim.sentence());
    int to = telling.endToken(claim.sentence());
    for (int i = telling.firstHit(from);
        i < telling.hits().size() && telling.hits().get(i).token() < to;
        i++) {
      Hit hit = telling.hits().get(i);
      if (hit.sense().cue() == Cue.SOURCE) {
        add(claim, Math.max(from, hit.token() - REACH), Math.min(to, hit.next() + REACH), words);
      }
    }
    for (QuoteMention quote : telling.analysis().quotes()) {
      Span speaker = quote.speaker();
      boolean inside = quote.first() <= claim.span().start() && claim.span().end() <= quote.last();
      if (speaker != null && inside) {
        int first = telling.tokens().firstFrom(speaker.start());
        add(claim, first, telling.tokens().firstFrom(speaker.end()), words);
      }
    }
    return words;
  }

  private static void add(NumberClaim claim, int from, int to, Set<Integer> words) {
    Telling telling = claim.telling();
    for (int i = from; i < to; i++) {
      boolean figure = i >= claim.quantity().first() && i < claim.quantity().next();
      boolean who = telling.nameAt()[i] >= 0 || telling.persons()[i];
      if (telling.features()[i] != 0 && who && !figure) {
        words.add(telling.features()[i]);
      }
    }
  }
}
