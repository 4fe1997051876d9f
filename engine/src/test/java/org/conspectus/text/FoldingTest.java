package org.conspectus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "MINISTER, minister",
    "Ministère, ministere",
    "coöperatie, cooperatie",
    "São, sao",
    "Łódź, lodz",
    "Đilas, dilas",
    "Þórður, thordur",
    "Øresund, oresund",
    "Ħamrun, hamrun",
    "Straße, strasse",
    "STRAẞE, strasse",
    "cœur, coeur",
    "Ærø, aero",
    "ﬁnance, finance",
    "ＡＢＣ, abc",
    "naı̈f, naif",
  })
  void foldsCaseMarksAndLigatures(String word, String folded) {
    assertThat(Folding.fold(word)).isEqualTo(folded);
  }

  @Test
  void makesOneLetterOfTheTurkishOnes() {
    assertThat(Folding.fold("Iğdır")).isEqualTo("igdir");
    assertThat(Folding.fold("İzmir")).isEqualTo("izmir").isEqualTo(Folding.fold("IZMIR"));
  }

  @Test
  void doesNotAskTheDefaultLocale() {
    assertThat(Folding.fold("TITEL")).isEqualTo("titel");
    assertThat("TITEL".toLowerCase(Locale.forLanguageTag("tr"))).isNotEqualTo("titel");
  }

  @Test
  void treatsComposedAndCombiningMarksAlike() {
    assertThat(Folding.fold("Pére\u0301z"))
        .isEqualTo(Folding.fold("Pe\u0301réz"))
        .isEqualTo("perez");
    assertThat(Folding.fold("\u0301")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ที่, ที่",
    "हिन्दी, हिन्दी",
    "ज़्यादा, ज्यादा",
    "தமிழ், தமிழ்",
    "ガス, ガス",
    "한국, 한국",
    "שָׁלוֹם, שלום",
    "مُحَمَّد, محمد",
    "أحمـــد, احمد",
    "Αθήνα, αθηνα",
    "Київ, киів",
  })
  void keepsMarksThatAreLettersButNoPointsAndAccents(String word, String folded) {
    assertThat(Folding.fold(word)).isEqualTo(Folding.fold(folded));
    assertThat(Folding.fold(folded)).isEqualTo(folded.replace("ї", "і"));
  }

  @Test
  void keepsWordsApartThatDifferInAVowelSign() {
    assertThat(Folding.fold("दिन")).isNotEqualTo(Folding.fold("दान"));
    assertThat(Folding.fold("दिन")).isNotEqualTo(Folding.fold("दुन"));
    assertThat(Folding.fold("ดี")).isNotEqualTo(Folding.fold("ดู"));
    assertThat(Folding.fold("が")).isNotEqualTo(Folding.fold("か"));
  }

  @Test
  void dropsInvisibleFormatting() {
    assertThat(Folding.fold("co\u00adop\u200bera\u200ftion")).isEqualTo("cooperation");
  }

  @Test
  void foldsLinesWithTypographicMarksAsAnyOther() {
    String line = "„L’Été – Œuvre“\u2009… ‹Ærø›\u200d";
    String folded = Folding.fold(line + "я");
    assertThat(Folding.fold(line) + "я").isEqualTo(folded);
    assertThat(Folding.fold(line)).isEqualTo("„l’ete – oeuvre“ ... ‹aero›");
  }

  @Test
  void foldsOnlyTheRangeAsked() {
    assertThat(Folding.fold("Der Große Preis", 4, 9)).isEqualTo("grosse");
    assertThat(Folding.fold("Der Grosse Preis", 4, 10)).isEqualTo("grosse");
    assertThat(Folding.fold("Der", 3, 3)).isEmpty();
  }

  @Test
  void keepsDigitsPunctuationAndOtherScripts() {
    assertThat(Folding.fold("G-7, 2023!")).isEqualTo("g-7, 2023!");
    assertThat(Folding.fold("Москва")).isEqualTo("москва");
    assertThat(Folding.fold("北京")).isEqualTo("北京");
  }

  @Test
  void keepsLoneSurrogates() {
    assertThat(Folding.fold("a\ud800b")).isEqualTo("a\ud800b");
  }

  @Test
  void isTheSameWhenDoneTwice() {
    for (String word : new String[] {"Straße", "İstanbul", "ǅ", "ŉ", "Ⅷ", "한국", "が", "Œuvre"}) {
      String once = Folding.fold(word);
      assertThat(Folding.fold(once)).as(word).isEqualTo(once);
    }
  }
}
