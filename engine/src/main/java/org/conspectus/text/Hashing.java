package org.conspectus.text;

/// A fixed 64-bit hash of text: FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991) with the finalizer
/// of MurmurHash3 (Appleby 2011), so that all bits can be used. Same value on every machine.
public final class Hashing {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int SMALL = 1 << 12;

  private Hashing() {}

  public static long hash(String text) {
    return hash(text, 0, text.length());
  }

  /// Hash of `text[start, end)`.
  public static long hash(String text, int start, int end) {
    long state = OFFSET;
    for (int i = start; i < end; i++) {
      state = extend(state, text.charAt(i));
    }
    return mix(state);
  }

  /// What [#extend] begins with; the [#mix] of what it returns last is the hash of all characters.
  public static long start() {
    return OFFSET;
  }

  /// Takes in one more character.
  public static long extend(long state, char next) {
    return (state ^ next) * PRIME;
  }

  /// Spreads the bits of a number over the whole word.
  public static long mix(long value) {
    long mixed = value;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  /// Where the search for a key begins in an open-addressing table of this many slots, which need
  /// not be a power of two: the upper bits of its hash as a share of all slots (Lemire 2019,
  /// doi:10.1145/3230636).
  static int slot(int key, int slots) {
    return (int) (((mix(key) >>> Integer.SIZE) * slots) >>> Integer.SIZE);
  }

  /// How many slots a table has after this many: twice as many while it is small, then an eighth
  /// more, so that little of a large one stands empty.
  static int grown(int slots) {
    return slots < SMALL ? slots * 2 : slots + slots / 8;
  }

  /// Whether a table of this many slots must grow to hold this many keys: at three quarters, so
  /// that most are found at once, and the processor can look for the next ones meanwhile.
  static boolean isFull(int size, int slots) {
    return size * 4L > slots * 3L;
  }

  /// The same for a table in which few keys are looked for at a time: a large one at seven eighths.
  static boolean isPacked(int size, int slots) {
    return slots < SMALL ? isFull(size, slots) : size * 8L > slots * 7L;
  }
}
