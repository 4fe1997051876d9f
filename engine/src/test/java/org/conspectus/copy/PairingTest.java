package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conspectus.domain.Profile;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.conspectus.lexicon.StreamWeights;
import org.junit.jupiter.api.Test;

class PairingTest {
  private static final Prose PROSE = new Prose(4);
  private static final List<int[]> PLOT = PROSE.plot(PROSE.event(), 12);

  @Test
  void pairsEverySentenceOfATranslation() {
    List<Pairing.Pair> pairs = pairing(PLOT, PLOT).pairs();
    assertThat(pairs).hasSizeGreaterThan(10);
    for (int i = 0; i < pairs.size(); i++) {
      assertThat(pairs.get(i)).isEqualTo(new Pairing.Pair(i, i + 1, i, i + 1));
    }
  }

  @Test
  void leavesAloneWhatWasPutIn() {
    List<int[]> more = new ArrayList<>(PLOT);
    more.addAll(4, PROSE.plot(PROSE.event(), 3));
    List<Pairing.Pair> pairs = pairing(PLOT, more).pairs();
    assertThat(pairs).contains(new Pairing.Pair(2, 3, 2, 3), new Pairing.Pair(6, 7, 9, 10));
  }

  @Test
  void pairsTwoSentencesForOne() {
    List<int[]> joined = new ArrayList<>(PLOT.subList(0, 4));
    joined.add(Stream.of(PLOT.get(4), PLOT.get(5)).flatMapToInt(Arrays::stream).toArray());
    joined.addAll(PLOT.subList(6, 12));
    assertThat(pairing(PLOT, joined).pairs()).contains(new Pairing.Pair(4, 6, 4, 5));
    assertThat(pairing(joined, PLOT).pairs()).contains(new Pairing.Pair(4, 5, 4, 6));
  }

  @Test
  void isNeverBetterThanItsBound() {
    for (int i = 0; i < 20; i++) {
      Pairing pairing = pairing(PLOT, PROSE.plot(PROSE.event(), 1 + i));
      assertThat(pairing.bound()).isGreaterThanOrEqualTo(pairing.mean());
    }
    assertThat(pairing(PLOT, PLOT).bound()).isGreaterThanOrEqualTo(pairing(PLOT, PLOT).mean());
  }

  private static Pairing pairing(List<int[]> dutch, List<int[]> english) {
    Profile x = Reading.digest("a", "nl", Prose.write(dutch, "nl")).profile();
    Profile y = Reading.digest("b", "en", Prose.write(english, "en")).profile();
    StreamWeights weights = new StreamWeights();
    Matching matching = new Matching(new Side(y, weights.rarities(y)), weights);
    matching.match(x);
    return matching.pairing();
  }
}
