package org.conspectus.text;

import java.util.Arrays;

/// Counts by `int` key, by open addressing with linear probing. Not thread-safe.
///
/// Memory: 11 to 13 bytes a key when there are thousands.
public final class IntCounts {
  private static final int MIN_SLOTS = 16;

  private int[] keys = new int[MIN_SLOTS];
  private int[] counts = new int[MIN_SLOTS];
  private int size;

  /// The count of `key`, 0 when it was never added.
  public int get(int key) {
    return counts[slot(key)];
  }

  /// Adds a positive `amount` to the count of `key` and returns the new count.
  public int add(int key, int amount) {
    if (amount <= 0) {
      throw new IllegalArgumentException("Amount must be positive, got " + amount);
    }
    int slot = slot(key);
    if (counts[slot] == 0) {
      if (Hashing.isFull(++size, keys.length)) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    counts[slot] += amount;
    return counts[slot];
  }

  /// Changes the count of a key that has one; it stays at least 1.
  public void change(int key, int amount) {
    int slot = slot(key);
    if (counts[slot] == 0) {
      throw new IllegalArgumentException("Nothing was counted for " + key);
    }
    counts[slot] = Math.max(1, counts[slot] + amount);
  }

  public int size() {
    return size;
  }

  public void clear() {
    Arrays.fill(counts, 0);
    size = 0;
  }

  /// All keys, ascending.
  public int[] keys() {
    int[] all = new int[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] > 0) {
        all[n++] = keys[i];
      }
    }
    Arrays.sort(all);
    return all;
  }

  private int slot(int key) {
    int slot = Hashing.slot(key, keys.length);
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[Hashing.grown(oldKeys.length)];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
