package org.conspectus.eval.copies;

import java.util.Arrays;
import java.util.Locale;
import org.conspectus.text.Hashing;

/// The runs of words of a text, as hashes.
final class WordShingles {

  private WordShingles() {}

  /// The distinct runs of `size` lower-cased words of title and text, ascending.
  static long[] of(CopyText text, int size) {
    String all = (text.title() + " " + text.text()).toLowerCase(Locale.ROOT);
    String[] words = all.strip().split("[^\\p{L}\\p{N}]+", -1);
    int count = Math.max(1, words.length - size + 1);
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      int end = Math.min(words.length, i + size);
      shingles[i] = Hashing.hash(String.join(" ", Arrays.copyOfRange(words, i, end)));
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }
}
