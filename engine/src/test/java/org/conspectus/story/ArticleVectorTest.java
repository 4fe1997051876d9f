package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleVectorTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 400})
  void givesTheDotProductOfTheSums(int features) {
    ArticleVector article = article(features, 1);
    Centroid alone = new Centroid();
    alone.add(article);
    for (int other : new int[] {0, 1, 50, 3_000}) {
      Centroid story = new Centroid();
      story.add(article(other, 2));
      assertThat(article.lookup().dot(story))
          .as("%d and %d features", features, other)
          .isEqualTo(alone.dot(story));
    }
  }

  private static ArticleVector article(int features, long seed) {
    Random random = new Random(seed);
    Profile.Builder profile = new Profile.Builder();
    for (int i = 0; i < features; i++) {
      FeatureKind kind = random.nextBoolean() ? FeatureKind.WORD : FeatureKind.NAME;
      profile.add(kind.feature(random.nextInt(500) * 1024L), 5);
    }
    Digest digest = new Digest(new ArticleId("a"), null, null, null, profile.build());
    float[] weights = new float[digest.profile().size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextInt(1_000) / 1024f; // What a story's sum holds exactly.
    }
    return new ArticleVector(digest, digest.profile(), weights);
  }
}
