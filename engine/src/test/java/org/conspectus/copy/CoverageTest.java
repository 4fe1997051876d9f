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
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Prose PROSE = new Prose(2);
  private static final int[] EVENT = PROSE.event();
  private static final List<int[]> PLOT = PROSE.plot(EVENT, 10);
  private static final Profile WHOLE = profile(PLOT);

  @Test
  void isFullForTheSameText() {
    assertThat(Coverage.of(WHOLE, WHOLE)).isEqualTo(new Coverage(1, 1, 1));
  }

  @Test
  void doesNotMindTheOrderOfSentences() {
    assertThat(Coverage.of(WHOLE, profile(PLOT.reversed()))).isEqualTo(new Coverage(1, 1, 1));
  }

  @Test
  void tellsAPartFromItsWhole() {
    Coverage coverage = Coverage.of(WHOLE, profile(PLOT.subList(0, 4)));
    assertThat(coverage.ofSecond()).isEqualTo(1);
    assertThat(coverage.ofFirst()).isCloseTo(0.4, within(0.15));
    assertThat(coverage.larger()).isEqualTo(1);
    assertThat(coverage.smaller()).isEqualTo(coverage.ofFirst());
  }

  @Test
  void measuresWhatIsShared() {
    List<int[]> mixed = new ArrayList<>(PLOT.subList(0, 5));
    mixed.addAll(PROSE.plot(EVENT, 5));
    Coverage coverage = Coverage.of(WHOLE, profile(mixed));
    assertThat(coverage.ofFirst()).isCloseTo(0.5, within(0.15));
    assertThat(coverage.ofSecond()).isCloseTo(0.5, within(0.15));
  }

  @Test
  void isNothingForAnotherAccount() {
    assertThat(Coverage.of(WHOLE, profile(PROSE.plot(EVENT, 10))).larger()).isLessThan(0.1);
    assertThat(Coverage.of(WHOLE, profile(PROSE.plot(PROSE.event(), 10))).larger()).isZero();
  }

  @Test
  void findsSentencesThatWereRunTogether() {
    List<int[]> joined = new ArrayList<>();
    for (int i = 0; i < PLOT.size(); i += 2) {
      joined.add(Stream.of(PLOT.get(i), PLOT.get(i + 1)).flatMapToInt(Arrays::stream).toArray());
    }
    assertThat(Coverage.of(WHOLE, profile(joined)).ofFirst()).isEqualTo(1);
  }

  @Test
  void findsSentencesOfWhichEveryThirdWordWasChanged() {
    List<int[]> changed = PLOT.stream().map(int[]::clone).toList();
    for (int[] sentence : changed) {
      for (int i = 0; i < sentence.length; i += 3) {
        sentence[i] = 900_000 + i;
      }
    }
    Coverage coverage = Coverage.of(WHOLE, profile(changed));
    assertThat(coverage.smaller()).isGreaterThan(0.8);
    assertThat(coverage.spread()).isGreaterThan(0.9);
  }

  @Test
  void doesNotTakeTheSameWordsInAnotherOrderForASentence() {
    List<int[]> turned =
        PLOT.stream()
            .map(s -> IntStream.range(0, s.length).map(i -> s[s.length - 1 - i]).toArray())
            .toList();
    assertThat(Coverage.of(WHOLE, profile(turned)).larger()).isLessThan(0.3);
  }

  @Test
  void spreadsNoFurtherThanThePartThatWasTaken() {
    List<int[]> mixed = new ArrayList<>(PLOT.subList(0, 4));
    mixed.addAll(PROSE.plot(PROSE.event(), 6));
    assertThat(Coverage.of(WHOLE, profile(mixed)).spread()).isLessThan(0.55);
  }

  @Test
  void comparesHeadlinesAsAWhole() {
    Profile headline = title("Mayor opens large bridge across river");
    assertThat(Coverage.of(headline, title("Mayor opens large bridge – across river!")))
        .isEqualTo(new Coverage(1, 1, 1));
    assertThat(Coverage.of(headline, title("Mayor opens large bridge across canal")))
        .isEqualTo(new Coverage(0, 0, 0));
    assertThat(Coverage.of(headline, title("River across bridge large opens mayor")))
        .isEqualTo(new Coverage(0, 0, 0));
    Profile empty = new Profile.Builder().build();
    assertThat(Coverage.of(empty, empty)).isEqualTo(new Coverage(0, 0, 0));
    assertThat(Coverage.of(headline, WHOLE)).isEqualTo(new Coverage(0, 0, 0));
  }

  private static Profile title(String title) {
    return Reading.ANALYZER.analyze(Reading.headline("a", "en", title)).profile();
  }

  private static Profile profile(List<int[]> plot) {
    return Reading.digest("a", "en", Prose.write(plot, "en")).profile();
  }
}
