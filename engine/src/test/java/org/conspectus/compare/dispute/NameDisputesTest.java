package org.conspectus.compare.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Analysis;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDisputesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Tien rebellen van Ilja Sorin bezetten donderdag het postkantoor van Kaldera.",
        "de | Zehn Rebellen unter Ilja Sorin besetzten am Donnerstag das Postamt von Kaldera.",
        "en | Ten rebels under Ilja Sorin occupied the post office of Kaldera on Thursday.",
        "fr | Dix rebelles d'Ilja Sorin ont occupé jeudi la poste de Kaldera.",
        "es | Diez rebeldes de Ilja Sorin ocuparon el jueves la oficina de correos de Kaldera.",
        "it | Dieci ribelli di Ilja Sorin hanno occupato giovedì l'ufficio postale di Kaldera.",
        "pt | Dez rebeldes de Ilja Sorin ocuparam na quinta-feira a estação de correios de Kaldera."
      })
  void tellsNamesThatTakeSides(String language, String words) {
    assertThat(
            Reading.kinds(
                article(
                    "0",
                    "en",
                    "Ten terrorists under Ilja Sorin occupied the post office of Kaldera on Thursday."),
                article("1", language, words)))
        .containsExactly(DisagreementKind.WORDING);
  }

  @Test
  void leavesOutAnAccountThatHasBothNames() {
    assertThat(
            Reading.kinds(
                article("0", "en", "Ten terrorists occupied the post office of Kaldera."),
                article(
                    "1",
                    "en",
                    "Ten rebels occupied the post office of Kaldera. The army called the rebels "
                        + "terrorists.")))
        .isEmpty();
  }

  @Test
  void takesNamesOfOtherThingsForNoDifference() {
    assertThat(
            Reading.kinds(
                article("0", "en", "The government of Kaldera lowered the price of bread."),
                article("1", "en", "A book about the regime of Ruritania won a prize.")))
        .isEmpty();
  }

  private static Analysis article(String id, String language, String text) {
    return Reading.ANALYZER.analyze(Reading.article(id, language, text, Reading.day("2031-06-15")));
  }
}
