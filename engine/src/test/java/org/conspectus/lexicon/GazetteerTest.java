package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Language;
import org.conspectus.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = new Gazetteer();

  @ParameterizedTest
  @CsvSource({
    "de, Vereinigte Staaten, country:US",
    "nl, Verenigde Staten, country:US",
    "nl, VS, country:US",
    "fr, États Unis, country:US",
    "it, Stati Uniti, country:US",
    "it, USA, country:US",
    "pt, EUA, country:US",
    "es, Estados Unidos, country:US",
    "en, UK, country:GB",
    "nl, België, country:BE",
    "fr, Côte d Ivoire, country:CI",
    "en, China, country:CN",
    "zh, 中国, country:CN",
  })
  void knowsACountryInEachLanguage(String language, String name, String key) {
    assertThat(key(language, name)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "en, New York, place:new-york",
    "es, Nueva York, place:new-york",
    "nl, Sjanghai, place:shanghai",
    "en, Shanghai, place:shanghai",
    "fr, Londres, place:london",
    "it, Londra, place:london",
    "de, Moskau, place:moscow",
  })
  void knowsACityInEachLanguage(String language, String name, String key) {
    assertThat(key(language, name)).isEqualTo(key);
  }

  @Test
  void knowsNoOtherWords() {
    for (String word :
        new String[] {"", "minister", "new", "verenigde", "new york times", "york"}) {
      assertThat(key("en", word)).as(word).isEqualTo("null");
    }
  }

  @Test
  void namesNoUnionACountry() {
    assertThat(key("en", "European Union")).isEqualTo("null");
    assertThat(key("en", "United Nations")).isEqualTo("null");
  }

  @Test
  void tellsWhichWordsMayBeginAName() {
    Language english = new Language("en");
    assertThat(GAZETTEER.mayBegin(english, "new")).isTrue();
    assertThat(GAZETTEER.mayBegin(english, "china")).isTrue();
    assertThat(GAZETTEER.mayBegin(english, "york")).isFalse();
    assertThat(GAZETTEER.mayBegin(english, "")).isFalse();
  }

  @Test
  void usesEnglishNamesWhereTheLanguageIsUnknown() {
    assertThat(GAZETTEER.key(null, "germany")).isEqualTo("country:DE");
    assertThat(GAZETTEER.key(null, "deutschland")).isNull();
    assertThat(GAZETTEER.mayBegin(null, "germany")).isTrue();
  }

  private static String key(String language, String name) {
    return String.valueOf(GAZETTEER.key(new Language(language), Folding.fold(name)));
  }
}
