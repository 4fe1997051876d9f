package org.conspectus.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.conspectus.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NgramLanguageDetectorTest {
  private static final NgramLanguageDetector DETECTOR =
      NgramLanguageDetector.load(LanguagePacks.standard());

  @ParameterizedTest
  @CsvSource({
    "en, 'The harbor was closed on Tuesday because the storm had torn two ships from the quay.'",
    "nl, 'De haven was dinsdag gesloten omdat de storm twee schepen van de kade had losgerukt.'",
    "de, 'Der Hafen war am Dienstag gesperrt, weil der Sturm zwei Schiffe losgerissen hatte.'",
    "fr, 'Le port était fermé mardi parce que la tempête avait arraché deux navires du quai.'",
    "es, 'El puerto estaba cerrado el martes porque la tormenta había soltado dos barcos.'",
    "it, 'Il porto era chiuso martedì perché la tempesta aveva strappato due navi dalla banchina.'",
    "pt, 'O porto estava fechado na terça-feira porque a tempestade soltou dois navios do cais.'",
    "ru, 'Порт был закрыт во вторник, потому что шторм сорвал два корабля с причала.'",
    "zh, '港口星期二关闭，因为风暴把两艘船从码头上吹走了。市长说，工人们将在星期三继续工作。'",
  })
  void tellsLanguagesApart(String code, String text) {
    LanguageDetector.Guess guess = DETECTOR.detect(text);
    assertThat(guess.language()).isEqualTo(new Language(code));
    assertThat(guess.certainty()).isBetween(0.4, 1.0);
  }

  @Test
  void doesNotGuessWithoutWords() {
    for (String text : new String[] {"", " \n", "2023 – 18:16", "\ud800\udc00\ud800", "\0\0"}) {
      assertThat(DETECTOR.detect(text)).isEqualTo(LanguageDetector.Guess.NONE);
    }
  }

  @Test
  void answersTheSameEveryTime() {
    String text = "Port and haven";
    LanguageDetector.Guess first = DETECTOR.detect(text);
    for (int i = 0; i < 20; i++) {
      assertThat(DETECTOR.detect(text)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, BASKETBALLSPIELER FREUEN SICH AUF DAS TURNIER IN DER HAUPTSTADT",
    "en, THE HARBOR STAYS CLOSED AFTER THE STORM",
    "ru, ПРЕЗИДЕНТ ПРИЕХАЛ В СТОЛИЦУ НА ПЕРЕГОВОРЫ",
    "zh, 市长访问港口",
    "ja, 市長が港を訪問",
    "ko, 시장은 항구를 방문했다",
    "fr, 'L\u2019e\u0301cole e\u0301tait ferme\u0301e a\u0300 cause de la tempe\u0302te'",
    "he, '\u200f\u202eהנמל נסגר\u202c'",
  })
  void readsHeadlines(String code, String text) {
    assertThat(DETECTOR.detect(text).language()).isEqualTo(new Language(code));
  }

  @Test
  void doesNotGuessFromALetterOrTwo() {
    for (String text : new String[] {"π", "ok", "中", "\ue000\ue001", "😀 🎉", "\u0301\u0301"}) {
      assertThat(DETECTOR.detect(text).language()).as(text).isNull();
    }
  }

  @Test
  void tellsTheLanguageOfTheLargestPart() {
    String dutch = "De haven was gesloten omdat de storm twee schepen had losgerukt. ";
    String english = "The mayor said that workers would go on with their work tomorrow. ";
    String french = "Les habitants attendent des nouvelles de leurs proches depuis hier. ";
    String text = english.repeat(6) + dutch.repeat(12) + french.repeat(6);
    LanguageDetector.Guess guess = DETECTOR.detect(text);
    assertThat(guess.language()).isEqualTo(new Language("nl"));
    assertThat(guess.certainty()).isBetween(0.4, 0.6);
  }

  @Test
  void readsAnyText() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      int bound = 1 << (4 + random.nextInt(13));
      for (int left = random.nextInt(600); left > 0; left--) {
        text.append((char) random.nextInt(bound));
      }
      assertThat(DETECTOR.detect(text.toString()).certainty()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void saysWhichLanguagesItKnows() {
    assertThat(DETECTOR.knows(new Language("nl"))).isTrue();
    assertThat(DETECTOR.knows(new Language("ha"))).isFalse();
  }
}
