package org.conspectus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Language;
import org.conspectus.text.Folding;
import org.conspectus.text.Romanizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {
  private static final Romanizer ROMANIZER = new Romanizer();

  @ParameterizedTest
  @CsvSource({
    "Schukow, Шуков",
    "Sjoekov, Shukov",
    "Chmelnizki, Хмельницкий",
    "Ousmanov, Усманов",
    "Wladimir, Владимир",
    "Yelena, Jelena",
    "Romanoff, Романов",
  })
  void bringsSpellingsTogether(String one, String other) {
    assertThat(skeleton(one, null)).isEqualTo(skeleton(other, null));
  }

  @Test
  void takesTheEndsOffWhereNamesChangeThem() {
    assertThat(skeleton("Романовым", "ru")).isEqualTo(skeleton("Романов", "ru"));
    assertThat(skeleton("Зельского", "ru")).isEqualTo(skeleton("Zelski", null));
  }

  @Test
  void keepsWordsReadable() {
    assertThat(plain("Shukov")).isEqualTo("shukov");
    assertThat(plain("Шуков")).isEqualTo("shukov");
    assertThat(NameSpelling.letters("o.k-1")).isEqualTo("ok1");
    assertThat(NameSpelling.isRespelled("romanov")).isTrue();
    assertThat(NameSpelling.isRespelled("pimmer")).isFalse();
  }

  private static String plain(String word) {
    return NameSpelling.plain(word, 0, word.length(), form(word));
  }

  private static String skeleton(String word, @Nullable String language) {
    Language known = language == null ? null : new Language(language);
    return NameSpelling.skeleton(word, 0, word.length(), form(word), known);
  }

  private static String form(String word) {
    return ROMANIZER.romanize(Folding.fold(word));
  }
}
