package org.conspectus.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// How many articles a story has in each language; unknown is a language of its own. Not
/// thread-safe.
final class LanguageCounts {
  private static final String UNKNOWN = "";

  private String[] codes = new String[0];
  private int[] counts = new int[0];

  void add(@Nullable Language language) {
    add(code(language), 1);
  }

  private static String code(@Nullable Language language) {
    return language == null ? UNKNOWN : language.code();
  }

  /// Whether two articles are in one language.
  static boolean same(Digest one, Digest other) {
    return code(one.language()).equals(code(other.language()));
  }

  void add(LanguageCounts other) {
    for (int i = 0; i < other.codes.length; i++) {
      add(other.codes[i], other.counts[i]);
    }
  }

  private void add(String code, int count) {
    int found = Arrays.binarySearch(codes, code);
    if (found >= 0) {
      counts[found] += count;
      return;
    }
    int at = -found - 1;
    codes = Arrays.copyOf(codes, codes.length + 1);
    counts = Arrays.copyOf(counts, counts.length + 1);
    System.arraycopy(codes, at, codes, at + 1, codes.length - 1 - at);
    System.arraycopy(counts, at, counts, at + 1, counts.length - 1 - at);
    codes[at] = code;
    counts[at] = count;
  }

  /// How many pairs of one article here and one there are in one language.
  double pairsWith(LanguageCounts other) {
    double pairs = 0;
    for (int i = 0; i < codes.length; i++) {
      int found = Arrays.binarySearch(other.codes, codes[i]);
      pairs += found < 0 ? 0 : (double) counts[i] * other.counts[found];
    }
    return pairs;
  }

  /// How many pairs of articles here are in one language.
  double pairs() {
    double pairs = 0;
    for (int count : counts) {
      pairs += count * (count - 1.0) / 2;
    }
    return pairs;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(codes.length);
    for (int i = 0; i < codes.length; i++) {
      out.writeUTF(codes[i]);
      out.writeInt(counts[i]);
    }
  }

  static LanguageCounts read(DataInput in) throws IOException {
    LanguageCounts languages = new LanguageCounts();
    for (int left = in.readInt(); left > 0; left--) {
      languages.add(in.readUTF(), in.readInt());
    }
    return languages;
  }
}
