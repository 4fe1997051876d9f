package org.conspectus.analyze.names;

/// Small values by hash of a word, in open addressing with linear probing. Immutable once filled; 6
/// bytes a slot, between one half and three quarters of the slots used.
public final class HashTable {
  private static final int SPREAD = 0x9e3779b1;
  private static final int MIN_BITS = 4;

  private final int[] keys;
  private final short[] values;
  private final int shift;
  private int size;

  /// Room for `size` keys.
  public HashTable(int size) {
    int bits = MIN_BITS;
    while (1 << bits < size + size / 2) {
      bits++;
    }
    keys = new int[1 << bits];
    values = new short[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /// Adds the bits of `value` to those of the key.
  public void add(int key, int value) {
    int slot = slot(key);
    size += values[slot] == 0 && value != 0 ? 1 : 0;
    keys[slot] = key;
    values[slot] |= (short) value;
  }

  /// The bits of the key, 0 when it was never added.
  public int get(int key) {
    return values[slot(key)] & 0xffff;
  }

  /// Number of keys.
  int size() {
    return size;
  }

  /// Adds all of this table to another.
  void addTo(HashTable other) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] != 0) {
        other.add(keys[slot], values[slot]);
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key * SPREAD) >>> shift;
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /// The hash of a folded word; the same on every machine.
  public static int hash(String word) {
    return mix(word.hashCode());
  }

  /// The hash of words in a row, from the hash of all but the last and that of the last.
  public static int join(int words, int word) {
    return mix(words * 31 + word);
  }

  static int mix(int value) {
    int mixed = value;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }
}
