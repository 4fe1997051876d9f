package org.conspectus.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// Sums by `int` key, by open addressing with linear probing. Not thread-safe.
///
/// Memory: 8 bytes a slot, at most three slots for two keys when just grown twice that.
public final class IntFloats {
  private static final int MIN_SLOTS = 16;

  private int[] keys = new int[MIN_SLOTS];
  private float[] values = new float[MIN_SLOTS];
  private int size;

  /// The sum for `key`, 0 when nothing was added.
  public float get(int key) {
    return values[slot(key)];
  }

  /// Adds a positive amount and returns the new sum.
  public float add(int key, float amount) {
    if (!(amount > 0)) {
      throw new IllegalArgumentException("Amount must be positive, got " + amount);
    }
    int slot = slot(key);
    if (values[slot] == 0) {
      if (++size * 3 > keys.length * 2) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    values[slot] += amount;
    return values[slot];
  }

  public int size() {
    return size;
  }

  /// All keys, ascending.
  public int[] keys() {
    int[] all = new int[size];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (values[i] > 0) {
        all[n++] = keys[i];
      }
    }
    Arrays.sort(all);
    return all;
  }

  /// The keys with the largest sums, largest first; of equal sums the smaller key first.
  public int[] largest(int limit) {
    int[] all = keys();
    float[] sums = new float[all.length];
    for (int i = 0; i < all.length; i++) {
      sums[i] = get(all[i]);
    }
    int[] largest = Ranking.largest(sums, limit);
    for (int i = 0; i < largest.length; i++) {
      largest[i] = all[largest[i]];
    }
    return largest;
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (int) Hashing.mix(key) & mask;
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    float[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new float[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  /// Writes all sums for [#read].
  public void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int key : keys()) {
      out.writeInt(key);
      out.writeFloat(get(key));
    }
  }

  /// Reads what [#write] wrote.
  public static IntFloats read(DataInput in) throws IOException {
    IntFloats sums = new IntFloats();
    for (int left = in.readInt(); left > 0; left--) {
      sums.add(in.readInt(), in.readFloat());
    }
    return sums;
  }
}
