package org.conspectus.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A [Profile] as it is kept where there are many; what it says is asked of [#open].
///
/// Immutable. Memory: some 3.5 bytes a distinct feature, 1 a feature in order (2 where there are
/// more than 256 distinct ones) and 4 a sentence; .9 kB for an article of 350 words, .6 kB once it
/// is only an [opening][#opening]. Opening it takes a microsecond or two.
public final class PackedProfile {
  private static final int COUNTS_IN_ORDER = 1;
  private static final int HAS_TITLE = 2;
  private static final int FEATURES_AT = 4;
  private static final int BYTE = 0xff;
  private static final int SENTENCE_BYTES = 4;

  /// One after the other: flags, in three bytes where the features end, these ([PackedFeatures]),
  /// the priors, the counts unless the order tells them, the number of sentences in two bytes, and
  /// what is in order.
  private final byte[] bytes;

  private PackedProfile(byte[] bytes) {
    this.bytes = bytes;
  }

  static PackedProfile of(Profile profile) {
    return of(profile, PackedFeatures.pack(profile.features()));
  }

  private static PackedProfile of(Profile profile, byte[] features) {
    Profile.Order order = profile.order();
    byte[] counts = profile.counts();
    boolean isCounted = Arrays.equals(counts, counts(profile.size(), order));
    byte[] packedPriors = pack(profile.priors());
    byte[] packedCounts = isCounted ? new byte[0] : pack(counts);
    int inOrder = order.bytes().length - order.start();
    int rest = packedPriors.length + packedCounts.length + 2 + inOrder;
    ByteBuffer packed = ByteBuffer.allocate(FEATURES_AT + features.length + rest);
    int flags = (isCounted ? COUNTS_IN_ORDER : 0) | (order.titleSentences() > 0 ? HAS_TITLE : 0);
    packed.putInt((flags << (Integer.SIZE - Byte.SIZE)) | (FEATURES_AT + features.length));
    packed.put(features).put(packedPriors).put(packedCounts);
    packed.putShort((short) profile.sentences());
    packed.put(order.bytes(), order.start(), inOrder);
    return new PackedProfile(packed.array());
  }

  /// How often each feature occurs in order.
  private static byte[] counts(int size, Profile.Order order) {
    byte[] counts = new byte[size];
    byte[] bytes = order.bytes();
    boolean isNarrow = size <= Profile.NARROW;
    for (int at = order.start(); at < order.sentences(); at++) {
      int index = bytes[at] & BYTE;
      if (!isNarrow) {
        index = (index << Byte.SIZE) | (bytes[++at] & BYTE);
      }
      if (counts[index] < Byte.MAX_VALUE) {
        counts[index]++;
      }
    }
    return counts;
  }

  /// Packs small numbers of which many are equal: the one that most are, a bit for each that is
  /// another, and those.
  private static byte[] pack(byte[] numbers) {
    byte usual = usual(numbers);
    int bits = (numbers.length + Byte.SIZE - 1) / Byte.SIZE;
    byte[] packed = new byte[1 + bits + numbers.length];
    packed[0] = usual;
    int end = 1 + bits;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] != usual) {
        packed[1 + i / Byte.SIZE] |= (byte) (1 << (i % Byte.SIZE));
        packed[end++] = numbers[i];
      }
    }
    return Arrays.copyOf(packed, end);
  }

  private static byte usual(byte[] numbers) {
    int[] times = new int[BYTE + 1];
    int usual = 0;
    for (byte number : numbers) {
      times[number & BYTE]++;
      usual = times[number & BYTE] > times[usual] ? number & BYTE : usual;
    }
    return (byte) usual;
  }

  /// Unpacks what [#pack] made, and returns where it ends.
  private static int unpack(byte[] packed, int start, byte[] numbers) {
    Arrays.fill(numbers, packed[start]);
    int end = start + 1 + (numbers.length + Byte.SIZE - 1) / Byte.SIZE;
    for (int i = 0; i < numbers.length; i += Byte.SIZE) {
      int number = i;
      for (int bits = packed[start + 1 + i / Byte.SIZE] & BYTE; bits != 0; bits >>= 1) {
        if ((bits & 1) != 0) {
          numbers[number] = packed[end++];
        }
        number++;
      }
    }
    return end;
  }

  /// What was packed, made anew.
  public Profile open() {
    int[] all = features();
    byte[] priors = new byte[all.length];
    byte[] counts = new byte[all.length];
    boolean isCounted = (bytes[0] & COUNTS_IN_ORDER) != 0;
    int at = unpack(bytes, featuresEnd(), priors);
    at = isCounted ? at : unpack(bytes, at, counts);
    int sentences = wide(at);
    int title = (bytes[0] & HAS_TITLE) == 0 ? 0 : 1;
    Profile.Order order =
        new Profile.Order(bytes, at + 2, bytes.length - SENTENCE_BYTES * sentences, title);
    return new Profile(all, isCounted ? counts(all.length, order) : counts, priors, order);
  }

  /// The distinct features, ascending, made anew.
  public int[] features() {
    return PackedFeatures.unpack(bytes, FEATURES_AT);
  }

  private int featuresEnd() {
    return (bytes[1] & BYTE) << Character.SIZE | wide(2);
  }

  private int wide(int at) {
    return (bytes[at] & BYTE) << Byte.SIZE | (bytes[at + 1] & BYTE);
  }

  /// See [Profile#opening].
  public PackedProfile opening(int places) {
    Profile profile = open();
    Profile opening = profile.opening(places);
    return opening.length() == profile.length()
        ? this
        : of(opening, Arrays.copyOfRange(bytes, FEATURES_AT, featuresEnd()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PackedProfile that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
