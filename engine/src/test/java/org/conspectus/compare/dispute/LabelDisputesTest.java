package org.conspectus.compare.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Disagreement;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.domain.Conspectus.Side;
import org.conspectus.domain.Story;
import org.conspectus.fixture.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelDisputesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De bond van Vlieland spreekt van een slachting. | slachting",
        "de | Die Gewerkschaft von Vlieland spricht von einem Gemetzel. | Gemetzel",
        "en | The union of Vlieland speaks of “butchery”. | butchery",
        "fr | Le syndicat de Vlieland parle de « boucherie ». | boucherie",
        "es | El sindicato de Vlieland habla de «una carnicería». | carnicería",
        "it | Il sindacato di Vlieland parla di «macelleria». | macelleria",
        "pt | O sindicato de Vlieland fala de «carnificina». | carnificina"
      })
  void tellsWhatAThingIsCalledInAnyLanguage(String language, String words, String name) {
    List<Disagreement> found =
        compare(
            article("0", "en", "The ferry company of Vlieland speaks of “a fitness plan”."),
            article("1", language, words));
    assertThat(found).extracting(Disagreement::kind).containsExactly(DisagreementKind.WORDING);
    assertThat(found.getFirst().sides()).extracting(Side::value).last().asString().contains(name);
  }

  @Test
  void setsTwoNamesOfOneAccountBesideEachOther() {
    assertThat(
            compare(
                article(
                    "0", "en", "The owner speaks of “a pause”. The crew calls it “the end of it”."),
                article("1", "en", "The ferry did not sail.")))
        .extracting(Disagreement::kind)
        .containsExactly(DisagreementKind.WORDING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | De rederij spreekt van een pauze, de bond van een einde met een strik erom.",
        "de | Die Reederei spricht von einer Pause, die Gewerkschaft von einem Ende mit Schleife.",
        "en | The owner speaks of a pause, the union of an end with a ribbon.",
        "fr | L'armateur parle d'une pause, le syndicat d'une fin avec ruban.",
        "it | Per l'armatore è una pausa; il sindacato la chiama «una fine col nastro».",
        "es | El armador habla de «una pausa»; el sindicato prefiere «un final con lazo».",
        "pt | O armador fala numa pausa. O sindicato chama-lhe «um fim com laço»."
      })
  void tellsWhoGivesANameInOneSentence(String language, String words) {
    List<Disagreement> found =
        compare(
            article("0", language, words),
            article("1", "en", "The ferry to Vlieland did not sail."));
    assertThat(found).extracting(Disagreement::kind).containsExactly(DisagreementKind.WORDING);
    assertThat(found.getFirst().sides()).hasSize(2).extracting(Side::source).doesNotContainNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The cuts hit the crews. The union called the cuts “a massacre of jobs”.",
        "nl | De bezuinigingen treffen de bemanning. De bond noemt de bezuinigingen ‘een slachting’.",
        "de | Die Kürzungen treffen alle. Der Verband nennt die Kürzungen „ein Gemetzel“.",
        "es | Los recortes llegan hoy. El sindicato califica los recortes como «una carnicería»."
      })
  void setsANameBesideTheWordsOfTheAccount(String language, String words) {
    assertThat(compare(article("0", language, words), article("1", "en", "The ferry sailed.")))
        .extracting(Disagreement::kind)
        .containsExactly(DisagreementKind.WORDING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the wave, as the people of the valley call it. The owner calls it “a gradual rise”.",
        "What the crew calls a trap, the owner calls “a test”.",
        "They called it a test. I call it a trap, said the captain. The owner calls it “a drill”."
      })
  void findsNamesInOtherPlaces(String words) {
    assertThat(compare(article("0", "en", words), article("1", "en", "The ferry sailed.")))
        .extracting(Disagreement::kind)
        .containsExactly(DisagreementKind.WORDING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor called the winner “a good girl”.",
        "en | The owner described the plan as suspicious.",
        "en | The union has to decide whether to call it a strike. The owner calls it “a pause”.",
        "en | The owner does not speak of a strike. The crew calls it “a pause”.",
        "en | He spoke of his childhood. She called off the regatta only weeks before.",
        "de | Er sprach von seiner Kindheit und von den sogenannten Seehunden.",
        "es | No habla de despido. Llamó a la puerta y llamó a su madre."
      })
  void takesOtherWordsForNoNames(String language, String words) {
    assertThat(compare(article("0", language, words), article("1", "en", "The ferry sailed.")))
        .isEmpty();
  }

  @Test
  void takesTheSameNameAndSentencesForNoDifference() {
    assertThat(
            compare(
                article("0", "en", "The ferry company of Vlieland speaks of “a pause”."),
                article("1", "en", "The union of Vlieland speaks of “a short pause”."),
                article("2", "en", "“We sail again tomorrow,” the owner of Vlieland said.")))
        .isEmpty();
  }

  private static Analysis article(String id, String language, String text) {
    return Reading.ANALYZER.analyze(Reading.article(id, language, text, Reading.day("2031-06-15")));
  }

  private static List<Disagreement> compare(Analysis... accounts) {
    List<ArticleId> ids = List.of(accounts).stream().map(a -> a.article().id()).toList();
    return Reading.COMPARER
        .compare(new Story("s1", ids, null, null), List.of(accounts), List.of())
        .disagreements();
  }
}
