package org.conspectus.compare.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Conspectus.DisagreementKind;
import org.conspectus.fixture.Reading;
import org.conspectus.lang.ResourceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OppositeDisputesTest {
  private static final String TABLE = "tables/opposites.tsv";
  private static final String DAY = "2031-06-17";
  private static final String NEXT_DAY = "2031-06-18";
  private static final String ESCAPED =
      "The engineer Karl Holm escaped from his kidnappers in Ghent on Sunday night.";

  static Stream<List<String>> opposites() {
    return ResourceTable.read(TABLE, 4).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("opposites")
  void setsWhatCannotBothBeAgainstEachOther(List<String> row) {
    assertThat(
            Reading.kinds(
                article("0", row.get(0), row.get(1), DAY),
                article("1", row.get(2), row.get(3), DAY)))
        .contains(DisagreementKind.CONFLICT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The engineer Marta Lund was released by the kidnappers in Ghent on Sunday.",
        "en | If the engineer Karl Holm was released by the kidnappers in Ghent on Sunday, all is well.",
        "en | Was the engineer Karl Holm released by the kidnappers in Ghent on Sunday night?",
        "en | The engineer Karl Holm was not released in Ghent on Sunday.",
        "de | Der Ingenieur Karl Holm ist den Entführern in Gent am Sonntag entkommen.",
        "fr | Le guide Paul Ney a été relâché dimanche par ses ravisseurs à Gand.",
        "es | El periódico de Gante publicó el domingo una foto del ingeniero Karl Holm."
      })
  void leavesAloneWhatIsOfAnotherOrNotTold(String language, String text) {
    assertThat(Reading.kinds(article("0", "en", ESCAPED, DAY), article("1", language, text, DAY)))
        .doesNotContain(DisagreementKind.CONFLICT);
  }

  @Test
  void takesWhatMayHaveFollowedForNoConflict() {
    assertThat(
            Reading.kinds(
                article("0", "en", "The city museum in Kiel is closed after a fire.", DAY),
                article("1", "de", "Das Stadtmuseum in Kiel ist wieder geöffnet.", NEXT_DAY)))
        .doesNotContain(DisagreementKind.CONFLICT);
  }

  @Test
  void believesWhoAgreesElsewhere() {
    String both =
        "The council of Bregenz rejected the car park on Friday. The council of Bregenz approved"
            + " the budget of the theatre on Monday.";
    assertThat(
            Reading.kinds(
                article("0", "en", both, DAY),
                article(
                    "1",
                    "de",
                    "Der Rat von Bregenz hat am Montag den Haushalt des Theaters gebilligt.",
                    DAY)))
        .doesNotContain(DisagreementKind.CONFLICT);
  }

  private static Analysis article(String id, String language, String text, String day) {
    return Reading.ANALYZER.analyze(Reading.article(id, language, text, Reading.day(day)));
  }
}
