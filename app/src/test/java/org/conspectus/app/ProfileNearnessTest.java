package org.conspectus.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.conspectus.codec.NearestForm.Neighbor;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Language;
import org.conspectus.domain.Profile;
import org.junit.jupiter.api.Test;

class ProfileNearnessTest {
  private static final ArticleId A = new ArticleId("a");
  private final ProfileNearness nearness =
      new ProfileNearness(
          List.of(
              digest("a", "en", 1, 2, 3),
              digest("b", "nl", 1, 2, 3),
              digest("c", "en", 3, 4, 5),
              digest("d", "nl", 3, 4, 5),
              digest("e", "en", 9)));

  @Test
  void ordersByLikenessThenId() {
    assertThat(nearness.nearest(A, 9, null).stream().map(Neighbor::id).map(ArticleId::value))
        .containsExactly("b", "c", "d");
    assertThat(nearness.nearest(A, 1, null)).hasSize(1);
    assertThat(nearness.nearest(A, 9, new Language("en")).stream().map(Neighbor::id))
        .containsExactly(new ArticleId("c"));
  }

  @Test
  void isOneForTheSameAndZeroForNothingShared() {
    assertThat(nearness.between(A, new ArticleId("b"))).isCloseTo(1, within(1e-6));
    assertThat(nearness.between(A, new ArticleId("e"))).isZero();
    assertThat(nearness.between(A, A)).isEqualTo(1);
  }

  @Test
  void doesNotMindTheOrder() {
    ArticleId c = new ArticleId("c");
    assertThat(nearness.between(A, c)).isCloseTo(nearness.between(c, A), within(1e-9));
  }

  private static Digest digest(String id, String language, int... features) {
    Profile.Builder profile = new Profile.Builder();
    for (int feature : features) {
      profile.add(FeatureKind.WORD.feature(feature), 4);
    }
    return new Digest(new ArticleId(id), new Language(language), null, null, profile.build());
  }
}
