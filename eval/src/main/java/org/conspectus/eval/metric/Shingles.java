package org.conspectus.eval.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The runs of four words of a text, with how often each occurs, for comparing two texts.
///
/// A text of fewer words is one shingle, an empty one has none. Case matters. Immutable; linear in
/// the length of the text.
final class Shingles {

  private static final int WORDS_PER_SHINGLE = 4;

  private final Map<List<String>, Integer> counts;
  private final int size;

  private Shingles(Map<List<String>, Integer> counts) {
    this.counts = counts;
    this.size = counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static Shingles of(String text) {
    List<String> words = words(text);
    Map<List<String>, Integer> counts = new HashMap<>();
    if (words.size() < WORDS_PER_SHINGLE) {
      if (!words.isEmpty()) {
        counts.put(words, 1);
      }
      return new Shingles(counts);
    }
    for (int i = 0; i + WORDS_PER_SHINGLE <= words.size(); i++) {
      counts.merge(words.subList(i, i + WORDS_PER_SHINGLE), 1, Integer::sum);
    }
    return new Shingles(counts);
  }

  /// All shingles, each as often as it occurs.
  int size() {
    return size;
  }

  /// The shingles of both, each as often as it occurs in both.
  int shared(Shingles other) {
    int shared = 0;
    for (Map.Entry<List<String>, Integer> entry : counts.entrySet()) {
      shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
    }
    return shared;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int point : text.codePoints().toArray()) {
      boolean standsAlone = Characters.isWordOfItsOwn(point);
      if ((standsAlone || !Characters.isWord(point)) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (standsAlone) {
        words.add(Character.toString(point));
      } else if (Characters.isWord(point)) {
        word.appendCodePoint(point);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
