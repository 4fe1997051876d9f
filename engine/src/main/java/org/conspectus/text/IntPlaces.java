package org.conspectus.text;

/// Where each of some `int` keys stands in an array, by open addressing with linear probing: most
/// keys of another array are not there, which a look-up finds out faster than merging two arrays.
/// For keys whose lower 22 bits are spread evenly, except that two may have those in common. For
/// one thread.
///
/// Memory: 16 to 32 bytes a key, and once [#find] was called 32 to 72 more.
public final class IntPlaces {
  /// Slots for each key, or up to half as many.
  private static final int SPARSITY = 4;

  /// Slots of the filter for each key, or up to half as many: nearly all keys that are not there
  /// end at an empty one, and the processor foresees that.
  private static final int FILTER_SPARSITY = 64;

  /// A larger filter would leave little of the processor's nearest cache to the rest.
  private static final int MAX_FILTER = 1 << 15;

  /// Brings the upper bits of a key to the lower ones.
  private static final int UPPER_SHIFT = 22;

  private final int[] keys;

  /// One more than the place of a key, or 0.
  private final int[] slots;

  /// Not 0 where a key may be; empty before it is needed.
  private byte[] filter = new byte[0];

  /// Places of the keys that were found last, here and there.
  private int[] here = new int[0];

  private int[] there = new int[0];

  /// @param keys each once; not copied
  public IntPlaces(int[] keys) {
    this.keys = keys;
    this.slots = new int[room() * SPARSITY];
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i], slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  private int room() {
    return Integer.highestOneBit(Math.max(1, keys.length));
  }

  private static int slot(int key, int mask) {
    return (key ^ key >>> UPPER_SHIFT) & mask;
  }

  /// The place of a key, or -1.
  public int of(int key) {
    int slot = slot(key, slots.length - 1);
    while (slots[slot] != 0) {
      if (keys[slots[slot] - 1] == key) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /// Finds which of the first `count` keys of another array, each once, are here, before anything
  /// else is asked of memory, so that what is asked then comes all at once.
  ///
  /// @return how many are, in their order; see [#here] and [#there]
  public int find(int[] others, int count) {
    if (filter.length == 0) {
      makeFilter();
    }
    // The fields are kept at hand: the first compiler would read them anew in each step.
    byte[] near = filter;
    int mask = near.length - 1;
    int found = 0;
    for (int j = 0; j < count; j++) {
      int key = others[j];
      if (near[slot(key, mask)] != 0) {
        int i = of(key);
        if (i >= 0) {
          here[found] = i;
          there[found++] = j;
        }
      }
    }
    return found;
  }

  private void makeFilter() {
    here = new int[keys.length];
    there = new int[keys.length];
    filter = new byte[Math.min(MAX_FILTER, room() * FILTER_SPARSITY)];
    for (int key : keys) {
      filter[slot(key, filter.length - 1)] = 1;
    }
  }

  /// The places here of what [#find] found last, in the order of the other array; not to be
  /// changed, as for the next.
  public int[] here() {
    return here;
  }

  /// The places there of what [#find] found last, ascending.
  public int[] there() {
    return there;
  }
}
