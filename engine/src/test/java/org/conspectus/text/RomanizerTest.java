package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanizerTest {
  private static final Romanizer ROMANIZER = new Romanizer();

  @ParameterizedTest
  @CsvSource({
    "Блинкен, blinken",
    "Байден, baiden",
    "Ελλάδα, ellada",
    "Αθήνα, athena",
    "Београд, beograd",
    "Երևան, erewan",
    "दिल्ली, dilli",
    "ตา, ta",
  })
  void writesOtherAlphabetsInLatinLetters(String word, String latin) {
    assertThat(ROMANIZER.romanize(Folding.fold(word))).isEqualTo(latin);
  }

  @Test
  void writesScriptsWithoutSpacesInLatinLetters() {
    assertThat(ROMANIZER.romanize(Folding.fold("北京"))).startsWith("bei").matches("[a-z ]+");
    assertThat(ROMANIZER.romanize(Folding.fold("カメラ"))).isEqualTo("kamera");
    assertThat(ROMANIZER.romanize(Folding.fold("서울"))).matches("[a-z]+");
  }

  @Test
  void writesAWordOfSeveralScriptsInLatinLetters() {
    assertThat(ROMANIZER.romanize(Folding.fold("食べる"))).matches("[a-z ]+").endsWith("beru");
    assertThat(ROMANIZER.romanize(Folding.fold("covidワクチン"))).isEqualTo("covidwakuchin");
  }

  @Test
  void leavesLatinWordsNumbersAndSignsAlone() {
    assertThat(ROMANIZER.romanize("ministere")).isEqualTo("ministere");
    assertThat(ROMANIZER.romanize("1234")).isEqualTo("1234");
    assertThat(ROMANIZER.romanize("")).isEmpty();
    assertThat(ROMANIZER.romanize("\ud83d\ude00")).isEqualTo("\ud83d\ude00");
  }

  @Test
  void leavesAScriptWithoutRulesAlone() {
    String cherokee = "\uab70\uab71\uab72";
    assertThat(ROMANIZER.romanize(cherokee)).isEqualTo(cherokee);
  }

  @Test
  void answersTheSameTheSecondTime() {
    String first = ROMANIZER.romanize("министр");
    assertThat(ROMANIZER.romanize("министр")).isEqualTo(first).isEqualTo("ministr");
  }
}
