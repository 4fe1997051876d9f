package org.conspectus.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedProfileTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 20, 150, 256, 257, 1_000, 5_000})
  void opensWhatWasPacked(int distinct) {
    for (int seed = 0; seed < 20; seed++) {
      Profile profile = profile(new Random(seed), distinct);
      Profile opened = profile.packed().open();
      assertThat(opened).as("seed %d", seed).isEqualTo(profile);
      assertThat(opened.sentences()).isEqualTo(profile.sentences());
      assertThat(profile.packed().features()).isEqualTo(profile.features());
      assertThat(profile.packed()).isEqualTo(opened.packed()).hasSameHashCodeAs(opened.packed());
    }
  }

  @Test
  void opensAnOpening() {
    for (int seed = 0; seed < 20; seed++) {
      Profile profile = profile(new Random(seed), 150);
      for (int places : new int[] {0, 12, 100, 10_000}) {
        assertThat(profile.packed().opening(places).open())
            .as("seed %d, %d places", seed, places)
            .isEqualTo(profile.opening(places));
      }
    }
    PackedProfile packed = profile(new Random(1), 5).packed();
    assertThat(packed.opening(10_000)).isSameAs(packed);
  }

  @Test
  void mayBeEmpty() {
    Profile empty = new Profile.Builder().build();
    assertThat(empty.packed().open()).isEqualTo(empty);
    assertThat(empty.packed().opening(12).open()).isEqualTo(empty);
  }

  @Test
  void keepsFeaturesHoweverFarApart() {
    int[] features = {
      Integer.MIN_VALUE,
      -1,
      0,
      1,
      FeatureKind.NAME.feature(0),
      FeatureKind.NAME.feature(7),
      FeatureKind.PLACE.feature(0),
      Integer.MAX_VALUE
    };
    for (int left = 1; left < 1 << features.length; left++) {
      Profile.Builder builder = new Profile.Builder();
      for (int i = 0; i < features.length; i++) {
        if ((left >> i & 1) != 0) {
          builder.add(features[i], i);
        }
      }
      Profile profile = builder.build();
      assertThat(profile.packed().open()).as("features %d", left).isEqualTo(profile);
    }
  }

  @Test
  void differsByAnyOfItsParts() {
    Profile profile = profile(new Random(1), 150);
    assertThat(profile.packed())
        .isNotEqualTo(profile(new Random(2), 150).packed())
        .isNotEqualTo(profile.opening(0).packed())
        .isNotEqualTo("profile");
  }

  /// Words of which some are in names, names without their words, and all else, in sentences.
  private static Profile profile(Random random, int distinct) {
    int[] features = new int[distinct];
    for (int i = 0; i < distinct; i++) {
      FeatureKind kind = FeatureKind.values()[random.nextInt(FeatureKind.values().length)];
      features[i] = kind.feature(random.nextInt());
      if (i > 0 && random.nextInt(4) == 0 && FeatureKind.of(features[i - 1]) == FeatureKind.WORD) {
        features[i] = FeatureKind.NAME.feature(features[i - 1]);
      }
    }
    Profile.Builder builder = new Profile.Builder();
    if (random.nextBoolean()) {
      builder.add(features[0], 1);
      builder.endTitle(random.nextInt(100));
    }
    for (int feature : features) {
      int times = random.nextInt(50) == 0 ? 200 : 1 + random.nextInt(2);
      for (int i = 0; i < times; i++) {
        builder.add(feature, random.nextBoolean() ? 9.5f : random.nextInt(10));
      }
      if (random.nextInt(10) == 0) {
        builder.endSentence(random.nextInt(70_000));
      }
    }
    return builder.build();
  }
}
