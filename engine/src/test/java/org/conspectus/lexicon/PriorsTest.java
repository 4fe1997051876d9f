package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorsTest {
  private static final Priors PRIORS = Priors.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {"government", "president", "regering", "regierung", "gouvernement", "gobierno"})
  void takesCommonWordsForLessRareThanUnseenOnes(String word) {
    assertThat(PRIORS.knows(Features.word(word))).isTrue();
    assertThat(PRIORS.rarity(Features.word(word))).isBetween(0f, 7f);
  }

  @Test
  void takesWordsItDoesNotKnowForRare() {
    int feature = Features.word("zzyzxqwv");
    assertThat(PRIORS.knows(feature)).isFalse();
    assertThat(PRIORS.rarity(feature)).isEqualTo(Priors.UNSEEN);
  }

  @Test
  void orderByHowCommonWordsAre() {
    assertThat(PRIORS.rarity(Features.word("said")))
        .isLessThan(PRIORS.rarity(Features.word("minister")));
  }

  @Test
  void knowNothingWhenThereAreNone() {
    assertThat(Priors.none().knows(Features.word("government"))).isFalse();
    assertThat(Priors.none().rarity(Features.word("government"))).isEqualTo(Priors.UNSEEN);
  }

  @Test
  void encodeKeysThenRaritiesInEighths() {
    byte[] bytes = Priors.encode(new int[] {-5, 9}, new float[] {2.5f, 99});
    ByteBuffer buffer = ByteBuffer.wrap(bytes, 4, bytes.length - 4);
    assertThat(bytes).hasSize(8 + 2 * 5);
    assertThat(buffer.getInt()).isEqualTo(2);
    assertThat(buffer.getInt()).isEqualTo(-5);
    assertThat(buffer.getInt()).isEqualTo(9);
    assertThat(buffer.get()).isEqualTo((byte) 20);
    assertThat(buffer.get()).isEqualTo(Byte.MAX_VALUE);
  }
}
