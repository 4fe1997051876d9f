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
