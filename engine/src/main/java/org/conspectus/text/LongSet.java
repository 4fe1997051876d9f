package org.conspectus.text;

import java.util.Arrays;

/// A set of numbers of 64 bits, by open addressing with linear probing. Not thread-safe.
///
/// Memory: 11 to 13 bytes a number when there are thousands.
public final class LongSet {
  private static final int MIN_SLOTS = 16;
  private static final long FREE = -1;

  private long[] slots = free(MIN_SLOTS);
  private int size;

  private static long[] free(int slots) {
    long[] free = new long[slots];
    Arrays.fill(free, FREE);
    return free;
  }

  /// Adds a number, at least 0; returns whether it is new.
  public boolean add(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("Number must be at least 0, got " + number);
    }
    int slot = slot(number);
    if (slots[slot] == number) {
      return false;
    }
    if (Hashing.isFull(++size, slots.length)) {
      grow();
      slot = slot(number);
    }
    slots[slot] = number;
    return true;
  }

  private int slot(long number) {
    int slot = Hashing.slot((int) Hashing.mix(number), slots.length);
    while (slots[slot] != FREE && slots[slot] != number) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = free(Hashing.grown(old.length));
    for (long number : old) {
      if (number != FREE) {
        slots[slot(number)] = number;
      }
    }
  }
}
