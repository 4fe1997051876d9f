package org.conspectus.compare.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.compare.reading.TellingReader;
import org.conspectus.domain.Analysis;
import org.conspectus.fixture.Reading;
import org.conspectus.lang.LanguagePacks;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.Priors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
  private static final TellingReader READER =
      new TellingReader(LanguagePacks.standard(), Lexicon.none(), Priors.none());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | A girl of 12 was hurt. | AGE 12.0
          en | The oldest climber was 61. | AGE 61.0
          nl | Een meisje van twaalf raakte gewond. | AGE 12.0
          nl | De oudste klimmer was 61 jaar. | AGE 61.0
          de | Der älteste Kletterer war 61 Jahre alt. | AGE 61.0
          fr | Le plus vieux grimpeur avait 61 ans. | AGE 61.0
          it | Lo scalatore più anziano aveva 61 anni. | AGE 61.0
          es | El escalador de más edad tenía 61 años. | AGE 61.0
          pt | O alpinista mais velho tinha 61 anos. | AGE 61.0
          en | The boat was eight and a half metres long. | LENGTH 8.5
          nl | De boot was acht en een halve meter lang. | LENGTH 8.5
          de | Das Boot war achteinhalb Meter lang. | LENGTH 8.5
          fr | Le bateau mesurait huit mètres et demi. | LENGTH 8.5
          it | La barca era lunga un metro e mezzo. | LENGTH 1.5
          es | El barco medía metro y medio. | LENGTH 1.5
          pt | O barco media oito metros e meio. | LENGTH 8.5
          """)
  void readsAgesAndHalves(String language, String text, String expected) {
    assertThat(read(language, text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Seven in ten members stayed away. | PERCENT 70.0
          nl | Zeven op de tien leden staakten. | PERCENT 70.0
          de | Sieben von zehn Mitgliedern streikten. | PERCENT 70.0
          fr | Sept adhérents sur dix ont fait grève. | PERCENT 70.0
          it | Sette iscritti su dieci hanno scioperato. | PERCENT 70.0
          es | Siete de cada diez afiliados hicieron huelga. | PERCENT 70.0
          pt | Sete em cada dez sócios fizeram greve. | PERCENT 70.0
          en | The goal came in the 23rd minute. | RANK 23.0
          de | Das Tor fiel in der 23. Minute. | RANK 23.0
          fr | Le but a été marqué à la 23e minute. | RANK 23.0
          es | El gol llegó en el minuto 23. | RANK 23.0
          pt | O golo surgiu ao minuto 23. | RANK 23.0
          en | Police came at 2.50pm. | CLOCK 170.0
          fr | La police est arrivée à 14h50. | CLOCK 170.0
          de | Der Turm wurde 1736 gebaut. | YEAR 1736.0
          es | El tesoro fue enterrado hacia el año 409. | YEAR 409.0
          """)
  void readsSharesOrdinalsAndTimes(String language, String text, String expected) {
    assertThat(read(language, text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The council was split seven to six. | COUNT 7.0
          en | Deputies voted 61-58 against the plan. | COUNT 61.0
          nl | Het plan kreeg 61 stemmen voor en 58 tegen. | COUNT 61.0
          de | Der Rat nahm es mit 61 gegen 58 Stimmen an. | COUNT 61.0
          fr | Le texte passe par sept voix contre six. | COUNT 7.0
          es | Hubo 61 votos a favor, 58 en contra y tres abstenciones. | COUNT 61.0
          it | Il consiglio ha detto sì con 61 voti contro 58. | COUNT 61.0
          pt | Por sete votos contra seis, o conselho aceitou. | COUNT 7.0
          """)
  void readsTheVotesOfTwoSidesAsThoseOfTheFirst(String language, String text, String expected) {
    assertThat(read(language, text)).contains(expected).doesNotContain("COUNT 58.0", "COUNT 6.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | She won in 1:09:05. | DURATION 4145.0
          nl | Ze finishte in 1.09.05. | DURATION 4145.0
          de | Sie siegte in 1:09:05 Stunden. | DURATION 4145.0
          fr | Elle a gagné en 1 h 09 min 05 s. | DURATION 4145.0
          it | Ha vinto in 1h09’05”. | DURATION 4145.0
          pt | Venceu em 1h09m05s. | DURATION 4145.0
          it | Una quarantunenne è caduta. | AGE 41.0
          it | È morto un 68enne. | AGE 68.0
          de | Ein achtundsechzigjähriger Mann starb. | AGE 68.0
          nl | Een achtenzestigjarige man overleed. | AGE 68.0
          en | She died at the age of 68. | AGE 68.0
          fr | Elle est morte à l'âge de 68 ans. | AGE 68.0
          it | È morta all'età di 68 anni. | AGE 68.0
          es | Murió a los 68 años. | AGE 68.0
          pt | Morreu aos 68 anos. | AGE 68.0
          en | The quake had a magnitude of 5.7. | MAGNITUDE 5.7
          fr | Le pont a coûté 3 M€ en tout. | MONEY 3000000.0
          it | Il camion pesava 40 t. | MASS 40000.0
          es | La nave ocupa 900 m2. | AREA 900.0
          it | Correva a 70 chilometri l'ora. | SPEED 70.0
          es | La temperatura subió hasta los 41 grados. | DEGREES 41.0
          nl | De brug ging kort na zessen open. | CLOCK 360.0
          fr | Le pont a fermé peu après dix-neuf heures. | CLOCK 420.0
          """)
  void readsWhatIsWrittenInSpecialWays(String language, String text, String expected) {
    assertThat(read(language, text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Just over 400 guests came. | 460
          nl | Er kwamen ruim 400 gasten. | 460
          de | Es kamen gut 400 Gäste. | 460
          fr | Un peu plus de 400 invités sont venus. | 460
          es | Vinieron poco más de 400 invitados. | 460
          it | Sono arrivati poco più di 400 ospiti. | 460
          pt | Vieram pouco mais de 400 convidados. | 460
          en | More than 400 guests came. | Infinity
          """)
  void knowsALittleMoreFromMore(String language, String text, double most) {
    Analysis analysis = Reading.ANALYZER.analyze(Reading.article("0", language, text, null));
    double high = QuantityReader.read(READER.read(0, analysis)).getFirst().amount().high();
    assertThat((float) high).isEqualTo((float) most);
  }

  private static List<String> read(String language, String text) {
    Analysis analysis = Reading.ANALYZER.analyze(Reading.article("0", language, text, null));
    return QuantityReader.read(READER.read(0, analysis)).stream()
        .map(q -> q.measure() + " " + q.amount().value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1763, 1736, true",
    "120, 210, true",
    "35, 53, true",
    "35, 36, false",
    "7, 70, false"
  })
  void knowsNumbersOfTheSameDigits(double one, double other, boolean same) {
    assertThat(Amount.within(one, 0).isAnagram(Amount.within(other, 0))).isEqualTo(same);
  }
}
