package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.fixture.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryStateTest {
  private static final float[] EVEN = {1, 1};

  @Test
  void measuresTheAngleToTheSumOfItsArticles() {
    StoryState story = new StoryState();
    story.add(digest(null, 1, 2), EVEN);
    assertThat(story.cosine(profile(1, 2), EVEN)).isCloseTo(1, within(1e-6));
    assertThat(story.cosine(profile(2, 3), EVEN)).isCloseTo(0.5, within(1e-6));
    assertThat(story.cosine(profile(3, 4), EVEN)).isZero();
    story.add(digest(null, 3, 4), EVEN);
    assertThat(story.cosine(profile(3, 4), EVEN)).isCloseTo(Math.sqrt(0.5), within(1e-6));
  }

  @Test
  void namesTheFeaturesThatAreNewToIt() {
    StoryState story = new StoryState();
    assertThat(story.add(digest(null, 1, 2), EVEN)).containsExactly(0, 1);
    assertThat(story.add(digest(null, 2, 3), EVEN)).containsExactly(1);
    assertThat(story.add(digest(null, 4, 5), new float[] {0, 1})).containsExactly(1);
  }

  @Test
  void takesFeaturesWithoutWeight() {
    StoryState story = new StoryState();
    assertThat(story.add(digest(null, 1, 2), new float[2])).isEmpty();
    assertThat(story.cosine(profile(1, 2), EVEN)).isZero();
    assertThat(story.cosine(profile(1, 2), new float[2])).isZero();
  }

  @Test
  void countsTheDaysFromItsSpan() {
    StoryState story = new StoryState();
    PublicationTime first = Reading.day("2023-06-10");
    assertThat(story.daysFrom(first)).as("no span yet").isZero();
    story.add(digest(first, 1, 2), EVEN);
    story.add(digest(Reading.moment("2023-06-12T02:00:00+02:00"), 1, 2), EVEN);
    assertThat(story.daysFrom(Reading.day("2023-06-11"))).isZero();
    assertThat(story.daysFrom(Reading.day("2023-06-15"))).isEqualTo(3);
    assertThat(story.daysFrom(Reading.day("2023-06-08"))).isEqualTo(2);
    assertThat(story.daysFrom(null)).isZero();
    LocalDate inferred = LocalDate.of(2023, 6, 16);
    assertThat(story.daysFrom(new PublicationTime.Inferred(inferred, inferred))).isEqualTo(1);
  }

  @Test
  void takesAnUnknownLanguageForItsOwn() {
    StoryState story = new StoryState();
    assertThat(story.has(null)).isTrue();
    assertThat(story.has(new Language("nl"))).isFalse();
    story.add(digest(null, 1, 2), EVEN);
    assertThat(story.has(new Language("nl"))).isTrue();
  }

  private static Digest digest(@Nullable PublicationTime published, int... features) {
    return new Digest(new ArticleId("a"), new Language("nl"), published, null, profile(features));
  }

  private static Profile profile(int... features) {
    Profile.Builder profile = new Profile.Builder();
    for (int feature : features) {
      profile.add(feature, 5);
    }
    return profile.build();
  }
}
