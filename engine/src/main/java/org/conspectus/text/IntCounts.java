package org.conspectus.text;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Counts by `int` key, by open addressing with linear probing. Not thread-safe.
///
/// Memory: 8 to 9 bytes a key when there are thousands and few counts are large.
public final class IntCounts {
  private static final int MIN_SLOTS = 16;

  /// So many lower bits of a count stand in its slot.
  private static final int LOWER_BITS = 15;

  private static final int LOWER = (1 << LOWER_BITS) - 1;

  /// Set in a slot whose count has upper bits as well.
  private static final int LARGE = 1 << LOWER_BITS;

  private int[] keys;

  /// Lower bits of the counts and whether they have upper ones; 0 where the slot is free.
  private char[] counts;

  /// The upper bits of large counts, by key; what it has for others does not count.
  private @Nullable IntCounts upper;

  private int size;

  /// Counts nothing yet.
  public IntCounts() {
    this(MIN_SLOTS);
  }

  private IntCounts(int slots) {
    keys = new int[slots];
    counts = new char[slots];
  }

  /// The count of `key`, 0 when it was never added.
  public int get(int key) {
    return count(slot(key), key);
  }

  /// The counts of several keys, which takes less time than one by one: what is looked for in
  /// memory then comes at once.
  public int[] get(int[] some) {
    int[] found = new int[some.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = slot(some[i]);
    }
    for (int i = 0; i < found.length; i++) {
      found[i] = count(found[i], some[i]);
    }
    return found;
  }

  private int count(int slot, int key) {
    int lower = counts[slot];
    return lower < LARGE || upper == null ? lower : upper.get(key) << LOWER_BITS | (lower & LOWER);
  }

  /// Adds a positive `amount` to the count of `key` and returns the new count.
  public int add(int key, int amount) {
    if (amount <= 0) {
      throw new IllegalArgumentException("Amount must be positive, got " + amount);
    }
    int slot = slot(key);
    int count = count(slot, key);
    if (count == 0) {
      if (Hashing.isFull(++size, keys.length)) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    return put(slot, count + amount);
  }

  /// Changes the count of a key, which stays at least 1; one without a count has none afterwards.
  public void change(int key, int amount) {
    int slot = slot(key);
    int count = count(slot, key);
    if (count > 0) {
      put(slot, Math.max(1, count + amount));
    }
  }

  private int put(int slot, int count) {
    if (count < LARGE) {
      counts[slot] = (char) count;
      return count;
    }
    counts[slot] = (char) ((count & LOWER) | LARGE);
    IntCounts large = upper == null ? new IntCounts() : upper;
    upper = large;
    int before = large.get(keys[slot]);
    int now = count >> LOWER_BITS;
    if (before == 0) {
      large.add(keys[slot], now);
    } else if (before != now) {
      large.change(keys[slot], now - before);
    }
    return count;
  }

  /// Forgets every key for which `gone` is true.
  public void removeIf(IntPredicate gone) {
    int[] left = new int[size];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (counts[slot] != 0 && !gone.test(keys[slot])) {
        left[count++] = keys[slot];
      }
    }
    int slots = MIN_SLOTS;
    while (Hashing.isFull(count, slots)) {
      slots = Hashing.grown(slots);
    }
    // Keys come in the order of their slots, which would crowd in a table that has yet to grow.
    IntCounts kept = new IntCounts(slots);
    for (int i = 0; i < count; i++) {
      kept.add(left[i], get(left[i]));
    }
    keys = kept.keys;
    counts = kept.counts;
    upper = kept.upper;
    size = kept.size;
  }

  public int size() {
    return size;
  }

  public void clear() {
    Arrays.fill(counts, (char) 0);
    upper = null;
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
    // The fields are kept at hand: the first compiler would read them anew in each step.
    int[] all = keys;
    char[] held = counts;
    int slot = Hashing.slot(key, all.length);
    while (held[slot] != 0 && all[slot] != key) {
      slot = slot + 1 == all.length ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    char[] oldCounts = counts;
    keys = new int[Hashing.grown(oldKeys.length)];
    counts = new char[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
