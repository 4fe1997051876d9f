package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-US, en",
    "en_GB.UTF-8, en",
    "EN, en",
    "eng, en",
    "English, en",
    "english, en",
    "deu, de",
    "ger, de",
    "German, de",
    "Deutsch, de",
    "nld, nl",
    "dut, nl",
    "Nederlands, nl",
    "fra, fr",
    "fre, fr",
    "français, fr",
    "zho, zh",
    "chi, zh",
    "zh-Hans-CN, zh",
    "zh_TW, zh",
    "cmn, zh",
    "Chinese, zh",
    "no, nb",
    "nor, nb",
    "nb, nb",
    "nn, nn",
    "Norwegian, nb",
    "iw, he",
    "tr, tr",
    "TR, tr",
    "id, id",
    "IT, it",
    "Italian, it",
    "nds, nds",
    "русский, ru"
  })
  void readsTagsCodesAndNames(String given, String expected) {
    assertThat(LanguageTags.parse(given)).isEqualTo(new Language(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "xx", "und", "mul", "zzz", "Klingonish", "12", "e n", "-"})
  void isNullForWhatItDoesNotKnow(String given) {
    assertThat(LanguageTags.parse(given)).isNull();
  }
}
