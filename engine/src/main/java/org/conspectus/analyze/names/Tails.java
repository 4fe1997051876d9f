package org.conspectus.analyze.names;

/// What the longest known word that another ends with is known as, for compounds written in one.
final class Tails {
  private static final int MIN_HEAD = 2;
  private static final int MIN_TAIL = 4;
  private static final int MAX_TAIL = 16;

  private Tails() {}

  static int traits(String word, HashTable words) {
    int length = word.length();
    int hash = 0;
    int power = 1;
    int found = 0;
    for (int i = length - 1; i >= MIN_HEAD && i >= length - MAX_TAIL; i--) {
      hash += word.charAt(i) * power;
      power *= 31;
      if (length - i >= MIN_TAIL) {
        int traits = words.get(HashTable.mix(hash));
        found = traits == 0 ? found : traits;
      }
    }
    return found;
  }
}
