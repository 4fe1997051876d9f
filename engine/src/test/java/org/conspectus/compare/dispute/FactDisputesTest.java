package org.conspectus.compare.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Analysis;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactDisputesTest {
  private static final String DAY = "2031-06-15";
  private static final String NEXT_DAY = "2031-06-16";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Burgemeester Pimmer heeft in Vlieland niemand geëvacueerd.",
        "de | Bürgermeister Pimmer hat in Vlieland niemanden evakuiert.",
        "en | Mayor Pimmer never evacuated anyone in Vlieland.",
        "fr | Le maire Pimmer n'a jamais fait évacuer Vlieland.",
        "es | El alcalde Pimmer no evacuó a nadie en Vlieland.",
        "it | Il sindaco Pimmer non ha evacuato nessuno a Vlieland.",
        "pt | O presidente da câmara Pimmer não evacuou ninguém em Vlieland."
      })
  void setsADenialInAnyLanguageAgainstWhatItDenies(String language, String denial) {
    assertThat(
            Reading.kinds(
                article("0", "en", "Mayor Pimmer evacuated the guests in Vlieland.", DAY),
                article("1", language, denial, DAY)))
        .containsExactly(DisagreementKind.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De veerboot voer zonder vergunning naar Vlieland.",
        "de | Die Fähre fuhr ohne Genehmigung nach Vlieland.",
        "en | The ferry sailed to Vlieland without a permit.",
        "fr | Le ferry est parti pour Vlieland sans autorisation.",
        "es | El ferry Noordster zarpó sin permiso hacia Vlieland.",
        "it | Il traghetto è partito per Vlieland senza autorizzazione.",
        "pt | O ferry partiu para Vlieland sem autorização."
      })
  void setsAThingThatWasThereAgainstOneThatWasNot(String language, String denial) {
    assertThat(
            Reading.kinds(
                article("0", "en", "The ferry Noordster sailed to Vlieland with a permit.", DAY),
                article("1", language, denial, DAY)))
        .containsExactly(DisagreementKind.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Een heldere hemel stond boven de veerboot Noordster bij Vlieland.",
        "de | Die Fähre Noordster fuhr vor Vlieland unter klarem Himmel, bei guter Sicht.",
        "en | The ferry Noordster sailed off Vlieland under a clear sky.",
        "fr | Le ciel était dégagé sur le ferry Noordster devant Vlieland.",
        "es | El ferry Noordster tenía cielo despejado frente a Vlieland.",
        "it | Il traghetto Noordster aveva cielo sereno davanti a Vlieland.",
        "pt | O ferry Noordster tinha céu limpo ao largo de Vlieland."
      })
  void setsFactsThatExcludeEachOtherAgainstEachOther(String language, String words) {
    assertThat(
            Reading.kinds(
                article("0", "en", "The ferry Noordster met thick fog off Vlieland.", DAY),
                article("1", language, words, DAY)))
        .containsExactly(DisagreementKind.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Bij de silo van Harlingen is geen blikseminslag gemeten.",
        "de | In den Silo von Harlingen hat kein Blitz eingeschlagen.",
        "en | No lightning was measured at the silo in Harlingen.",
        "fr | Aucun impact de foudre n'a été mesuré sur le silo de Harlingen.",
        "es | No se midió ningún rayo en el silo de Harlingen.",
        "it | Nessun fulmine è stato misurato sul silo di Harlingen.",
        "pt | Nenhum raio foi medido no silo de Harlingen."
      })
  void setsAnEventOfNatureAgainstItsAbsence(String language, String denial) {
    assertThat(
            Reading.kinds(
                article("0", "en", "Lightning struck the silo in Harlingen.", DAY),
                article("1", language, denial, DAY)))
        .containsExactly(DisagreementKind.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pt | A comissão de Vlieland recusou o contrato do ferry Noordster.",
        "en | Anna Dorst was no witness on the ferry Noordster off Vlieland."
      })
  void takesWhatIsRefusedOrIsNoPersonForNothingMissing(String language, String words) {
    String told = "Mayor Pimmer read the contract of the ferry Noordster to a witness in Vlieland.";
    assertThat(Reading.kinds(article("0", "en", told, DAY), article("1", language, words, DAY)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Burgemeester Pimmer heeft de gasten in Vlieland niet volledig geëvacueerd.",
        "de | Bürgermeister Pimmer hat die Gäste auf Vlieland nicht sofort evakuiert.",
        "en | Mayor Pimmer did not fully evacuate the guests in Vlieland.",
        "fr | Le maire Pimmer n'a pas entièrement évacué les clients à Vlieland.",
        "es | El alcalde Pimmer no evacuó completamente a los huéspedes en Vlieland.",
        "it | Il sindaco Pimmer non ha evacuato del tutto gli ospiti a Vlieland.",
        "pt | O presidente Pimmer não evacuou totalmente os hóspedes em Vlieland."
      })
  void takesADenialOfHowForNoDenial(String language, String words) {
    assertThat(
            Reading.kinds(
                article("0", "en", "Mayor Pimmer evacuated the guests in Vlieland.", DAY),
                article("1", language, words, DAY)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Burgemeester Pimmer hoopte de gasten in Vlieland te evacueren.",
        "de | Bürgermeister Pimmer plante, die Gäste auf Vlieland zu evakuieren.",
        "en | Mayor Pimmer was trying to evacuate the guests in Vlieland."
      })
  void takesWhatIsMeantForNothingDone(String language, String words) {
    assertThat(
            Reading.kinds(
                article("0", "en", "Mayor Pimmer did not evacuate the guests in Vlieland.", DAY),
                article("1", language, words, DAY)))
        .isEmpty();
  }

  @Test
  void readsWhatIsSaidNeverToHaveBeen() {
    assertThat(
            Reading.kinds(
                article("0", "en", "Police made a search on the Noordster off Vlieland.", DAY),
                article(
                    "1",
                    "de",
                    "Eine Durchsuchung der Polizei auf der Noordster vor Vlieland hat es nie gegeben.",
                    DAY)))
        .containsExactly(DisagreementKind.CONFLICT);
  }

  @Test
  void readsNoSentenceOfThousandsOfWords() {
    String denials = "Pimmer did not evacuate Vlieland and ".repeat(3_000);
    assertThat(Reading.kinds(article("0", "en", denials, DAY), article("1", "en", denials, DAY)))
        .isEmpty();
  }

  @Test
  void takesWhatCameAboutAfterItWasDeniedForNoConflict() {
    assertThat(
            Reading.kinds(
                article("0", "en", "Mayor Pimmer did not evacuate Vlieland.", DAY),
                article("1", "de", "Bürgermeister Pimmer hat Vlieland evakuiert.", NEXT_DAY)))
        .doesNotContain(DisagreementKind.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If Mayor Pimmer had not evacuated Vlieland",
        "Has Mayor Pimmer not evacuated Vlieland?",
        "Mayor Pimmer may not evacuate Vlieland.",
        "Mayor Pimmer evacuated not only Vlieland.",
        "Mayor Pimmer will not evacuate Vlieland.",
        "Mayor Dorst did not evacuate Harlingen."
      })
  void takesWhatDeniesNothingForNoConflict(String words) {
    assertThat(
            Reading.kinds(
                article("0", "en", "Mayor Pimmer evacuated Vlieland.", DAY),
                article("1", "en", words, DAY)))
        .isEmpty();
  }

  @Test
  void believesAnAccountThatDeniesTheSame() {
    String both =
        "Mayor Pimmer never evacuated anyone in Vlieland. Mayor Pimmer evacuated the guests of"
            + " Harlingen.";
    assertThat(
            Reading.kinds(
                article("0", "en", both, DAY),
                article(
                    "1", "de", "Bürgermeister Pimmer hat in Vlieland niemanden evakuiert.", DAY)))
        .isEmpty();
  }

  @Test
  void takesAContrastForNoDenial() {
    assertThat(
            Reading.kinds(
                article("0", "en", "Pimmer won the regatta of Vlieland.", DAY),
                article(
                    "1", "en", "We have not won against Dorst, we have won for Vlieland.", DAY)))
        .isEmpty();
  }

  private static Analysis article(String id, String language, String text, String day) {
    return Reading.ANALYZER.analyze(Reading.article(id, language, text, Reading.day(day)));
  }
}
