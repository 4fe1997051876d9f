package org.conspectus.compare.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.compare.reading.Breaks;
import org.conspectus.compare.reading.Cue;
import org.conspectus.compare.reading.Hit;
import org.conspectus.compare.reading.Telling;
import org.conspectus.text.IntCounts;
import org.conspectus.text.IntFloats;

/// All clauses of a story, and how much the meanings of their words tell: what is rare in the
/// language and in the story's sentences tells most. Cost: linear in the accounts' text.
public final class Clauses {
  private static final String STOPS = ",;:()–—\"«»“”„";

  /// From this rarity on, in nats, a meaning is rare.
  private static final float MOST = 8;

  /// As many sentences a story has besides its own.
  private static final int FEW = 12;

  private final List<Clause> all = new ArrayList<>();
  private final Map<Telling, int[][]> sentences = new HashMap<>();
  private final IntCounts counts = new IntCounts();
  private final IntFloats priors = new IntFloats();
  private int count;

  public Clauses(List<Telling> tellings) {
    tellings.forEach(this::read);
  }

  public List<Clause> all() {
    return all;
  }

  /// Whether a word of a sentence has a meaning; false where there is no such sentence.
  public boolean speaksOf(Telling telling, int sentence, int meaning) {
    int[][] known = sentences.get(telling);
    return known != null
        && sentence >= 0
        && sentence < known.length
        && Arrays.binarySearch(known[sentence], meaning) >= 0;
  }

  /// What a meaning tells, at least 0: as [org.conspectus.compare.align.StoryWeights], but of
  /// meanings, which states' words keep.
  public float weight(int meaning) {
    float prior = Math.min(MOST, priors.get(meaning)) / MOST;
    return (float) (prior * Math.log((count + FEW) / (counts.get(meaning) + 0.5)));
  }

  private void read(Telling telling) {
    int[][] known = new int[telling.sentences().size()][];
    for (int s = 0; s < known.length; s++) {
      int from = telling.firstToken(s);
      int to = telling.endToken(s);
      known[s] = distinct(telling, from, to);
      if (telling.told()[s]) {
        weigh(telling, from, to, known[s]);
        split(telling, s, from, to);
      }
    }
    sentences.put(telling, known);
  }

  /// Counts in the meanings of a sentence.
  private void weigh(Telling telling, int from, int to, int[] meanings) {
    count++;
    for (int meaning : meanings) {
      counts.add(meaning, 1);
    }
    for (int i = from; i < to; i++) {
      int meaning = telling.meanings()[i];
      if (meaning != 0 && telling.priors()[i] > 0 && priors.get(meaning) == 0) {
        priors.add(meaning, telling.priors()[i]);
      }
    }
  }

  private static int[] distinct(Telling telling, int from, int to) {
    return Arrays.stream(telling.meanings(), from, to)
        .filter(f -> f != 0)
        .sorted()
        .distinct()
        .toArray();
  }

  private void split(Telling telling, int sentence, int from, int to) {
    int first = from;
    for (int i = from; i < to; i++) {
      boolean last = i + 1 == to;
      if (last || Breaks.has(telling, i, STOPS) || begins(telling, i + 1)) {
        add(telling, sentence, first, i + 1);
        first = i + 1;
      }
    }
  }

  private static boolean begins(Telling telling, int token) {
    Hit hit = telling.hit(token, token + 1, Cue.CLAUSE);
    return hit != null;
  }

  private void add(Telling telling, int sentence, int first, int next) {
    Clause clause = new Clause(telling, sentence, first, next, distinct(telling, first, next));
    all.add(clause);
  }
}
