package org.conspectus.eval.copies;

import java.util.List;
import java.util.Locale;
import org.conspectus.text.Hashing;

/// SimHash (Charikar 2002, doi:10.1145/509907.509965; Manku, Jain and Das Sarma 2007,
/// doi:10.1145/1242572.1242592): 64 bits, each the sign of a sum over the words; texts that differ
/// in few bits are copies. Every pair is compared.
public final class SimHashCopies implements CopyFinder {
  private final int most;

  /// @param most how many bits may differ
  public SimHashCopies(int most) {
    this.most = most;
  }

  @Override
  public String name() {
    return String.format(Locale.ROOT, "SimHash, at most %d bits", most);
  }

  @Override
  public int[] groups(List<CopyText> pile) {
    long[] hashes = new long[pile.size()];
    Groups groups = new Groups(pile.size());
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = hash(pile.get(i));
      for (int other = 0; other < i; other++) {
        if (Long.bitCount(hashes[i] ^ hashes[other]) <= most) {
          groups.join(i, other);
        }
      }
    }
    return groups.roots();
  }

  private static long hash(CopyText text) {
    int[] sums = new int[Long.SIZE];
    for (long word : WordShingles.of(text, 1)) {
      long mixed = Hashing.mix(word);
      for (int bit = 0; bit < Long.SIZE; bit++) {
        sums[bit] += (mixed >>> bit & 1) == 0 ? -1 : 1;
      }
    }
    long hash = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      hash |= sums[bit] > 0 ? 1L << bit : 0;
    }
    return hash;
  }
}
