package org.conspectus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en en-US en_GB.UTF-8 EN eng English english",
        "de deu ger German Deutsch",
        "nl nld dut Nederlands",
        "fr fra fre français",
        "zh zho chi zh-Hans-CN zh_TW cmn Chinese 中文",
        "nb no nor Norwegian",
        "he iw",
        "it IT Italian",
        "nn nds tr ru"
      })
  void readsTagsCodesAndNames(String line) {
    List<String> given = List.of(line.split(" ", -1));
    boolean own = line.startsWith("nn");
    for (String value : given) {
      assertThat(LanguageTags.parse(value)).isEqualTo(new Language(own ? value : given.getFirst()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "xx", "und", "mul", "zzz", "Klingonish", "12", "e n", "-"})
  void isNullForWhatItDoesNotKnow(String given) {
    assertThat(LanguageTags.parse(given)).isNull();
  }
}
