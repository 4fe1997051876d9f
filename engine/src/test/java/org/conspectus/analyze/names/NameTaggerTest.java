package org.conspectus.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameMention;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTaggerTest {
  private static final LanguagePacks PACKS = LanguagePacks.standard();
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final NameTagger TAGGER = NameTagger.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Gisteren sprak minister Jan van der Velden in Utrecht. | PERSON Jan van der Velden, PLACE Utrecht",
        "de | Gestern sprach der Minister Jörg Hallmann in Hannover. | PERSON Jörg Hallmann, PLACE Hannover",
        "en | Yesterday the minister, Sarah Whitcombe, spoke in Leeds. | PERSON Sarah Whitcombe, PLACE Leeds",
        "fr | Le ministre Alain Deschamps a parlé hier à Grenoble. | PERSON Alain Deschamps, PLACE Grenoble",
        "es | El ministro Antonio Villalba habló ayer en Zaragoza. | PERSON Antonio Villalba, PLACE Zaragoza",
        "it | Il ministro Paolo Bernardini ha parlato ieri a Bologna. | PERSON Paolo Bernardini, PLACE Bologna",
        "pt | O ministro Rui Vasconcelos falou ontem em Coimbra. | PERSON Rui Vasconcelos, PLACE Coimbra"
      })
  void tellsPersonsFromPlaces(String language, String text, String names) {
    assertThat(String.join(", ", found(language, text))).isEqualTo(names);
  }

  @Test
  void takesNoTitleAndKeepsInitials() {
    assertThat(found("en", "The surgeon thanked Dr. Ellen P. Marsh for her help."))
        .containsExactly("PERSON Ellen P. Marsh");
  }

  @Test
  void findsOrganizations() {
    assertThat(found("nl", "Het ministerie van Financiën overlegt met de Europese Unie."))
        .containsExactly("ORGANIZATION ministerie van Financiën", "ORGANIZATION Europese Unie");
  }

  @Test
  void takesInflectedForms() {
    assertThat(found("de", "Die Antwort Pekings kam am Abend.")).containsExactly("PLACE Pekings");
  }

  @Test
  void takesNoGermanNouns() {
    assertThat(found("de", "Die Regierung legte dem Parlament den Haushalt für das Jahr vor."))
        .isEmpty();
  }

  @Test
  void takesTheFullStopOfADottedName() {
    assertThat(found("en", "He left the U.S. in spring.")).containsExactly("PLACE U.S.");
  }

  @Test
  void readsHeadlinesInCapitals() {
    assertThat(found("en", "FIRE DESTROYS MARKET HALL IN LIVERPOOL")).contains("PLACE LIVERPOOL");
  }

  @Test
  void hasNoWeightsForOtherLanguages() {
    LanguagePack pack = PACKS.of(new Language("ga"));
    assertThat(TAGGER.find(SEGMENTER.words("Bhí Seán ann.", pack), pack)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "…",
        "A",
        "a-b-c-D-e",
        "- - -",
        "'s",
        "A'",
        "\uE000 \uE001",
        "x\u0301X\u0301 Y",
        "1-2-3 4/5 6",
        "Van de van de van de",
        "Ω≈ç √ Ж. Ю"
      })
  void neverFails(String text) {
    for (NameMention name : mentions("nl", text)) {
      assertThat(name.last()).isBetween(name.first() + 1, text.length());
    }
  }

  @Test
  void takesLongTextsInLinearTime() {
    String name = "Aa".repeat(5_000);
    String text = "Ab-".repeat(20_000) + " " + "Van Ab ".repeat(30_000) + name;
    assertThat(mentions("nl", text)).isNotEmpty();
    assertThat(mentions("de", text)).isNotEmpty();
  }

  private static List<String> found(String language, String text) {
    return mentions(language, text).stream()
        .map(name -> name.type() + " " + name.span().of(text))
        .toList();
  }

  private static List<NameMention> mentions(String language, String text) {
    LanguagePack pack = PACKS.of(new Language(language));
    return TAGGER.find(SEGMENTER.words(text, pack), pack).orElse(List.of());
  }
}
