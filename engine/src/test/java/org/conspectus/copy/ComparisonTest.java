package org.conspectus.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Relation;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.conspectus.lexicon.StreamWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {
  private final Prose prose = new Prose(5);
  private final int[] event = prose.event();
  private final List<int[]> plot = prose.plot(event, 12);
  private final StreamWeights weights = new StreamWeights();

  @Test
  void relatesAnArticleToItself() {
    Digest article = digest("a", "en", plot);
    Comparison comparison = compare(article, article);
    assertThat(comparison.relation()).isEqualTo(Relation.COPY);
    assertThat(comparison.score()).isEqualTo(1);
    assertThat(comparison.member()).isTrue();
  }

  @Test
  void relatesAnArticleToItsTranslation() {
    Comparison comparison = compare(digest("a", "nl", plot), digest("b", "en", plot));
    assertThat(comparison.relation()).isEqualTo(Relation.TRANSLATION);
    assertThat(comparison.member()).isTrue();
  }

  @Test
  void relatesNoOtherArticle() {
    Digest article = digest("a", "en", plot);
    for (String language : new String[] {"en", "nl"}) {
      Comparison comparison = compare(article, digest("b", language, prose.plot(event, 12)));
      assertThat(comparison.relation()).isNull();
      assertThat(comparison.member()).isFalse();
      assertThatIllegalStateException().isThrownBy(() -> comparison.tie(0, 1));
    }
  }

  @Test
  void turnsTheLinkOfAPartTowardsTheWhole() {
    Digest whole = digest("whole", "en", plot);
    Digest part = digest("part", "en", plot.subList(0, 4));
    for (Tie tie : List.of(compare(whole, part).tie(0, 1), compare(part, whole).tie(1, 0))) {
      assertThat(tie.relation()).isEqualTo(Relation.EXCERPT);
      assertThat(tie.from()).isZero();
      assertThat(tie.to()).isEqualTo(1);
      assertThat(tie.source()).isNotNull();
      assertThat(tie.confidence()).isGreaterThan(0.5);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotDependOnWhichComesFirst(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      List<int[]> mixed = new ArrayList<>(plot.subList(0, random.nextInt(plot.size() + 1)));
      mixed.addAll(prose.plot(event, random.nextInt(8)));
      String language = random.nextBoolean() ? "en" : "nl";
      Digest one = digest("a", "en", plot);
      Digest other = digest("b", language, mixed);
      Comparison forth = compare(one, other);
      Comparison back = compare(other, one);
      assertThat(back.relation()).as("seed %d, pair %d", seed, i).isEqualTo(forth.relation());
      assertThat(back.score())
          .as("seed %d, pair %d", seed, i)
          .isCloseTo(forth.score(), within(1e-9));
      assertThat(back.member()).as("seed %d, pair %d", seed, i).isEqualTo(forth.member());
    }
  }

  private Comparison compare(Digest first, Digest second) {
    Side side = new Side(second.profile(), weights.rarities(second.profile()));
    return Comparison.of(first, second, new Matching(side, weights), FamilyConfig.standard());
  }

  private static Digest digest(String id, String language, List<int[]> plot) {
    return Reading.digest(id, language, Prose.write(plot, language));
  }
}
