package org.conspectus.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProfileTest {
  @Test
  void sortsFeaturesAndKeepsTheirOrderInTheText() {
    Profile.Builder builder = new Profile.Builder();
    builder.add(30, 1);
    builder.endTitle();
    builder.add(-10, 2);
    builder.add(30, 9);
    builder.endSentence();
    builder.add(20, 3);
    Profile profile = builder.build();

    assertThat(profile.size()).isEqualTo(3);
    assertThat(new int[] {profile.feature(0), profile.feature(1), profile.feature(2)})
        .containsExactly(-10, 20, 30);
    assertThat(profile.indexOf(20)).isEqualTo(1);
    assertThat(profile.indexOf(21)).isEqualTo(-1);
    assertThat(profile.count(2)).isEqualTo(2);
    assertThat(profile.prior(2)).as("the first prior given").isEqualTo(1);
    assertThat(profile.length()).isEqualTo(4);
    assertThat(profile.indexAt(1)).isZero();
    assertThat(profile.sentences()).isEqualTo(3);
    assertThat(profile.titleSentences()).isEqualTo(1);
    assertThat(profile.sentenceStart(1)).isEqualTo(1);
    assertThat(profile.sentenceEnd(1)).isEqualTo(3);
  }

  @Test
  void opensWithItsFirstSentenceAndSoManyPlaces() {
    Profile.Builder builder = new Profile.Builder();
    for (int i = 0; i < 30; i++) {
      builder.add(i % 7, i % 7);
      if (i % 10 == 9) {
        builder.endSentence(i);
      }
    }
    Profile profile = builder.build();
    for (int places : new int[] {0, 5, 10, 14, 20}) {
      Profile opening = profile.opening(places);
      assertThat(opening.length()).isEqualTo(Math.max(10, places));
      assertThat(opening.sentences()).isEqualTo(places <= 10 ? 1 : 2);
      assertThat(opening.sentenceEnd(0)).isEqualTo(10);
      assertThat(opening.sentenceEnd(opening.sentences() - 1)).isEqualTo(opening.length());
      assertThat(opening.characters(0)).isEqualTo(9);
      assertThat(opening.features()).isSameAs(profile.features());
      for (int i = 0; i < profile.size(); i++) {
        assertThat(opening.count(i)).isEqualTo(profile.count(i));
        assertThat(opening.prior(i)).isEqualTo(profile.prior(i));
      }
      for (int place = 0; place < opening.length(); place++) {
        assertThat(opening.indexAt(place)).isEqualTo(profile.indexAt(place));
      }
      assertThat(opening.opening(places)).isSameAs(opening);
    }
    assertThat(profile.opening(30)).isSameAs(profile);
    assertThat(new Profile.Builder().build().opening(3).length()).isZero();
  }

  @Test
  void leavesNoTraceOfSentencesWithoutFeatures() {
    Profile.Builder builder = new Profile.Builder();
    builder.endTitle();
    builder.endSentence();
    builder.add(1, 1);
    builder.endSentence();
    builder.endSentence();
    Profile profile = builder.build();
    assertThat(profile.titleSentences()).isZero();
    assertThat(profile.sentences()).isEqualTo(1);
  }

  @Test
  void mayBeEmpty() throws IOException {
    Profile profile = new Profile.Builder().build();
    assertThat(profile.size()).isZero();
    assertThat(profile.length()).isZero();
    assertThat(profile.sentences()).isZero();
    assertThat(profile.indexOf(0)).isEqualTo(-1);
    assertThat(readBack(profile)).isEqualTo(profile);
  }

  @Test
  void movesPriorsIntoRangeInStepsOfAnEighth() {
    Profile.Builder builder = new Profile.Builder();
    builder.add(1, -3);
    builder.add(2, 99);
    builder.add(3, 2.3f);
    Profile profile = builder.build();
    assertThat(profile.prior(0)).isZero();
    assertThat(profile.prior(1)).isEqualTo(15.875f);
    assertThat(profile.prior(2)).isEqualTo(2.25f);
  }

  @Test
  void countsNoHigherThanAByteHolds() {
    Profile.Builder builder = new Profile.Builder();
    for (int i = 0; i < 1_000; i++) {
      builder.add(7, 1);
    }
    assertThat(builder.build().count(0)).isEqualTo(127);
  }

  @Test
  void leavesOutWhatIsBeyondTheLongestSequence() throws IOException {
    Profile.Builder builder = new Profile.Builder();
    for (int i = 0; i < 100_000; i++) {
      builder.add(i, 1);
      if (i % 10 == 9) {
        builder.endSentence();
      }
    }
    Profile profile = builder.build();
    assertThat(profile.length()).isEqualTo(Profile.MAX_SEQUENCE);
    assertThat(profile.size()).isEqualTo(Profile.MAX_SEQUENCE);
    assertThat(profile.sentenceEnd(profile.sentences() - 1)).isEqualTo(Profile.MAX_SEQUENCE);
    assertThat(profile.indexAt(Profile.MAX_SEQUENCE - 1)).isEqualTo(Profile.MAX_SEQUENCE - 1);
    assertThat(readBack(profile)).isEqualTo(profile);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Profile profile = sample(1);
    Profile read = readBack(profile);
    assertThat(read).isEqualTo(profile).hasSameHashCodeAs(profile);
    assertThat(read.titleSentences()).isEqualTo(1);
    assertThat(read.prior(0)).isEqualTo(profile.prior(0));
  }

  @Test
  void differsByAnyOfItsParts() {
    Profile profile = sample(1);
    assertThat(profile).isEqualTo(sample(1)).isNotEqualTo(sample(2)).isNotEqualTo("profile");
    Profile.Builder other = new Profile.Builder();
    other.add(9, 1);
    other.add(1, 1);
    other.endSentence();
    other.add(4, 1);
    assertThat(profile).as("same features without a title").isNotEqualTo(other.build());
  }

  private static Profile sample(float prior) {
    Profile.Builder builder = new Profile.Builder();
    builder.add(9, prior);
    builder.add(1, 1);
    builder.endTitle();
    builder.add(4, 1);
    return builder.build();
  }

  private static Profile readBack(Profile profile) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    profile.write(new DataOutputStream(bytes));
    return Profile.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
