package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;
import org.junit.jupiter.api.Test;

class PairTableTest {
  private static final int ARTICLES = 12;
  private static final Offset<Double> EXACT = Offset.offset(1e-5);

  private final Random random = new Random(5);

  @Test
  void holdsTheDotProductOfEachPair() {
    List<StoryState> singles = new ArrayList<>();
    List<ArticleVector> vectors = new ArrayList<>();
    StoryState story = null;
    for (int i = 0; i < ARTICLES; i++) {
      ArticleVector vector = vector();
      StoryState.Member member = new StoryState.Member(i, vector.article(), List.of());
      singles.add(StoryState.of(member, vector));
      vectors.add(vector);
      if (story == null) {
        story = StoryState.of(member, vector);
      } else {
        story.add(singles.getLast());
      }
    }
    ArticleVector.Lookup lookup = story.centroid().lookup();
    List<ArticleVector.Placed> placed =
        vectors.stream()
            .map(vector ->
                new ArticleVector.Placed(vector, lookup.indexesOf(vector.profile().features())))
            .toList();
    PairTable table = PairTable.of(story.centroid(), placed);
    for (int i = 0; i < ARTICLES; i++) {
      for (int j = 0; j < ARTICLES; j++) {
        Centroid.Dot dot = singles.get(i).centroid().dot(singles.get(j).centroid());
        assertThat(table.shared()[i][j]).isCloseTo(i == j ? 0 : dot.all(), EXACT);
        assertThat(table.names()[i][j]).isCloseTo(i == j ? 0 : dot.names(), EXACT);
      }
    }
  }

  private ArticleVector vector() {
    Profile.Builder profile = new Profile.Builder();
    for (int i = 0; i < 10; i++) {
      FeatureKind kind = FeatureKind.values()[random.nextInt(FeatureKind.values().length)];
      profile.add(kind.feature(random.nextInt(4)), 9);
    }
    Profile built = profile.build();
    float[] weights = new float[built.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextInt(1_000) / 1024f; // What a story's sum holds exactly.
    }
    return new ArticleVector(
        new Digest(new ArticleId("a"), null, null, null, built), built, weights);
  }
}
