package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.conspectus.domain.Profile;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.conspectus.lexicon.StreamWeights;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final Prose PROSE = new Prose(1);
  private static final int[] EVENT = PROSE.event();
  private static final List<int[]> PLOT = PROSE.plot(EVENT, 12);
  private static final Profile DUTCH = profile("nl", PLOT);

  @Test
  void takesATextAndItselfForOne() {
    Alignment alignment = align(DUTCH, DUTCH);
    assertThat(alignment.score(true)).isGreaterThan(0.99);
    assertThat(alignment.inOrder()).isCloseTo(1, within(1e-5));
    assertThat(alignment.numbers()).isEqualTo(1);
  }

  @Test
  void takesATextAndItsTranslationForOne() {
    Alignment alignment = align(DUTCH, profile("en", PLOT));
    assertThat(alignment.score(false)).isGreaterThan(0.9);
    assertThat(alignment.matched()).isGreaterThan(10);
  }

  @Test
  void doesNotTakeTwoAccountsOfAnEventForOneText() {
    Profile other = profile("en", PROSE.plot(EVENT, 12));
    assertThat(align(DUTCH, other).score(false)).isLessThan(0.1);
    assertThat(align(DUTCH, profile("nl", PROSE.plot(EVENT, 12))).score(true)).isLessThan(0.1);
  }

  @Test
  void doesNotTakeAnotherEventForOne() {
    Profile other = profile("en", PROSE.plot(PROSE.event(), 12));
    assertThat(align(DUTCH, other).score(false)).isLessThan(0.01);
  }

  @Test
  void doesNotScoreTheSameSentencesInAnotherOrder() {
    double score = align(DUTCH, profile("en", PLOT.reversed())).score(false);
    assertThat(score).isLessThan(align(DUTCH, profile("en", PLOT)).score(false)).isLessThan(0.1);
  }

  @Test
  void givesTheSameForBothDirections() {
    Profile english = profile("en", PLOT);
    Alignment one = align(DUTCH, english);
    Alignment other = align(english, DUTCH);
    assertThat(one.score(false)).isCloseTo(other.score(false), within(1e-9));
    assertThat(one.pairing()).isCloseTo(other.pairing(), within(1e-9));
    assertThat(one.matched()).isEqualTo(other.matched());
  }

  @Test
  void saysNothingOfShortTexts() {
    Profile headline = profile("nl", PLOT.subList(0, 1));
    assertThat(align(headline, headline).score(true)).isZero();
    Profile empty = new Profile.Builder().build();
    assertThat(align(empty, empty).score(true)).isZero();
    assertThat(align(empty, DUTCH).score(true)).isZero();
    assertThat(align(empty, empty).numbers()).isEqualTo(0.5);
  }

  @Test
  void describesItselfWithoutALocale() {
    assertThat(align(DUTCH, DUTCH).describe())
        .matches(
            "\\d+ shared rare features, 100 % of their weight in the same order, \\d+\\.\\d nats"
                + " for the same places, 100 % of the numbers in both");
  }

  private static Alignment align(Profile x, Profile y) {
    StreamWeights weights = new StreamWeights();
    weights.observe(x);
    weights.observe(y);
    return Alignment.of(x, y, weights.rarities(y), weights);
  }

  private static Profile profile(String language, List<int[]> plot) {
    return Reading.digest("a", language, Prose.write(plot, language)).profile();
  }
}
