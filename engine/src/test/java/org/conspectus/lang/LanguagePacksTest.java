package org.conspectus.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Language;
import org.junit.jupiter.api.Test;

class LanguagePacksTest {
  private static final LanguagePacks PACKS = LanguagePacks.standard();

  @Test
  void knowsTheSevenLanguagesInOrder() {
    assertThat(PACKS.registered())
        .extracting(Language::code)
        .containsExactly("de", "en", "es", "fr", "it", "nl", "pt");
  }

  @Test
  void foldsTheWordsOfAPack() {
    LanguagePack german = PACKS.of(new Language("de"));
    assertThat(german.months()).containsEntry("marz", 3).containsEntry("dezember", 12);
    assertThat(german.abbreviations()).contains("dr");
    assertThat(PACKS.of(new Language("en")).speechVerbs()).containsKey("said");
  }

  @Test
  void readsAPackOnce() {
    assertThat(PACKS.of(new Language("nl"))).isSameAs(PACKS.of(new Language("nl")));
  }

  @Test
  void givesAnEmptyPackForALanguageWithoutResources() {
    for (Language language : new Language[] {new Language("sw"), new Language("zh")}) {
      assertThat(PACKS.of(language)).isEqualTo(LanguagePack.empty(language));
    }
    LanguagePack unknown = PACKS.of(null);
    assertThat(unknown.months()).isEmpty();
    assertThat(unknown.abbreviations()).isEmpty();
    assertThat(unknown.speechVerbs()).isEmpty();
  }
}
