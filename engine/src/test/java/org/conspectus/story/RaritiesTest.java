package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.junit.jupiter.api.Test;

class RaritiesTest {
  private final Rarities rarities = new Rarities(0.5);

  @Test
  void whatOneStoryHasIsRarerThanWhatManyHave() {
    List<StoryState> stories = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      stories.add(observed(1, 2));
    }
    float[] apart = rarities.of(profile(1, 2));
    for (StoryState other : stories.subList(1, 9)) {
      rarities.merge(stories.getFirst(), other);
      stories.getFirst().add(other);
    }
    observed(2);
    float[] together = rarities.of(profile(1, 2));
    assertThat(together[0]).isGreaterThan(apart[0]);
    assertThat(together[0]).as("one article more has the other").isGreaterThan(together[1]);
  }

  @Test
  void partingTakesBackWhatMergingDid() {
    StoryState one = observed(1, 2);
    StoryState other = observed(2, 3);
    observed(3, 4);
    float[] before = rarities.of(profile(1, 2, 3, 4));
    StoryState whole = story(1, 2);
    whole.add(other);
    rarities.merge(one, other);
    assertThat(rarities.of(profile(1, 2, 3, 4))).isNotEqualTo(before);
    rarities.split(whole, List.of(one, other));
    assertThat(rarities.of(profile(1, 2, 3, 4))).isEqualTo(before);
    assertThat(rarities.seen()).isEqualTo(3);
  }

  @Test
  void forgetsOnlyWhatFewHadAndNobodyHas() {
    for (int i = 0; i < 4; i++) {
      observed(1, 2);
    }
    observed(2, 3, 4);
    float[] before = rarities.of(profile(1, 2, 3, 4));
    rarities.forget(feature -> feature != 3);
    assertThat(rarities.of(profile(1, 2, 3, 4))).isEqualTo(before);
    observed(3);
    observed(4);
    float[] after = rarities.of(profile(1, 2, 3, 4));
    assertThat(after[3]).as("one article was forgotten").isGreaterThan(after[2]);
  }

  @Test
  void tellsTheSameOfManyArticlesAtOnce() {
    StoryState story = observed(1, 2);
    story.add(observed(2, 3));
    ArticleVector.Lookup lookup = story.centroid().lookup();
    Rarities.Shared shared = rarities.shared(story.centroid());
    for (Profile profile : List.of(profile(1, 2), profile(12, new int[] {2, 3}), profile(2, 3))) {
      assertThat(shared.of(profile, lookup.indexesOf(profile.features())))
          .isEqualTo(rarities.of(profile));
    }
    assertThat(rarities.observe(profile(2, 9))).isEqualTo(rarities.of(profile(2, 9)));
  }

  private StoryState observed(int... features) {
    rarities.observe(profile(features));
    return story(features);
  }

  private static StoryState story(int... features) {
    Profile profile = profile(features);
    Digest digest = new Digest(new ArticleId("a"), new Language("en"), null, null, profile);
    ArticleVector vector = new ArticleVector(digest, profile, new float[profile.size()]);
    return StoryState.of(new StoryState.Member(1, digest, List.of()), vector);
  }

  private static Profile profile(int... features) {
    return profile(9, features);
  }

  private static Profile profile(float prior, int[] features) {
    Profile.Builder profile = new Profile.Builder();
    for (int feature : features) {
      profile.add(feature, prior);
    }
    return profile.build();
  }
}
