package org.conspectus.domain;

import java.util.Arrays;

/// Distinct features in ascending order, in some three bytes each.
///
/// What is kept of each is how much larger it is than the one before, in three bytes or, where the
/// first has its upper bit set, in four. A name whose word is there as well, as nearly all are, is
/// only a byte: how far on that word stands.
///
/// Layout: in two bytes each how many features there are, and how many of them are not such names;
/// then those, then such names. Differences are at least 1, so 0 stands for a large step to which
/// more is added.
final class PackedFeatures {
  private static final int LEAST_NAME = FeatureKind.NAME.feature(0);
  private static final int LEAST_PLACE = FeatureKind.PLACE.feature(0);

  private static final int HEADER = 4;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int SHORT_BITS = 23;
  private static final int SHORT_UPPER = 0x7f;
  private static final int IS_LONG = 0x80;
  private static final int LARGE_STEP = Integer.MAX_VALUE;
  private static final int LARGE_STEPS = 2;
  private static final int BYTE = 0xff;

  /// What all features are larger than: one less than the least, which nothing sees but
  /// differences.
  private static final int BEFORE_ALL = Integer.MAX_VALUE;

  private PackedFeatures() {}

  /// Packs features, which are ascending and distinct, at most 65,535.
  static byte[] pack(int[] features) {
    int below = place(features, features.length, LEAST_NAME);
    int end = place(features, features.length, LEAST_PLACE);
    int[] others = features.clone();
    int count = below;
    byte[] names = new byte[features.length];
    int at = 0;
    int before = -1;
    for (int i = below; i < end; i++) {
      int word = Arrays.binarySearch(features, 0, below, features[i] - LEAST_NAME);
      if (word < 0) {
        others[count++] = features[i];
      } else {
        for (; word - before > BYTE; before += BYTE) {
          names[at++] = 0;
        }
        names[at++] = (byte) (word - before);
        before = word;
      }
    }
    System.arraycopy(features, end, others, count, features.length - end);
    return pack(features.length, Arrays.copyOf(others, count + features.length - end), names, at);
  }

  /// Index of the first of so many features that is not less than one.
  private static int place(int[] features, int size, int least) {
    int found = Arrays.binarySearch(features, 0, size, least);
    return found < 0 ? -found - 1 : found;
  }

  /// @param names how far on the words of names stand, in `length` bytes
  private static byte[] pack(int size, int[] others, byte[] names, int length) {
    int room = HEADER + LONG * others.length + LARGE_STEPS * SHORT + length;
    byte[] packed = new byte[room];
    packed[0] = (byte) (size >> Byte.SIZE);
    packed[1] = (byte) size;
    packed[2] = (byte) (others.length >> Byte.SIZE);
    packed[3] = (byte) others.length;
    int at = HEADER;
    long before = Integer.MIN_VALUE - 1L;
    for (int feature : others) {
      long difference = feature - before;
      for (; difference > LARGE_STEP; difference -= LARGE_STEP) {
        at += SHORT;
      }
      at = put(packed, at, (int) difference);
      before = feature;
    }
    System.arraycopy(names, 0, packed, at, length);
    return Arrays.copyOf(packed, at + length);
  }

  /// Puts a difference somewhere and returns where the next begins.
  private static int put(byte[] to, int at, int difference) {
    boolean isShort = difference >> SHORT_BITS == 0;
    int end = at + (isShort ? SHORT : LONG);
    int left = difference;
    for (int i = end - 1; i >= at; i--) {
      to[i] = (byte) left;
      left >>= Byte.SIZE;
    }
    to[at] |= (byte) (isShort ? 0 : IS_LONG);
    return end;
  }

  /// Features from what [#pack] made of them, which stands at `start`, with something behind it.
  static int[] unpack(byte[] packed, int start) {
    int[] features = new int[wide(packed, start)];
    int others = wide(packed, start + 2);
    int at = start + HEADER;
    int before = BEFORE_ALL;
    int i = 0;
    while (i < others) {
      int first = packed[at];
      int upper =
          (first & SHORT_UPPER) << Character.SIZE
              | (packed[at + 1] & BYTE) << Byte.SIZE
              | (packed[at + 2] & BYTE);
      // Whether there is a fourth byte is hard to foresee, so nothing branches on it.
      int more = first >>> (Integer.SIZE - 1);
      int difference = upper << (more * Byte.SIZE) | (packed[at + SHORT] & BYTE & -more);
      at += SHORT + more;
      if (difference == 0) {
        before += LARGE_STEP;
      } else {
        before += difference;
        features[i++] = before;
      }
    }
    if (others < features.length) {
      addNames(features, others, packed, at);
    }
    return features;
  }

  /// Adds the names whose words are there, and puts all names in order.
  ///
  /// @param features the others, and room for these names behind
  /// @param start where they stand
  private static void addNames(int[] features, int others, byte[] packed, int start) {
    int names = features.length - others;
    int below = place(features, others, LEAST_NAME);
    System.arraycopy(features, below, features, below + names, others - below);
    int at = start;
    int word = -1;
    int end = below;
    while (end < below + names) {
      int step = packed[at++] & BYTE;
      if (step == 0) {
        word += BYTE;
      } else {
        word += step;
        features[end++] = features[word] + LEAST_NAME;
      }
    }
    while (end < features.length && features[end] < LEAST_PLACE) {
      end++;
    }
    if (end > below + names) {
      Arrays.sort(features, below, end);
    }
  }

  private static int wide(byte[] packed, int at) {
    return (packed[at] & BYTE) << Byte.SIZE | (packed[at + 1] & BYTE);
  }
}
