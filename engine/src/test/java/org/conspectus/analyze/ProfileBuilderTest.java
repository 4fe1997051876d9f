package org.conspectus.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import org.conspectus.domain.Profile;
import org.conspectus.fixture.Reading;
import org.conspectus.lexicon.Features;
import org.junit.jupiter.api.Test;

class ProfileBuilderTest {
  @Test
  void makesOneFeatureOfAPlaceInAllLanguages() {
    int states = Features.place("country:US");
    assertThat(profile("nl", "hij is in de VS geweest").indexOf(states)).isNotNegative();
    assertThat(profile("de", "er war in den USA selbst").indexOf(states)).isNotNegative();
    assertThat(profile("fr", "il est aux États-Unis depuis hier").indexOf(states)).isNotNegative();
  }

  @Test
  void letsCognatesAndInflectedFormsMeet() {
    Profile english = profile("en", "many ministers of the republic agreed");
    Profile french = profile("fr", "plusieurs ministres de la république");
    assertThat(shared(english, french)).isEqualTo(2);
  }

  @Test
  void letsOtherAlphabetsMeetLatin() {
    Profile russian = profile("ru", "вчера Блинкен приехал");
    assertThat(russian.indexOf(Features.word("blinken"))).isNotNegative();
    Profile greek = profile("el", "χθες ο υπουργός Μητσόπουλος");
    assertThat(greek.indexOf(Features.word("metsopoulos"))).isNotNegative();
  }

  @Test
  void readsNumbersByTheirValue() {
    Profile profile = profile("nl", "er waren 1.200 mensen en 3,5 procent");
    assertThat(profile.indexOf(Features.number("1200"))).isNotNegative();
    assertThat(profile.indexOf(Features.number("3.5"))).isNotNegative();
  }

  @Test
  void givesTheWordsOfANameTwice() {
    Profile profile = profile("en", "yesterday they saw Hilda Pimmer leave");
    assertThat(profile.indexOf(Features.name("hilda"))).isNotNegative();
    assertThat(profile.indexOf(Features.name("pimmer"))).isNotNegative();
    assertThat(profile.indexOf(Features.name("leave"))).isNegative();
    assertThat(profile.indexOf(Features.word("pimmer"))).isNotNegative();
    assertThat(profile.indexOf(Features.word("hilda"))).isNotNegative();
  }

  @Test
  void leavesOutShortWordsAndClutter() {
    Profile profile = profile("en", "it is so\nRead more: Bridges elsewhere\nthe end of it");
    assertThat(profile.size()).isZero();
  }

  @Test
  void keepsTheOrderOfTheSentences() {
    Profile profile = profile("en", "First words stand here. Second words come after. Ab.");
    assertThat(profile.sentences()).isEqualTo(2);
    assertThat(profile.feature(profile.indexAt(0))).isEqualTo(Features.word("first"));
    assertThat(profile.feature(profile.indexAt(profile.sentenceStart(1))))
        .isEqualTo(Features.word("second"));
  }

  @Test
  void putsTheTitleFirst() {
    Profile profile =
        Reading.ANALYZER
            .analyze(
                Reading.with(
                    Reading.article("a", "en", "the body follows.", null), "fine title", null))
            .profile();
    assertThat(profile.titleSentences()).isEqualTo(1);
    assertThat(profile.feature(profile.indexAt(0))).isEqualTo(Features.word("fine"));
    assertThat(profile.feature(profile.indexAt(profile.sentenceStart(1))))
        .isEqualTo(Features.word("body"));
  }

  private static int shared(Profile one, Profile other) {
    int shared = 0;
    for (int i = 0; i < one.size(); i++) {
      shared += other.indexOf(one.feature(i)) >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static Profile profile(String language, String text) {
    return Reading.analysis("a", language, text).profile();
  }
}
