package org.conspectus.compare.reading;

import java.util.List;
import org.conspectus.domain.Span;
import org.conspectus.lang.Words;

/// Which tokens the sentences of an account hold.
///
/// @param of for each token its sentence
/// @param first for each sentence its first token
/// @param end for each sentence the token behind its last
record Sentences(int[] of, int[] first, int[] end) {
  static Sentences of(Words words) {
    List<Span> all = words.sentences();
    int[] of = new int[words.tokens().size()];
    int sentence = 0;
    for (int i = 0; i < of.length; i++) {
      int start = words.tokens().start(i);
      while (sentence + 1 < all.size() && all.get(sentence + 1).start() <= start) {
        sentence++;
      }
      of[i] = sentence;
    }
    int[] first = new int[all.size()];
    int[] end = new int[all.size()];
    for (int s = 0; s < first.length; s++) {
      first[s] = words.tokens().firstFrom(all.get(s).start());
      end[s] = words.tokens().firstFrom(all.get(s).end());
    }
    return new Sentences(of, first, end);
  }
}
