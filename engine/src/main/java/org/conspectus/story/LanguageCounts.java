package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// How many articles a story has in each language; unknown is a language of its own. Not
/// thread-safe. Memory: 8 bytes a language.
final class LanguageCounts {
  /// What stands for no language.
  private static final int UNKNOWN = 0;

  /// A letter takes so many bits of what stands for a language.
  private static final int LETTER_BITS = 5;

  private static final int LETTERS = 3;
  private static final int LETTER = (1 << LETTER_BITS) - 1;
  private static final int BEFORE_A = 'a' - 1;

  /// What stands for a language, how many articles are in it, and so on for each.
  private int[] counts = new int[0];

  void add(@Nullable Language language) {
    add(number(language), 1);
  }

  /// A number that stands for a language, or for none: its two or three letters.
  static int number(@Nullable Language language) {
    return language == null ? UNKNOWN : number(language.code());
  }

  private static int number(String code) {
    int number = UNKNOWN;
    for (int i = 0; i < LETTERS; i++) {
      number = number << LETTER_BITS | (i < code.length() ? code.charAt(i) - BEFORE_A : 0);
    }
    return number;
  }

  private static String code(int number) {
    StringBuilder code = new StringBuilder();
    for (int i = LETTERS - 1; i >= 0; i--) {
      int letter = (number >>> (i * LETTER_BITS)) & LETTER;
      if (letter > 0) {
        code.append((char) (BEFORE_A + letter));
      }
    }
    return code.toString();
  }

  void add(LanguageCounts other) {
    for (int i = 0; i < other.counts.length; i += 2) {
      add(other.counts[i], other.counts[i + 1]);
    }
  }

  private void add(int number, int count) {
    int at = 0;
    while (at < counts.length && counts[at] < number) {
      at += 2;
    }
    if (at == counts.length || counts[at] != number) {
      int[] more = new int[counts.length + 2];
      System.arraycopy(counts, 0, more, 0, at);
      System.arraycopy(counts, at, more, at + 2, counts.length - at);
      more[at] = number;
      counts = more;
    }
    counts[at + 1] += count;
  }

  /// How many pairs of one article here and one there are in one language.
  double pairsWith(LanguageCounts other) {
    int[] mine = counts;
    int[] theirs = other.counts;
    double pairs = 0;
    int j = 0;
    for (int i = 0; i < mine.length; i += 2) {
      while (j < theirs.length && theirs[j] < mine[i]) {
        j += 2;
      }
      if (j < theirs.length && theirs[j] == mine[i]) {
        pairs += (double) mine[i + 1] * theirs[j + 1];
      }
    }
    return pairs;
  }

  /// How many pairs of articles here are in one language.
  double pairs() {
    double pairs = 0;
    for (int i = 1; i < counts.length; i += 2) {
      pairs += counts[i] * (counts[i] - 1.0) / 2;
    }
    return pairs;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(counts.length / 2);
    for (int i = 0; i < counts.length; i += 2) {
      out.writeUTF(code(counts[i]));
      out.writeInt(counts[i + 1]);
    }
  }

  static LanguageCounts read(DataInput in) throws IOException {
    LanguageCounts languages = new LanguageCounts();
    for (int left = in.readInt(); left > 0; left--) {
      languages.add(number(in.readUTF()), in.readInt());
    }
    return languages;
  }
}
