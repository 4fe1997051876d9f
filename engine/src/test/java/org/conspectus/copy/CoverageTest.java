package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conspectus.domain.Profile;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.conspectus.lexicon.StreamWeights;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Prose PROSE = new Prose(2);
  private static final int[] EVENT = PROSE.event();
  private static final List<int[]> PLOT = PROSE.plot(EVENT, 10);
  private static final Profile WHOLE = profile(PLOT);

  @Test
  void isFullForTheSameText() {
    assertThat(cover(WHOLE, WHOLE)).isEqualTo(new Coverage(1, 1, 1));
  }

  @Test
  void doesNotMindTheOrderOfSentences() {
    assertThat(cover(WHOLE, profile(PLOT.reversed()))).isEqualTo(new Coverage(1, 1, 1));
  }

  @Test
  void tellsAPartFromItsWhole() {
    Coverage coverage = cover(WHOLE, profile(PLOT.subList(0, 4)));
    assertThat(coverage.ofSecond()).isEqualTo(1);
    assertThat(coverage.ofFirst()).isCloseTo(0.4, within(0.15));
    assertThat(coverage.larger()).isEqualTo(1);
    assertThat(coverage.smaller()).isEqualTo(coverage.ofFirst());
  }

  @Test
  void measuresWhatIsShared() {
    List<int[]> mixed = new ArrayList<>(PLOT.subList(0, 5));
    mixed.addAll(PROSE.plot(EVENT, 5));
    Coverage coverage = cover(WHOLE, profile(mixed));
    assertThat(coverage.ofFirst()).isCloseTo(0.5, within(0.15));
    assertThat(coverage.ofSecond()).isCloseTo(0.5, within(0.15));
  }

  @Test
  void isNothingForAnotherAccount() {
    assertThat(cover(WHOLE, profile(PROSE.plot(EVENT, 10))).larger()).isLessThan(0.1);
    assertThat(cover(WHOLE, profile(PROSE.plot(PROSE.event(), 10))).larger()).isZero();
  }

  @Test
  void findsSentencesThatWereRunTogether() {
    List<int[]> joined = new ArrayList<>();
    for (int i = 0; i < PLOT.size(); i += 2) {
      joined.add(Stream.of(PLOT.get(i), PLOT.get(i + 1)).flatMapToInt(Arrays::stream).toArray());
    }
    assertThat(cover(WHOLE, profile(joined)).ofFirst()).isEqualTo(1);
  }

  @Test
  void findsSentencesOfWhichEveryThirdWordWasChanged() {
    List<int[]> changed = PLOT.stream().map(int[]::clone).toList();
    for (int[] sentence : changed) {
      for (int i = 0; i < sentence.length; i += 3) {
        sentence[i] = 900_000 + i;
      }
    }
    Coverage coverage = cover(WHOLE, profile(changed));
    assertThat(coverage.smaller()).isGreaterThan(0.8);
    assertThat(coverage.spread()).isGreaterThan(0.9);
  }

  @Test
  void doesNotTakeTheSameWordsInAnotherOrderForASentence() {
    List<int[]> turned =
        PLOT.stream()
            .map(s -> IntStream.range(0, s.length).map(i -> s[s.length - 1 - i]).toArray())
            .toList();
    assertThat(cover(WHOLE, profile(turned)).larger()).isLessThan(0.3);
  }

  @Test
  void spreadsNoFurtherThanThePartThatWasTaken() {
    List<int[]> mixed = new ArrayList<>(PLOT.subList(0, 4));
    mixed.addAll(PROSE.plot(PROSE.event(), 6));
    assertThat(cover(WHOLE, profile(mixed)).spread()).isLessThan(0.55);
  }

  @Test
  void comparesHeadlinesAsAWhole() {
    Profile headline = title("Mayor opens large bridge across river");
    assertThat(cover(headline, title("Mayor opens large bridge – across river!")))
        .isEqualTo(new Coverage(1, 1, 1));
    assertThat(cover(headline, title("Mayor opens large bridge across canal")))
        .isEqualTo(new Coverage(0, 0, 0));
    assertThat(cover(headline, title("River across bridge large opens mayor")))
        .isEqualTo(new Coverage(0, 0, 0));
    Profile empty = new Profile.Builder().build();
    assertThat(cover(empty, empty)).isEqualTo(new Coverage(0, 0, 0));
    assertThat(cover(headline, WHOLE)).isEqualTo(new Coverage(0, 0, 0));
  }

  @Test
  void saysNothingWhereLessThanWhatMattersIsShared() {
    List<int[]> mixed = new ArrayList<>(PLOT.subList(0, 3));
    mixed.addAll(PROSE.plot(PROSE.event(), 9));
    Matching matching = match(WHOLE, profile(mixed));
    Coverage exact = matching.coverage(0, 0);
    assertThat(exact.larger()).isBetween(0.2, 0.5);
    assertThat(matching.coverage(exact.larger(), 2)).isEqualTo(exact);
    assertThat(matching.coverage(0.9, 2)).isEqualTo(Coverage.NONE);
  }

  private static Coverage cover(Profile first, Profile second) {
    return match(first, second).coverage(0, 0);
  }

  private static Matching match(Profile first, Profile second) {
    StreamWeights weights = new StreamWeights();
    Matching matching = new Matching(new Side(second, weights.rarities(second)), weights);
    matching.match(first);
    return matching;
  }

  private static Profile title(String title) {
    return Reading.ANALYZER.analyze(Reading.headline("a", "en", title)).profile();
  }

  private static Profile profile(List<int[]> plot) {
    return Reading.digest("a", "en", Prose.write(plot, "en")).profile();
  }
}
