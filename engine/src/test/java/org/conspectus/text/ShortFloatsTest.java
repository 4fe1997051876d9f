package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortFloatsTest {
  private static final double ERROR = 1 / 4096.0;

  @Test
  void keepsNumbersWithinTheError() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      float number = (float) Math.exp(-13 + 20 * random.nextDouble());
      short packed = ShortFloats.pack(number);
      float unpacked = ShortFloats.unpack(packed);
      assertThat((double) unpacked).isCloseTo(number, within(number * ERROR));
      assertThat(ShortFloats.pack(unpacked)).isEqualTo(packed);
    }
  }

  @Test
  void keepsTheOrderAndBothEnds() {
    float before = -1;
    for (int packed = 0; packed < 1 << Short.SIZE; packed++) {
      float number = ShortFloats.unpack((short) packed);
      assertThat(number).isGreaterThan(before);
      assertThat(ShortFloats.pack(number)).isEqualTo((short) packed);
      before = number;
    }
    assertThat(ShortFloats.unpack(ShortFloats.pack(1e-9f))).isZero();
    assertThat(ShortFloats.unpack(ShortFloats.pack(1e9f))).isEqualTo(before).isGreaterThan(2_000);
  }

  @Test
  void addsAndMultiplies() {
    short half = ShortFloats.pack(0.5f);
    short three = ShortFloats.pack(3);
    assertThat(ShortFloats.unpack(ShortFloats.sum(half, three))).isEqualTo(3.5f);
    assertThat(ShortFloats.product(half, three)).isEqualTo(1.5);
    assertThat(ShortFloats.pack(new float[] {0.5f, 3, 7}, 2)).containsExactly(half, three);
    assertThat(ShortFloats.unpack(new short[] {half, three})).containsExactly(0.5f, 3);
  }
}
