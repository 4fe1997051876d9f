package org.conspectus.eval.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.text.Hashing;

/// MinHash with bands (Broder 1997, doi:10.1109/SEQUEN.1997.666900; Leskovec, Rajaraman and Ullman,
/// "Mining of Massive Datasets", §3.4): texts of which one band of smallest hashes is equal are
/// copies when the estimated share of common runs of three words is large enough.
public final class MinHashCopies implements CopyFinder {
  private static final int HASHES = 128;
  private static final int ROWS = 2;
  private static final int WORDS = 3;

  private final double least;

  /// @param least the smallest share of common runs, in [0, 1]
  public MinHashCopies(double least) {
    this.least = least;
  }

  @Override
  public String name() {
    return String.format(Locale.ROOT, "MinHash, Jaccard ≥ %.1f", least);
  }

  @Override
  public int[] groups(List<CopyText> pile) {
    long[][] signatures = new long[pile.size()][];
    Map<Long, List<Integer>> buckets = new HashMap<>();
    Groups groups = new Groups(pile.size());
    for (int i = 0; i < signatures.length; i++) {
      signatures[i] = signature(pile.get(i));
      for (int band = 0; band < HASHES; band += ROWS) {
        long key = key(signatures[i], band);
        List<Integer> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>());
        long[] signature = signatures[i];
        int at = i;
        bucket.stream()
            .filter(other -> likeness(signature, signatures[other]) >= least)
            .forEach(other -> groups.join(at, other));
        bucket.add(i);
      }
    }
    return groups.roots();
  }

  private static long key(long[] signature, int band) {
    long key = Hashing.mix(band);
    for (int row = band; row < band + ROWS; row++) {
      key = Hashing.mix(key ^ signature[row]);
    }
    return key;
  }

  private static long[] signature(CopyText text) {
    long[] signature = new long[HASHES];
    Arrays.fill(signature, Long.MAX_VALUE);
    for (long shingle : WordShingles.of(text, WORDS)) {
      for (int i = 0; i < HASHES; i++) {
        signature[i] = Math.min(signature[i], Hashing.mix(shingle + i * 0x9E3779B97F4A7C15L));
      }
    }
    return signature;
  }

  private static double likeness(long[] one, long[] other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return (double) equal / HASHES;
  }
}
