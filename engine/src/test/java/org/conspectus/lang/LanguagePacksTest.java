package org.conspectus.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Language;
import org.junit.jupiter.api.Test;

class LanguagePacksTest {
  private static final LanguagePacks PACKS = LanguagePacks.standard();

  @Test
  void knowsTheLanguagesOfEachTierInOrder() {
    assertThat(PACKS.registered(LanguagePacks.Tier.FULL))
        .extracting(Language::code)
        .containsExactly("de", "en", "es", "fr", "it", "nl", "pt");
    assertThat(PACKS.registered(LanguagePacks.Tier.BASIC))
        .extracting(Language::code)
        .hasSize(24)
        .isSorted()
        .contains("ar", "nb", "zh");
    assertThat(PACKS.registered()).hasSize(31);
  }

  @Test
  void writesTheWordsOfAPackInLatinLettersButAbbreviations() {
    LanguagePack russian = PACKS.of(new Language("ru"));
    assertThat(russian.months()).containsEntry("maa", 5).containsEntry("avgusta", 8);
    assertThat(russian.abbreviations()).contains("млн");
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
    for (Language language : new Language[] {new Language("sw"), new Language("xx")}) {
      assertThat(PACKS.of(language)).isEqualTo(LanguagePack.empty(language));
    }
    LanguagePack unknown = PACKS.of(null);
    assertThat(unknown.months()).isEmpty();
    assertThat(unknown.abbreviations()).isEmpty();
    assertThat(unknown.speechVerbs()).isEmpty();
  }
}
