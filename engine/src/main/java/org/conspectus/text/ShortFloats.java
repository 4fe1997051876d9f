package org.conspectus.text;

/// Floats of at least 0 in 16 bits each: five of exponent and eleven of fraction, rounded to the
/// nearest, so that the relative error is at most 1/4096.
///
/// What is below 2⁻²⁰ becomes 0, and what is above some 2¹¹ that. A number that was packed and
/// unpacked packs the same.
public final class ShortFloats {
  private static final int FRACTION_BITS = 11;
  private static final int DROPPED_BITS = 23 - FRACTION_BITS;

  /// The exponent that the smallest number has in a float, less one.
  private static final int BIAS = (127 - 21) << 23;

  private static final int MAX = 0xffff;

  private ShortFloats() {}

  /// A number at least 0 in 16 bits.
  public static short pack(float number) {
    int rounded = Float.floatToRawIntBits(number) - BIAS + (1 << (DROPPED_BITS - 1));
    return (short) Math.clamp(rounded >> DROPPED_BITS, 0, MAX);
  }

  /// The number in 16 bits.
  public static float unpack(short packed) {
    return packed == 0 ? 0 : Float.intBitsToFloat(((packed & MAX) << DROPPED_BITS) + BIAS);
  }

  /// The packed sum of two.
  public static short sum(short one, short other) {
    return pack(unpack(one) + unpack(other));
  }

  /// The product of two.
  public static double product(short one, short other) {
    return (double) unpack(one) * unpack(other);
  }

  /// The first `size` of some numbers in 16 bits each.
  public static short[] pack(float[] numbers, int size) {
    short[] packed = new short[size];
    for (int i = 0; i < size; i++) {
      packed[i] = pack(numbers[i]);
    }
    return packed;
  }

  /// Numbers from 16 bits each.
  public static float[] unpack(short[] packed) {
    float[] numbers = new float[packed.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = unpack(packed[i]);
    }
    return numbers;
  }
}
