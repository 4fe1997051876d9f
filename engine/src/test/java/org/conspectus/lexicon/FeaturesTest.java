package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.FeatureKind;
import org.junit.jupiter.api.Test;

class FeaturesTest {
  @Test
  void letInflectedFormsOfAWordMeet() {
    assertThat(Features.word("minister")).isEqualTo(Features.word("ministers"));
    assertThat(Features.word("minister")).isEqualTo(Features.word("ministere"));
    assertThat(Features.word("minist")).isEqualTo(Features.word("ministro"));
    assertThat(Features.word("minis")).isNotEqualTo(Features.word("minister"));
  }

  @Test
  void keepAWordOfANameApartFromTheWord() {
    assertThat(Features.name("pimmer")).isEqualTo(Features.name("pimmers"));
    assertThat(Features.name("pimmer")).isNotEqualTo(Features.word("pimmer"));
  }

  @Test
  void keepPlacesAndNumbersWhole() {
    assertThat(Features.place("place:shanghai")).isNotEqualTo(Features.place("place:shang"));
    assertThat(Features.number("1000000")).isNotEqualTo(Features.number("1000001"));
  }

  @Test
  void tellTheirKind() {
    assertThat(FeatureKind.of(Features.word("word"))).isEqualTo(FeatureKind.WORD);
    assertThat(FeatureKind.of(Features.name("name"))).isEqualTo(FeatureKind.NAME);
    assertThat(FeatureKind.of(Features.place("country:NL"))).isEqualTo(FeatureKind.PLACE);
    assertThat(FeatureKind.of(Features.number("12"))).isEqualTo(FeatureKind.NUMBER);
    for (FeatureKind kind : FeatureKind.values()) {
      assertThat(FeatureKind.of(kind.feature(-1))).isEqualTo(kind);
      assertThat(FeatureKind.of(kind.feature(0))).isEqualTo(kind);
    }
  }
}
