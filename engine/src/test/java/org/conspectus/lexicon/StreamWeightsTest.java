package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.conspectus.domain.Profile;
import org.junit.jupiter.api.Test;

class StreamWeightsTest {
  private static final float PRIOR = 4;
  private static final int COMMON = 1;
  private static final int OWN = 100;

  @Test
  void startsFromThePrior() {
    StreamWeights weights = new StreamWeights();
    assertThat(weights.total()).isZero();
    assertThat(weights.rarity(profile(OWN), 0)).isCloseTo(PRIOR, within(1e-6));
  }

  @Test
  void makesWhatEveryArticleHasTellNothing() {
    StreamWeights weights = new StreamWeights();
    for (int i = 0; i < 5_000; i++) {
      weights.observe(profile(COMMON, OWN + i));
    }
    Profile next = profile(COMMON, OWN);
    assertThat(weights.total()).isEqualTo(5_000);
    assertThat(weights.rarity(next, next.indexOf(COMMON))).isBetween(0.0, 0.02);
    assertThat(weights.rarity(next, next.indexOf(OWN))).isGreaterThan(PRIOR);
  }

  @Test
  void neverGoesBelowNothing() {
    StreamWeights weights = new StreamWeights();
    Profile.Builder everywhere = new Profile.Builder();
    everywhere.add(COMMON, 0);
    Profile profile = everywhere.build();
    for (int i = 0; i < 100; i++) {
      weights.observe(profile);
      assertThat(weights.rarity(profile, 0)).isGreaterThanOrEqualTo(0);
    }
    assertThat(weights.weigh(profile, 1.3)).containsExactly(0);
  }

  @Test
  void followsTheFormula() {
    StreamWeights weights = new StreamWeights();
    weights.observe(profile(COMMON, COMMON, COMMON));
    weights.observe(profile(OWN));
    Profile profile = profile(COMMON, COMMON, COMMON);
    double rarity = -Math.log((1 + 50 * Math.exp(-PRIOR)) / (2 + 50));
    assertThat(weights.rarity(profile, 0)).isCloseTo(rarity, within(1e-9));
    assertThat((double) weights.weigh(profile, 2)[0])
        .isCloseTo((1 + Math.log(3)) * rarity * rarity, within(1e-4));
  }

  @Test
  void forgetsOnlyWhatFewHadAndIsGone() {
    StreamWeights weights = new StreamWeights();
    weights.observe(profile(OWN, OWN + 1));
    for (int i = 0; i < 20; i++) {
      weights.observe(profile(COMMON));
    }
    Profile profile = profile(COMMON, OWN, OWN + 1);
    float[] before = weights.rarities(profile);
    weights.forget(feature -> feature != OWN);
    float[] after = weights.rarities(profile);
    assertThat(after[profile.indexOf(COMMON)]).isEqualTo(before[profile.indexOf(COMMON)]);
    assertThat(after[profile.indexOf(OWN)]).isEqualTo(before[profile.indexOf(OWN)]);
    assertThat(after[profile.indexOf(OWN + 1)]).isGreaterThan(before[profile.indexOf(OWN + 1)]);
  }

  @Test
  void countsOnlyWhatIsToBeCounted() {
    StreamWeights weights = new StreamWeights(1, feature -> feature != OWN);
    Profile profile = profile(COMMON, OWN);
    weights.observe(profile);
    weights.observe(profile, List.of(profile(COMMON)));
    weights.observe(profile);
    float[] rarities = weights.rarities(profile);
    assertThat(rarities[profile.indexOf(OWN)]).isGreaterThan(rarities[profile.indexOf(COMMON)]);
  }

  @Test
  void continuesFromWhatItWrote() throws IOException {
    StreamWeights weights = new StreamWeights();
    for (int i = 0; i < 50; i++) {
      weights.observe(profile(COMMON, OWN + i % 7));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    StreamWeights read = new StreamWeights();
    read.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    Profile next = profile(COMMON, OWN, OWN + 6, OWN + 50);
    read.observe(next);
    weights.observe(next);
    assertThat(read.total()).isEqualTo(weights.total());
    assertThat(read.weigh(next, 1.3)).containsExactly(weights.weigh(next, 1.3));
  }

  private static Profile profile(int... features) {
    Profile.Builder profile = new Profile.Builder();
    for (int feature : features) {
      profile.add(feature, PRIOR);
    }
    return profile.build();
  }
}
