package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.conspectus.domain.PublicationTime;
import org.conspectus.fixture.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryStateTest {
  @Test
  void countsWhatItsArticlesShare() {
    StoryState story = story(null, "nl", 1, 2);
    assertThat(story.group())
        .isEqualTo(new Likeness.Group(1, new Likeness.Pairs(0, 0, 0, 0), 2, 0));
    story.add(story(null, "nl", 2, 3));
    story.add(story(null, "de", 4, 5));
    assertThat(story.group())
        .isEqualTo(new Likeness.Group(3, new Likeness.Pairs(1, 0, 3, 1), 6, 0));
  }

  @Test
  void sumsItsArticles() {
    StoryState story = story(null, "nl", 1, 2);
    story.add(story(null, "nl", 2, 3));
    assertThat(story.centroid().sums(new int[] {2, 3, 4})).containsExactly(2, 1, 0);
    assertThat(story.centroid().squares()).isEqualTo(6);
    assertThat(story.centroid().largest(2)).containsExactly(2, 1);
    assertThat(story.centroid().dot(story(null, "en", 2, 7).centroid()).all()).isEqualTo(2);
    assertThat(story(null, "en", 3, 7).centroid().dot(story.centroid()).all()).isEqualTo(1);
  }

  @Test
  void tellsWhatNamesShare() {
    int name = FeatureKind.NAME.feature(3);
    int place = FeatureKind.PLACE.feature(4);
    StoryState story = story(null, "nl", 1, name, place);
    StoryState other = story(null, "nl", 1, 2, name);
    assertThat(story.centroid().dot(other.centroid())).isEqualTo(new Centroid.Dot(2, 1));
    assertThat(story.centroid().nameSquares()).isEqualTo(2);
  }

  @Test
  void countsTheDaysBetweenSpansInDaysTheyLast() {
    StoryState story = story(Reading.day("2023-06-10"), "nl", 1);
    story.add(story(Reading.moment("2023-06-12T02:00:00+02:00"), "nl", 1));
    assertThat(story.distance(story(Reading.day("2023-06-11"), "nl", 1))).isZero();
    assertThat(story.distance(story(Reading.day("2023-06-15"), "nl", 1))).isEqualTo(1);
    assertThat(story(Reading.day("2023-06-04"), "nl", 1).distance(story)).isEqualTo(2);
    assertThat(story.distance(story(null, "nl", 1))).isZero();
  }

  @Test
  void doesNotTrustDaysReadFromTexts() {
    LocalDate day = LocalDate.of(2023, 6, 16);
    PublicationTime inferred = new PublicationTime.Inferred(day, day);
    StoryState story = story(inferred, "nl", 1);
    assertThat(story.distance(story(Reading.day("2023-07-16"), "nl", 1))).isZero();
    assertThat(story.story("s1").first()).as("better than nothing").isEqualTo(inferred.order());
    story.add(story(Reading.day("2023-06-20"), "nl", 1));
    assertThat(story.story("s1").first()).isEqualTo(Reading.day("2023-06-20").order());
  }

  @Test
  void becomesAnotherButRemembersWhenItWasLastTouched() {
    StoryState story = story(null, "nl", 1, 2);
    story.touch(7);
    story.touch(5);
    story.become(story(null, "de", 3));
    assertThat(story.touched()).isEqualTo(7);
    assertThat(story.centroid().sums(new int[] {1})).containsExactly(0);
    assertThat(story.size()).isEqualTo(1);
  }

  @Test
  void someOfItsArticlesMakeTheStoryTheyWouldAlone() {
    StoryState story = story(null, "nl", 1, 2);
    story.add(story(null, "nl", 2, 3));
    story.add(story(null, "de", 3, 4));
    ArticleVector.Lookup lookup = story.centroid().lookup();
    List<ArticleVector.Placed> articles =
        story.members().stream()
            .map(member -> {
              Profile profile = member.article().profile();
              float[] ones = new float[profile.size()];
              Arrays.fill(ones, 1);
              return new ArticleVector.Placed(
                  new ArticleVector(member.article(), profile, ones),
                  lookup.indexesOf(profile.features()));
            })
            .toList();
    StoryState last = story.of(story.members().subList(1, 3), articles.subList(1, 3));
    StoryState expected = story(null, "nl", 2, 3);
    expected.add(story(null, "de", 3, 4));
    assertThat(last.group()).isEqualTo(expected.group());
    assertThat(last.centroid().features()).containsExactly(2, 3, 4);
    assertThat(last.centroid().sums()).containsExactly(1, 2, 1);
    assertThat(last.centroid().counts()).containsExactly(1, 2, 1);
    assertThat(story.of(story.members(), articles).group()).isEqualTo(story.group());
  }

  @Test
  void shortensItsOldArticlesAndWeighsThemAsBefore() {
    int[] features = IntStream.rangeClosed(1, 40).toArray();
    StoryState story = story(Reading.day("2023-06-10"), "nl", features);
    story.add(story(Reading.day("2023-06-12"), "nl", features));
    ArticleWeigher weigher = new ArticleWeigher(StoryConfig.standard().weights());
    weigher.observe(story.members().getFirst().article());
    float[] before = weigher.weigh(story).getFirst().vector().weights();
    long day = LocalDate.parse("2023-06-11").toEpochDay();
    story.shorten(day, 1, 12);
    assertThat(lengths(story)).as("none came so early").containsExactly(40, 40);
    story.shorten(day, 2, 12);
    assertThat(lengths(story)).as("only one is old").containsExactly(12, 40);
    story.shorten(day + 9, 2, 12);
    assertThat(lengths(story)).containsExactly(12, 12);
    assertThat(weigher.weigh(story).getFirst().vector().weights()).isEqualTo(before);
  }

  private static List<Integer> lengths(StoryState story) {
    return story.members().stream().map(member -> member.article().profile().length()).toList();
  }

  @Test
  void countsHundredsOfArticles() throws IOException {
    StoryState story = story(null, "nl", 1, 2);
    for (int i = 0; i < 599; i++) {
      story.add(story(null, "nl", 1, 3));
    }
    assertThat(story.centroid().counts()).containsExactly(600, 1, 599);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    story.centroid().write(new DataOutputStream(bytes));
    Centroid read =
        Centroid.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.counts()).containsExactly(600, 1, 599);
  }

  private static StoryState story(
      @Nullable PublicationTime published, String language, int... features) {
    Profile.Builder profile = new Profile.Builder();
    for (int i = 0; i < features.length; i++) {
      profile.add(features[i], 5);
      if (i % 10 == 9) {
        profile.endSentence();
      }
    }
    Digest digest =
        new Digest(new ArticleId("a"), new Language(language), published, null, profile.build());
    float[] ones = new float[features.length];
    Arrays.fill(ones, 1);
    return StoryState.of(
        new StoryState.Member(1, digest, List.of()),
        new ArticleVector(digest, digest.profile(), ones));
  }
}
