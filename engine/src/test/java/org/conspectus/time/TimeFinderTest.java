package org.conspectus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.conspectus.domain.Language;
import org.conspectus.domain.TimeMention;
import org.conspectus.domain.TimeType;
import org.conspectus.lang.LanguagePack;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lang.ResourceTable;
import org.conspectus.lang.Segmenter;
import org.conspectus.lang.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  private static final TimeFinder FINDER = new TimeFinder();
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final LocalDate WEDNESDAY = LocalDate.of(2023, 6, 14);
  private static final LanguagePacks PACKS = LanguagePacks.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They met on 18 June 2023 in town.        | 18 June 2023        | 2023-06-18",
        "en | They met on June 18, 2023 in town.       | June 18, 2023       | 2023-06-18",
        "en | They met on the 3rd of March 2021.       | 3rd of March 2021   | 2021-03-03",
        "en | Trade fell in October 2018, it said.     | October 2018        | 2018-10",
        "en | Out on Sept 5, 2022.                     | Sept 5, 2022        | 2022-09-05",
        "de | Sie trafen sich am 18. Juni 2023 dort.   | 18. Juni 2023       | 2023-06-18",
        "de | Im März 2020 war es kalt.                | März 2020           | 2020-03",
        "nl | Op 18 juni 2023 kwamen ze samen.         | 18 juni 2023        | 2023-06-18",
        "nl | In augustus 2019 was het warm.           | augustus 2019       | 2019-08",
        "fr | Le 1er juin 2023, le port a fermé.       | 1er juin 2023       | 2023-06-01",
        "fr | En décembre 2016 il neigeait.            | décembre 2016       | 2016-12",
        "es | El 18 de junio de 2023 llovió.           | El 18 de junio de 2023 | 2023-06-18",
        "es | En octubre de 2018 llovió.               | octubre de 2018     | 2018-10",
        "it | Il 18 giugno 2023 pioveva.               | 18 giugno 2023      | 2023-06-18",
        "pt | Em 18 de março de 2023 chovia.           | 18 de março de 2023 | 2023-03-18",
      })
  void readsFullDatesAndMonths(String language, String text, String words, String value) {
    TimeMention only = only(language, text);
    assertThat(only.span().of(text)).isEqualTo(words);
    assertThat(only.value()).isEqualTo(value);
    assertThat(only.anchor()).isNull();
    assertThat(only.type()).isEqualTo(TimeType.DATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it | La prossima seduta, fissata al 2 agosto, si terrà altrove. | 2023-08-02",
        "fr | La prochaine séance est fixée au 2 août.                   | 2023-08-02",
        "es | La próxima sesión, fijada para el 2 de agosto, fue breve.  | 2023-08-02",
        "pt | A próxima sessão, marcada para 2 de agosto, foi longa.     | 2023-08-02",
        "nl | De volgende zitting werd bepaald op 2 augustus.            | 2023-08-02",
        "de | Die nächste Sitzung wurde auf den 2. August gelegt.        | 2023-08-02",
        "en | Prices, 4 percent up in May, would fall.                   | 2023-05",
        "pt | Há dez dias para decidir.                                  | P10D",
        "fr | Il y a dix jours pour décider.                             | P10D",
      })
  void takesTheNearerYearAgainstTheTense(String language, String text, String value) {
    assertThat(find(language, text, WEDNESDAY)).extracting(TimeMention::value).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Shops shut on 18 June.         | 18 June      | XXXX-06-18",
        "en | Shops shut on June 18th.       | June 18th    | XXXX-06-18",
        "de | Am 3. Oktober ist frei.        | 3. Oktober   | XXXX-10-03",
        "nl | Op 4 mei is het stil.          | 4 mei        | XXXX-05-04",
        "fr | Le 14 juillet on danse.        | 14 juillet   | XXXX-07-14",
        "es | El 2 de mayo es fiesta.        | El 2 de mayo | XXXX-05-02",
        "it | Il 25 aprile è festa.          | 25 aprile    | XXXX-04-25",
        "pt | O 29 de fevereiro é raro.      | 29 de fevereiro | XXXX-02-29",
      })
  void leavesADayWithoutAYearOpen(String language, String text, String words, String anchor) {
    TimeMention only = only(language, text);
    assertThat(only.span().of(text)).isEqualTo(words);
    assertThat(only.value()).isNull();
    assertThat(only.anchor()).isEqualTo(anchor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Updated 2023-06-18 18:16     | 2023-06-18",
        "Updated 14/06/2023 - 18:16   | 2023-06-14",
        "Updated 06/14/2023 today   | 2023-06-14",
        "Updated 4/6/2023 today     | 2023-06-04",
        "Stand: 14.06.2023, 18:16 Uhr | 2023-06-14",
      })
  void readsDatesInFigures(String text, String value) {
    assertThat(only("und", text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met on 31 February.",
        "They met on 0 June.",
        "They met on 32 June.",
        "They met on 31 April, he said.",
        "Version 2023-13-01 is out.",
        "Version 2023-02-30 is out.",
        "Call 31/02/2023 now.",
        "A score of 3-2-1 is a score.",
        "The line 10.20.30 is new.",
        "Route 2023-6/18 is closed.",
        "It may rain, and march they did.",
        "18\nJune",
        "",
      })
  void takesNothingElseForADate(String text) {
    assertThat(find("en", text))
        .extracting(TimeMention::value)
        .noneMatch(value -> value != null && value.matches("[0-9-]{5,}.*"));
  }

  @Test
  void givesAnImpossibleDateNoDay() {
    for (String text :
        List.of(
            "on 31 February 2023", "on February 31, 2023", "29 February 2023", "32 June 2023")) {
      assertThat(find("en", text)).as(text).noneMatch(t -> String.valueOf(t.value()).length() > 7);
    }
    assertThat(only("en", "on 29 February 2024").value()).isEqualTo("2024-02-29");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Oorspronkelijk zou de brug in maart al opengaan.    | month 3, past",
        "en | The bridge would originally open in March.           | month 3, past",
        "de | Eigentlich sollte die Brücke im März öffnen.         | month 3, past",
      })
  void takesWhatWasMeantAtFirstForPast(String language, String text, String anchor) {
    Words words = SEGMENTER.words(text, PACKS.of(new Language(language)));
    assertThat(FINDER.find(words, PACKS.of(new Language(language)), null))
        .extracting(TimeMention::anchor)
        .containsExactly(anchor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The trip was dropped at the last minute.",
        "de | Die Reise wurde in letzter Minute abgesagt.",
        "fr | Le voyage a été annulé à la dernière minute.",
        "it | Il viaggio è saltato all'ultimo minuto.",
      })
  void findsNoTimeInTheLastMinute(String language, String text) {
    Words words = SEGMENTER.words(text, PACKS.of(new Language(language)));
    assertThat(FINDER.find(words, PACKS.of(new Language(language)), null)).isEmpty();
  }

  @Test
  void findsSeveralDatesInOrder() {
    String text = "From 1 May 2023 to 3 May 2023, and again in June 2024 or on July 4.";
    assertThat(find("en", text))
        .extracting(t -> t.span().of(text))
        .containsExactly("1 May 2023", "3 May 2023", "June 2024", "July 4");
  }

  @Test
  void readsNoMonthsWithoutALanguage() {
    assertThat(find("und", "They met on 18 June 2023."))
        .extracting(TimeMention::value)
        .containsExactly("2023");
  }

  @Test
  void takesTimesOfWhatComesBackForNoSingleOnes() {
    assertThat(find("nl", "De pont vaart elke dag van 6.10 uur tot 23.40 uur.", WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("P1D", "XXXX-XX-XXT06:10", "XXXX-XX-XXT23:40");
    assertThat(find("pt", "A feira faz-se anualmente, em maio.", WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("P1Y", "XXXX-05");
    assertThat(find("fr", "Il répète deux fois par semaine, le lundi et le jeudi.", WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("P1W", "XXXX-WXX-1", "XXXX-WXX-4");
  }

  @Test
  void countsMinutesFromTheTimeLastNamed() {
    String text = "Op 26 maart 2019 om 23:50 klonk een knal. Twintig minuten later was het stil.";
    assertThat(find("nl", text, WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("2019-03-26T23:50", "2019-03-27T00:10");
  }

  @Test
  void readsNoNumberAcrossItsUnit() {
    assertThat(find("nl", "De omzet was 36 miljoen, tegen 41 miljoen een jaar eerder.", WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("2022");
    assertThat(find("fr", "Il rouvre au printemps 2025. Ces derniers mois, rien.", WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("2025-SP", "PXM");
  }

  @Test
  void takesNoOrdinalForAWeekday() {
    assertThat(find("pt", "Foi condenado em segunda instância.", WEDNESDAY)).isEmpty();
    assertThat(find("pt", "Chegou na segunda.", WEDNESDAY))
        .extracting(TimeMention::value)
        .containsExactly("2023-06-12");
  }

  static Stream<Arguments> expressions() {
    return Stream.of("de", "en", "es", "fr", "it", "nl", "pt")
        .flatMap(code ->
            ResourceTable.read("time/" + code + ".tsv", 2).rows().stream()
                .map(row -> Arguments.of(code, row.get(0), row.get(1))));
  }

  /// In each sentence the brackets hold an expression; its article may lie outside what is found.
  @ParameterizedTest
  @MethodSource("expressions")
  void givesExpressionsTheirValues(String language, String marked, String value) {
    String text = marked.replace("[", "").replace("]", "");
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    List<TimeMention> found =
        find(language, text, WEDNESDAY).stream()
            .filter(t -> t.span().start() < end && start < t.span().end())
            .toList();
    assertThat(found).as(marked).extracting(TimeMention::value).containsExactly(value);
    assertThat(found.getFirst().span().end()).as(marked).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | It closed on Sunday.               | weekday 7, past",
        "en | It closed yesterday.               | day -1",
        "en | It closed last November.           | month 11, past",
        "en | The third quarter of last year.    | quarter 3 of year -1",
        "en | It was sold three weeks ago.       | week -3",
        "en | It will open next Easter.          | holiday easter, future",
        "de | Sie kamen gestern Abend an.        | day -1, TEV",
        "de | Sie kommen nächste Woche an.       | week 1",
        "nl | Dat gebeurde vorig jaar.           | year -1",
        "fr | C'était le mois dernier.           | month -1",
        "es | Fue anoche.                        | day -1, TNI",
        "it | Fu l'anno scorso.                  | year -1",
        "pt | Foi ontem.                         | day -1",
      })
  void leavesWhatHasNoAnchorOpen(String language, String text, String anchor) {
    TimeMention only = only(language, text);
    assertThat(only.value()).isNull();
    assertThat(only.anchor()).isEqualTo(anchor);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Rain for three days.  | DURATION | P3D",
        "en | It is shut every day. | SET      | P1D",
        "en | It is shut now.       | DATE     | PRESENT_REF",
        "en | It was shut in 1998.  | DATE     | 1998",
      })
  void needsNoAnchorForTheseKinds(String language, String text, TimeType type, String value) {
    TimeMention only = only(language, text);
    assertThat(only.type()).isEqualTo(type);
    assertThat(only.value()).isEqualTo(value);
    assertThat(only.anchor()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 会议于2023年6月18日举行。 | 2023年6月18日 | 2023-06-18",
        "ja | 会議は6月18日に開かれる。 | 6月18日 | 2023-06-18",
        "ko | 회의는 2023년 6월 18일에 열린다. | 2023년 6월 18일 | 2023-06-18",
      })
  void readsDatesInScriptsWithoutSpaces(String language, String text, String words, String value) {
    List<TimeMention> found = find(language, text, WEDNESDAY);
    assertThat(found).extracting(t -> t.span().of(text)).containsExactly(words);
    assertThat(found).extracting(TimeMention::value).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10000 years ago",
        "999999999999 days ago",
        "99999 years later",
        "in the year 0000",
        "in the year 9999",
        "9999-12-31",
        "0 weeks",
        "the 99th century",
        "at 25:61",
      })
  void survivesTheEndsOfTheCalendar(String text) {
    assertThat(find("en", text, WEDNESDAY)).hasSizeLessThan(3);
    assertThat(find("en", text, LocalDate.of(9999, 12, 31))).hasSizeLessThan(3);
    assertThat(find("en", text, LocalDate.of(1, 1, 1))).hasSizeLessThan(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 and ", "end of ", "the ", "1-", "last ", "every ", "May ", "at 9 "})
  void takesTimeInProportionToAnyText(String piece) {
    assertThat(find("en", piece.repeat(20_000), WEDNESDAY)).hasSizeLessThan(40_001);
  }

  private static TimeMention only(String language, String text) {
    List<TimeMention> found = find(language, text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  private static List<TimeMention> find(String language, String text) {
    return find(language, text, null);
  }

  private static List<TimeMention> find(String language, String text, @Nullable LocalDate anchor) {
    LanguagePack pack = PACKS.of(new Language(language));
    return FINDER.find(SEGMENTER.words(text, pack), pack, anchor);
  }
}
