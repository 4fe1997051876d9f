package org.conspectus.analyze.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.analyze.Texts;
import org.conspectus.domain.NameMention;
import org.conspectus.domain.NameType;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  /// A language whose names are found by capitals.
  private static final String NO_WEIGHTS = "ga";

  @Test
  void takesRunsOfCapitalizedWords() {
    assertThat(
            names(
                NO_WEIGHTS, "Yesterday the mayor met Hilda Pimmer and a man of Brackwater Steel."))
        .containsExactly("Hilda Pimmer", "Brackwater Steel");
  }

  @Test
  void takesInitialsAndHyphens() {
    assertThat(
            names(NO_WEIGHTS, "Yesterday we saw John F. Pimmer and then Anne-Marie Brack there."))
        .containsExactly("John F. Pimmer", "Anne-Marie Brack");
  }

  @Test
  void takesNoWordThatOnlyBeginsASentence() {
    assertThat(names(NO_WEIGHTS, "Bridges are long. Rivers are longer.")).isEmpty();
    assertThat(names(NO_WEIGHTS, "Pimmer came. They saw Pimmer go."))
        .as("a name because it is one elsewhere")
        .containsExactly("Pimmer", "Pimmer");
  }

  @Test
  void takesNoGermanNouns() {
    String text =
        "Die Regierung hat dem Parlament gestern einen Bericht über die Wirtschaft gegeben. "
            + "Gestern begrüßte der Präsident dort Hilda Pimmerding.";
    assertThat(names(NO_WEIGHTS, text)).contains("Hilda Pimmerding").doesNotContain("Regierung");
  }

  @Test
  void knowsCountriesAndCities() {
    List<NameMention> names =
        Texts.names(
            "nl",
            "Zij denken dat de Verenigde Staten en ook de VS één zijn, maar Londen en China niet.");
    assertThat(names).extracting(NameMention::type).containsOnly(NameType.PLACE);
    assertThat(names)
        .extracting(NameMention::entity)
        .containsExactly("country:US", "country:US", "place:london", "country:CN");
  }

  @Test
  void takesAPlaceAtTheStartOfASentence() {
    assertThat(Texts.names(NO_WEIGHTS, "China agreed. New York did not."))
        .extracting(NameMention::entity)
        .containsExactly("country:CN", "place:new-york");
  }

  @Test
  void takesShortCodesOnlyInCapitals() {
    assertThat(Texts.names(NO_WEIGHTS, "He is from the UK himself.").getFirst().entity())
        .isEqualTo("country:GB");
    assertThat(Texts.names("nl", "Hij zei vs en Vs."))
        .filteredOn(n -> "country:US".equals(n.entity()))
        .isEmpty();
  }

  @Test
  void doesNotJoinAcrossPunctuationOrLines() {
    assertThat(
            names(
                NO_WEIGHTS,
                "We saw Pimmer, Brack and then (Hilda) Anderwick\nThere we saw Bo Lund."))
        .containsExactly("Pimmer", "Brack", "Hilda", "Anderwick", "Bo Lund");
  }

  @Test
  void takesAcronymsWhereNounsAreNotCapitalized() {
    assertThat(names(NO_WEIGHTS, "It joined the OPQR in spring.")).containsExactly("OPQR");
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(names(NO_WEIGHTS, "")).isEmpty();
    assertThat(names(NO_WEIGHTS, "1234 – 5678.")).isEmpty();
    assertThat(names(NO_WEIGHTS, "all in small letters here")).isEmpty();
  }

  private static List<String> names(String language, String text) {
    return Texts.names(language, text).stream().map(n -> n.span().of(text)).toList();
  }
}
