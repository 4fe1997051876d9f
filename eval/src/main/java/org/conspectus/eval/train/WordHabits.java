package org.conspectus.eval.train;

import java.util.Map;
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
  private static final int MIN_COUNT = 2;
  private static final int FREQUENT = 20;
  private static final LanguagePack NO_PACK = LanguagePack.empty(new Language("und"));

  private final Segmenter segmenter = new Segmenter();
  private final TreeMap<Integer, int[]> counts = new TreeMap<>();

  void addSentences(String lines) {
    lines.lines().distinct().forEach(this::addSentence);
  }

  private void addSentence(String sentence) {
    Words words = segmenter.words(sentence, NO_PACK);
    Tokens tokens = words.tokens();
    for (int token = 1; token < tokens.size(); token++) {
      if (words.hasCase(token)) {
        int[] count =
            counts.computeIfAbsent(HashTable.hash(words.forms()[token]), h -> new int[2]);
        count[words.isCapitalized(token) ? 1 : 0]++;
      }
    }
  }

  /// What [WordTraits] says of how the words seen more than once are written, by hash, ascending.
  TreeMap<Integer, Integer> traits() {
    TreeMap<Integer, Integer> traits = new TreeMap<>();
    for (Map.Entry<Integer, int[]> entry : counts.entrySet()) {
      int small = entry.getValue()[0];
      int capital = entry.getValue()[1];
      if (small + capital >= MIN_COUNT) {
        int value = small > 3 * capital ? WordTraits.SMALL : 0;
        value |= capital > small ? WordTraits.CAPITAL : 0;
        value |= small + capital >= FREQUENT ? WordTraits.FREQUENT : 0;
        if (value != 0) {
          traits.put(entry.getKey(), value);
        }
      }
    }
    return traits;
  }
}
