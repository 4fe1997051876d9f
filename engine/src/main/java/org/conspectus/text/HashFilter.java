package org.conspectus.text;

/// A set of hashes that tells of most others at once that they are not in it: one bit a hash, as in
/// a Bloom filter with one hash function (Bloom 1970, doi:10.1145/362686.362692).
///
/// Not thread-safe while hashes are added. Memory: two to four bytes a hash.
public final class HashFilter {
  private static final int BITS_PER_HASH = 16;

  private final long[] bits;
  private final int mask;

  /// Room for `size` hashes.
  public HashFilter(int size) {
    int wanted = Math.max(Long.SIZE, size * BITS_PER_HASH);
    bits = new long[Integer.highestOneBit(wanted) / Long.SIZE];
    mask = bits.length * Long.SIZE - 1;
  }

  /// @param hash whose low bits are spread evenly
  public void add(int hash) {
    int bit = hash & mask;
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /// False when the hash was never added; rarely true then.
  public boolean mayHold(int hash) {
    int bit = hash & mask;
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }
}
