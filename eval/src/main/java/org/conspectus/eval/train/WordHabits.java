package org.conspectus.eval.train;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conspectus.analyze.names.HashTable;
import org.conspectus.analyze.names.WordTraits;
import org.conspectus.domain.Language;
import org.conspectus.domain.Tokens;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;

/// Counts how words of one language are written within sentences.
final class WordHabits {
  private static final int SMALL = 0;
  private static final int CAPITAL = 1;
  private static final int NOUN = 2;
  private static final int MIN_COUNT = 2;
  private static final int MOSTLY = 3;
  private static final int FREQUENT = 20;
  private static final double NOUN_SHARE = 0.2;
  private static final Set<String> GERMAN_ARTICLES =
      Set.of(
          "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
          "eines", "kein", "keine", "keinen", "zum", "zur", "im", "am", "vom", "beim", "mein",
          "meine", "meinen", "meinem", "meiner", "sein", "seine", "seinen", "seinem", "seiner",
          "ihr", "ihre", "ihren", "ihrem", "ihrer", "unser", "unsere", "dein", "deine", "deinen",
          "dieser", "diese", "dieses", "diesen", "diesem", "jeder", "jede", "jedes", "jeden",
          "viel", "viele", "wenig", "alle", "etwas", "mehr");
  private static final LanguagePack NO_PACK = LanguagePack.empty(new Language("und"));

  private final Segmenter segmenter = new Segmenter();
  private final TreeMap<Integer, int[]> counts = new TreeMap<>();

  void add(String sentence) {
    Words words = segmenter.words(sentence, NO_PACK);
    Tokens tokens = words.tokens();
    for (int token = 1; token < tokens.size(); token++) {
      if (words.hasCase(token)) {
        int[] count =
            counts.computeIfAbsent(HashTable.hash(words.forms()[token]), h -> new int[NOUN + 1]);
        count[words.isCapitalized(token) ? CAPITAL : SMALL]++;
        if (words.isCapitalized(token) && GERMAN_ARTICLES.contains(words.forms()[token - 1])) {
          count[NOUN]++;
        }
      }
    }
  }

  /// What [WordTraits] says of how the words seen more than once are written, by hash, ascending.
  SortedMap<Integer, Integer> traits() {
    SortedMap<Integer, Integer> traits = new TreeMap<>();
    for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
      int value = traits(entry.getValue());
      if (value != 0) {
        traits.put(entry.getKey(), value);
      }
    }
    return traits;
  }

  private static int traits(int[] count) {
    int small = count[SMALL];
    int capital = count[CAPITAL];
    if (small + capital < MIN_COUNT) {
      return 0;
    }
    return (small > MOSTLY * capital ? WordTraits.SMALL : 0)
        | (capital > small ? WordTraits.CAPITAL : 0)
        | (count[NOUN] > NOUN_SHARE * capital ? WordTraits.NOUN : 0)
        | (small + capital >= FREQUENT ? WordTraits.FREQUENT : 0);
  }
}
