package org.conspectus.lang;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void looksAtTheStartOnly() {
    String start =
        "The harbor was closed because of the storm and the ships had to wait. ".repeat(10);
    assertThat(DETECTOR.detect(start + "De haven was gesloten. ".repeat(10_000)))
        .isEqualTo(DETECTOR.detect(start));
  }
}
