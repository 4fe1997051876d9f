package org.conspectus.compare.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Analysis;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanceledTest {
  private static final String DAY = "2031-06-15";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De voor zaterdag geplande regatta van Vlieland is uitgesteld tot de herfst.",
        "de | Die für Samstag geplante Regatta von Vlieland ist auf den Herbst verschoben.",
        "en | The regatta of Vlieland, planned for Saturday, was postponed until autumn.",
        "fr | La régate de Vlieland, prévue samedi, est reportée à l'automne.",
        "es | La regata de Vlieland, prevista para el sábado, queda aplazada al otoño.",
        "it | La regata di Vlieland, prevista per sabato, è rinviata all'autunno.",
        "pt | A regata de Vlieland, prevista para sábado, foi adiada para o outono."
      })
  void setsWhatWasPutOffAgainstWhatWasCalledOff(String language, String words) {
    assertThat(
            Reading.kinds(
                article("0", "en", "The regatta of Vlieland was canceled on Friday."),
                article("1", language, words)))
        .containsExactly(DisagreementKind.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The regatta of Vlieland was canceled and there will be no new date. | true",
        "The regatta of Vlieland was canceled and will be held in spring. | false"
      })
  void takesWhatWillBeHeldForPutOff(String words, boolean isConflict) {
    assertThat(
            Reading.kinds(
                    article("0", "en", "The regatta of Vlieland was postponed on Friday."),
                    article("1", "en", words))
                .contains(DisagreementKind.CONFLICT))
        .isEqualTo(isConflict);
  }

  private static Analysis article(String id, String language, String text) {
    return Reading.ANALYZER.analyze(Reading.article(id, language, text, Reading.day(DAY)));
  }
}
