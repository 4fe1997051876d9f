package org.conspectus.eval.train;

import java.util.Map;
import java.util.Set;
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

  void addSentences(String lines) {
    lines.lines().distinct().forEach(this::addSentence);
  }

  private void addSentence(String sentence) {
    Words words = segmenter.words(sentence, NO_PACK);
    Tokens tokens = words.tokens();
    for (int token = 1; token < tokens.size(); token++) {
      if (words.hasCase(token)) {
        int[] count =
            counts.computeIfAbsent(HashTable.hash(words.forms()[token]), h -> new int[3]);
        count[words.isCapitalized(token) ? 1 : 0]++;
        if (words.isCapitalized(token) && GERMAN_ARTICLES.contains(words.forms()[token - 1])) {
          count[2]++;
        }
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
        value |= entry.getValue()[2] > NOUN_SHARE * capital ? WordTraits.NOUN : 0;
        value |= small + capital >= FREQUENT ? WordTraits.FREQUENT : 0;
        if (value != 0) {
          traits.put(entry.getKey(), value);
        }
      }
    }
    return traits;
  }
}
