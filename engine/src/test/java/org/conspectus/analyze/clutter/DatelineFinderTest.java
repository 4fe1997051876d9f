package org.conspectus.analyze.clutter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.Dateline;
import org.conspectus.domain.Language;
import org.conspectus.domain.Span;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.Segmenter;
import org.conspectus.time.TimeFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {
  private static final DatelineFinder FINDER = DatelineFinder.standard();
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final TimeFinder TIMES = new TimeFinder();

  @Test
  void readsPlaceAndAgencyAtTheStart() {
    String text = "ROTTERDAM (ANP) - De brug is open.";
    assertThat(find(text)).isEqualTo(new Dateline("ROTTERDAM", "ANP", null, new Span(0, 15)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "PEKING (dpa) - Die Brücke ist offen.                 | PEKING     | dpa",
        "Madrid, 23 may (EFE).- El puente está abierto.       | Madrid     | EFE",
        "(ANSA) - ROMA, 14 GIU - Il ponte è aperto.           | ROMA       | ANSA",
        "Lisboa, 14 jun 2023 (Lusa) - A ponte está aberta.    | Lisboa     | Lusa",
        "PARIS, June 14 (Reuters) — The bridge is open.       | PARIS      | Reuters",
        "OSLO — The bridge is open.                           | OSLO       | -",
        "Reuters - The bridge is open.                        | -          | Reuters",
        "De brug is open. (ANP/Reuters)                       | -          | ANP/Reuters",
      })
  void readsEveryForm(String text, @Nullable String place, @Nullable String agency) {
    Dateline dateline = find(text);
    assertThat(dateline).isNotNull();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(dateline.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bron: Belga               | Belga",
        "Quelle: dpa/AFP           | dpa/AFP",
        "Mit Material von dpa      | dpa",
        "Fuente: EFE               | EFE",
        "Le Journal avec AFP       | AFP",
        "Com agências              | agências",
        "© 2023 AFP                | AFP",
        "ANP / Belga               | ANP / Belga",
      })
  void readsTheCreditAtTheEnd(String line, String agency) {
    Dateline dateline = find("The bridge is open.\nPeople came.\n" + line);
    assertThat(dateline).isNotNull();
    assertThat(dateline.agency()).isEqualTo(agency);
  }

  @Test
  void readsItBehindTheHeadline() {
    String text = "Bridge opens\n\nOslo (AFP/Reuters) – The bridge is open (for now).";
    Dateline dateline = FINDER.find(text, 12, List.of());
    assertThat(dateline).isNotNull();
    assertThat(dateline.place()).isEqualTo("Oslo");
    assertThat(dateline.agency()).isEqualTo("AFP/Reuters");
    assertThat(dateline.span().of(text)).isEqualTo("Oslo (AFP/Reuters)");
  }

  @Test
  void readsAFullDateOnAShortLine() {
    Dateline dateline = find("The bridge is open.\nPeople came.\n14/06/2023 18:16 – Oslo (AFP)\n");
    assertThat(dateline).isNotNull();
    assertThat(dateline.time()).isEqualTo("2023-06-14");
    assertThat(dateline.agency()).isEqualTo("AFP");
  }

  @Test
  void joinsTheStartAndADateElsewhere() {
    Dateline dateline = find("Oslo (AFP) - The bridge is open.\nUpdated 18 June 2023");
    assertThat(dateline).isNotNull();
    assertThat(dateline.place()).isEqualTo("Oslo");
    assertThat(dateline.time()).isEqualTo("2023-06-18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(",
        ")(",
        "()",
        "The bridge (built in 1890) is open.",
        "The bridge is open, says the mayor (Pim), who is 60.",
        "On 18 June 2023 the mayor opened the bridge, and people from all over the land came to see it.",
        "The bridge was opened in June 2023.",
      })
  void findsNoneInOtherTexts(String text) {
    assertThat(find(text)).isNull();
  }

  @Test
  void takesNoAgencyFromFarBelow() {
    assertThat(find("The bridge is open. ".repeat(12) + "(AFP) said so.")).isNull();
  }

  private static @Nullable Dateline find(String text) {
    LanguagePack pack = LanguagePacks.standard().of(new Language("en"));
    return FINDER.find(text, 0, TIMES.find(SEGMENTER.words(text, pack), pack, null));
  }
}
