package org.conspectus.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// An inverted index from `int` keys to the `int` numbers of what has them, newest last. Not
/// thread-safe.
///
/// A list that reaches the limit loses its older half: what is that common tells little, and the
/// newest holders are the likeliest relatives. So a look-up costs at most `limit` steps. Memory:
/// most keys have one holder, which stands in the table itself, by open addressing with linear
/// probing: 9 to 10 bytes. A list takes 4 bytes more and 2 to 4 a holder; see [IntLists].
public final class Postings {
  private static final int MIN_SLOTS = 16;
  private static final int FREE = -1;

  private final int limit;
  private int[] keys;

  /// The number of the only holder, or [#FREE], or `-2 - i` for the list `i`.
  private int[] holders;

  private IntLists lists;
  private int size;

  /// @param limit longest list kept, from 2 to 13,105
  public Postings(int limit) {
    this(limit, MIN_SLOTS);
  }

  private Postings(int limit, int slots) {
    this.limit = limit;
    this.keys = new int[slots];
    this.holders = free(slots);
    this.lists = new IntLists(limit);
  }

  private static int[] free(int slots) {
    int[] holders = new int[slots];
    Arrays.fill(holders, FREE);
    return holders;
  }

  /// Adds a holder of `key`; numbers must not be added twice for one key.
  ///
  /// @param number at least 0
  public void add(int key, int number) {
    add(slot(key), key, number);
  }

  /// Adds a holder of `key` that may be one already.
  public void addOnce(int key, int number) {
    int slot = slot(key);
    int holder = holders[slot];
    if (holder < FREE) {
      holders[slot] = -2 - lists.addOnce(-2 - holder, number);
    } else if (holder != number) {
      add(slot, key, number);
    }
  }

  private void add(int slot, int key, int number) {
    int holder = holders[slot];
    if (holder == FREE) {
      keys[slot] = key;
      holders[slot] = number;
      if (Hashing.isPacked(++size, keys.length)) {
        grow();
      }
    } else if (holder >= 0) {
      holders[slot] = -2 - lists.of(holder, number);
    } else {
      holders[slot] = -2 - lists.add(-2 - holder, number);
    }
  }

  /// Whether `key` has any holder.
  public boolean has(int key) {
    return count(key) > 0;
  }

  /// Hands over the holders of `key`, oldest first.
  public void forEach(int key, IntConsumer consumer) {
    int holder = holders[slot(key)];
    if (holder >= 0) {
      consumer.accept(holder);
    } else if (holder != FREE) {
      lists.forEach(-2 - holder, consumer);
    }
  }

  /// Copies the holders of `key`, oldest first, to the beginning of `to`, which has room for as
  /// many as the limit; returns how many. Faster than [#forEach] where there are many.
  public int copy(int key, int[] to) {
    int holder = holders[slot(key)];
    if (holder < FREE) {
      return lists.copy(-2 - holder, to);
    }
    to[0] = holder;
    return holder == FREE ? 0 : 1;
  }

  /// Drops every holder for which `gone` is true.
  public void removeIf(IntPredicate gone) {
    int left = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      left += keep(slot, gone) ? 1 : 0;
    }
    int slots = MIN_SLOTS;
    while (Hashing.isPacked(left + 1, slots)) {
      slots = Hashing.grown(slots);
    }
    Postings kept = new Postings(limit, slots);
    for (int slot = 0; slot < keys.length; slot++) {
      int key = keys[slot];
      int holder = holders[slot];
      if (holder < FREE || (holder >= 0 && !gone.test(holder))) {
        forEach(key, number -> kept.add(key, number));
      }
    }
    keys = kept.keys;
    holders = kept.holders;
    lists = kept.lists;
    size = kept.size;
  }

  /// Drops holders of the key at a slot; returns whether any are left.
  private boolean keep(int slot, IntPredicate gone) {
    int holder = holders[slot];
    if (holder >= FREE) {
      return holder >= 0 && !gone.test(holder);
    }
    return lists.removeIf(-2 - holder, gone) > 0;
  }

  private int slot(int key) {
    // The fields are kept at hand: the first compiler would read them anew in each step.
    int[] all = keys;
    int[] held = holders;
    int slot = Hashing.slot(key, all.length);
    while (held[slot] != FREE && all[slot] != key) {
      slot = slot + 1 == all.length ? 0 : slot + 1;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldHolders = holders;
    keys = new int[Hashing.grown(oldKeys.length)];
    holders = free(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHolders[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        holders[slot] = oldHolders[i];
      }
    }
  }

  private int count(int key) {
    int holder = holders[slot(key)];
    return holder >= 0 ? 1 : holder == FREE ? 0 : lists.count(-2 - holder);
  }

  private int[] sortedKeys() {
    int[] all = new int[size];
    int n = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (holders[slot] != FREE) {
        all[n++] = keys[slot];
      }
    }
    Arrays.sort(all);
    return all;
  }

  /// Writes all lists for [#read].
  public void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int key : sortedKeys()) {
      int[] numbers = new int[count(key)];
      int[] next = {0};
      forEach(key, number -> numbers[next[0]++] = number);
      out.writeInt(key);
      out.writeInt(numbers.length);
      for (int number : numbers) {
        out.writeInt(number);
      }
    }
  }

  /// Adds the lists that [#write] wrote.
  public void read(DataInput in) throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      int key = in.readInt();
      for (int count = in.readInt(); count > 0; count--) {
        add(key, in.readInt());
      }
    }
  }
}
