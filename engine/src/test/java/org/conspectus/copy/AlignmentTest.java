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
    assertThat(score(DUTCH, DUTCH, true)).isGreaterThan(0.99);
    assertThat(alignment.inOrder()).isCloseTo(1, within(1e-5));
    assertThat(alignment.numbers()).isEqualTo(1);
  }

  @Test
  void takesATextAndItsTranslationForOne() {
    Profile english = profile("en", PLOT);
    assertThat(score(DUTCH, english, false)).isGreaterThan(0.9);
    assertThat(align(DUTCH, english).matched()).isGreaterThan(10);
  }

  @Test
  void doesNotTakeTwoAccountsOfAnEventForOneText() {
    Profile other = profile("en", PROSE.plot(EVENT, 12));
    assertThat(score(DUTCH, other, false)).isLessThan(0.1);
    assertThat(score(DUTCH, profile("nl", PROSE.plot(EVENT, 12)), true)).isLessThan(0.1);
  }

  @Test
  void doesNotTakeAnotherEventForOne() {
    Profile other = profile("en", PROSE.plot(PROSE.event(), 12));
    assertThat(score(DUTCH, other, false)).isLessThan(0.01);
  }

  @Test
  void doesNotScoreTheSameSentencesInAnotherOrder() {
    double score = score(DUTCH, profile("en", PLOT.reversed()), false);
    assertThat(score).isLessThan(score(DUTCH, profile("en", PLOT), false)).isLessThan(0.1);
  }

  @Test
  void givesTheSameForBothDirections() {
    Profile english = profile("en", PLOT);
    Alignment one = align(DUTCH, english);
    Alignment other = align(english, DUTCH);
    assertThat(score(DUTCH, english, false)).isCloseTo(score(english, DUTCH, false), within(1e-9));
    assertThat(one.matched()).isEqualTo(other.matched());
  }

  @Test
  void saysNothingOfShortTexts() {
    Profile headline = profile("nl", PLOT.subList(0, 1));
    assertThat(score(headline, headline, true)).isZero();
    Profile empty = new Profile.Builder().build();
    assertThat(score(empty, empty, true)).isZero();
    assertThat(score(empty, DUTCH, true)).isZero();
    assertThat(align(empty, empty).numbers()).isEqualTo(0.5);
  }

  @Test
  void describesItselfWithoutALocale() {
    assertThat(Tie.Figures.of(null, align(DUTCH, DUTCH)).describe())
        .matches(
            "\\d+ shared rare features, 100 % of their weight in the same order, \\d+\\.\\d nats"
                + " for the same places, 100 % of the numbers in both");
  }

  @Test
  void says0WhereTheScoreIsSurelyLessThanAsked() {
    Profile other = profile("en", PROSE.plot(EVENT, 12));
    double score = score(DUTCH, other, false);
    assertThat(match(DUTCH, other).score(false, score / 2)).isEqualTo(score);
    assertThat(match(DUTCH, other).score(false, 0.5)).isIn(0.0, score);
  }

  private static Alignment align(Profile x, Profile y) {
    return match(x, y).alignment();
  }

  private static double score(Profile x, Profile y, boolean sameLanguage) {
    return match(x, y).score(sameLanguage, 0);
  }

  private static Matching match(Profile x, Profile y) {
    StreamWeights weights = new StreamWeights();
    weights.observe(x);
    weights.observe(y);
    Matching matching = new Matching(new Side(y, weights.rarities(y)), weights);
    matching.match(x);
    return matching;
  }

  private static Profile profile(String language, List<int[]> plot) {
    return Reading.digest("a", language, Prose.write(plot, language)).profile();
  }
}
