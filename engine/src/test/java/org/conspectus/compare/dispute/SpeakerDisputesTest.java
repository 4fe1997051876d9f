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

class SpeakerDisputesTest {
  private static final String FIRST =
      "“The harbor of Vlieland sleeps in winter and wakes in spring,” said the mayor Ann Berg.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | ‘De haven van Vlieland slaapt in de winter en ontwaakt in de lente’, zei visser Jan Smit.",
        "de | „Der Hafen von Vlieland schläft im Winter und erwacht im Frühling“, sagte der Fischer Jan Smit.",
        "fr | « Le port de Vlieland dort en hiver et se réveille au printemps », a dit le pêcheur Jan Smit.",
        "es | «El puerto de Vlieland duerme en invierno y despierta en primavera», dijo el pescador Jan Smit.",
        "it | «Il porto di Vlieland dorme in inverno e si sveglia in primavera», ha detto il pescatore Jan Smit.",
        "pt | «O porto de Vlieland dorme no inverno e acorda na primavera», disse o pescador Jan Smit."
      })
  void setsTheSameWordsOfTwoPersonsAgainstEachOther(String language, String words) {
    assertThat(compare(article("0", "en", FIRST), article("1", language, words)))
        .extracting(Disagreement::kind)
        .containsExactly(DisagreementKind.ATTRIBUTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Visser Jan Smit stond op de kade. ‘De haven van Vlieland slaapt in de winter en ontwaakt in de lente’, zei hij.",
        "en | The fisherman Jan Smit stood on the quay. “The harbor of Vlieland sleeps in winter and wakes in spring,” he said.",
        "es | El pescador Jan Smit estaba en el muelle. «El puerto de Vlieland duerme en invierno y despierta en primavera», dijo.",
        "pt | Ficou na memória a frase do pescador Jan Smit: «O porto de Vlieland dorme no inverno e acorda na primavera.»"
      })
  void takesThePersonOfTheParagraphForWhoSpeaks(String language, String words) {
    List<Disagreement> found = compare(article("0", "en", FIRST), article("1", language, words));
    assertThat(found).extracting(Disagreement::kind).contains(DisagreementKind.ATTRIBUTION);
    assertThat(found.getLast().sides())
        .extracting(Side::value)
        .last()
        .asString()
        .endsWith("Jan Smit");
  }

  @Test
  void findsWordsWithinLongerOnes() {
    assertThat(
            compare(
                article("0", "en", FIRST),
                article(
                    "1",
                    "en",
                    "“The harbor of Vlieland sleeps in winter and wakes in spring. So do I, with both "
                        + "eyes on the boats,” said the fisherman Jan Smit.")))
        .extracting(Disagreement::kind)
        .containsExactly(DisagreementKind.ATTRIBUTION);
  }

  @Test
  void takesTwoWhoReportTheSameForNoDifference() {
    assertThat(
            compare(
                article(
                    "0", "en", "The mayor Ann Berg said that the harbor of Vlieland was closed."),
                article(
                    "1",
                    "en",
                    "The fisherman Jan Smit said that the harbor of Vlieland was closed.")))
        .isEmpty();
  }

  @Test
  void doesNotTakeOneOfSeveralInAParagraphForWhoSpeaks() {
    assertThat(
            compare(
                article("0", "en", FIRST),
                article(
                    "1",
                    "en",
                    "The fisherman Jan Smit met the mayor Ann Berg. “The harbor of Vlieland sleeps in "
                        + "winter and wakes in spring.”")))
        .isEmpty();
  }

  @Test
  void takesWhatTwoSaidTogetherForNoDifference() {
    assertThat(
            compare(
                article("0", "en", FIRST),
                article(
                    "1",
                    "en",
                    "“The harbor of Vlieland sleeps in winter and wakes in spring,” Jan Smit and Ann "
                        + "Berg said in a statement.")))
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
