package org.conspectus.analyze.clutter;

import java.util.ArrayList;
import java.util.List;

/// Phrases by their first word, looked up at a place of a text without cutting the word out. Not to
/// be changed after it is filled; then thread-safe.
final class FirstWords {
  private static final int MULTIPLIER = 31;

  private final int mask;
  private final List<List<String>> slots;

  /// @param phrases folded, each beginning with a letter or digit
  FirstWords(Iterable<String> phrases) {
    List<String> all = new ArrayList<>();
    phrases.forEach(all::add);
    int size = Integer.highestOneBit(Math.max(8, all.size() * 4));
    mask = size - 1;
    slots = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      slots.add(List.of());
    }
    for (String phrase : all) {
      int slot = hash(phrase, 0, wordEnd(phrase, 0)) & mask;
      List<String> longer = new ArrayList<>(slots.get(slot));
      longer.add(phrase);
      longer.sort((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
      slots.set(slot, List.copyOf(longer));
    }
  }

  /// The longest phrase that stands at `from`, where a word of the folded text begins, or the empty
  /// string.
  ///
  /// @param end where that word ends
  String at(String folded, int from, int end) {
    List<String> candidates = slots.get(hash(folded, from, end) & mask);
    for (int i = 0; i < candidates.size(); i++) {
      String phrase = candidates.get(i);
      if (folded.startsWith(phrase, from) && wordEnd(phrase, 0) == end - from) {
        return phrase;
      }
    }
    return "";
  }

  /// Where the word ends that begins at `from`.
  static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c > ' ' && Character.isLetterOrDigit(c));
  }

  private static int hash(String text, int from, int end) {
    int hash = end - from;
    for (int at = from; at < end; at++) {
      hash = MULTIPLIER * hash + text.charAt(at);
    }
    return hash ^ (hash >>> Short.SIZE);
  }
}
