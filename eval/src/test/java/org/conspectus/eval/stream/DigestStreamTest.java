package org.conspectus.eval.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.FeatureKind;
import org.conspectus.domain.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestStreamTest {
  private static final int ARTICLES = 2_000;
  private static final int COMMON = FeatureKind.WORD.feature(1);

  @TempDir private Path folder;

  @Test
  void tellsTheSameInOtherRareWords() throws IOException {
    try (DigestStream digests = new DigestStream(file(), ARTICLES, 2)) {
      Digest first = digests.next();
      Digest second = digests.next();
      Digest third = digests.next();
      assertThat(digests.size()).isEqualTo(2 * ARTICLES);
      assertThat(first.id()).isEqualTo(new ArticleId("a0"));
      assertThat(third.id()).isEqualTo(new ArticleId("a1"));
      assertThat(second.id()).isNotEqualTo(first.id());
      assertThat(second.profile().length()).isEqualTo(first.profile().length());
      assertThat(second.profile().sentences()).isEqualTo(2);
      assertThat(second.profile().titleSentences()).isEqualTo(1);
      assertThat(second.profile().characters(1)).isEqualTo(40);
      assertThat(second.profile().indexOf(COMMON)).as("a common word").isNotNegative();
      assertThat(second.profile().indexOf(FeatureKind.WORD.feature(100))).isNegative();
      assertThat(FeatureKind.of(rare(second.profile()))).isEqualTo(FeatureKind.WORD);
    }
  }

  @Test
  void changesNothingOfWhatIsTakenOnce() throws IOException {
    try (DigestStream digests = new DigestStream(file(), ARTICLES, 1)) {
      for (int i = 0; i < ARTICLES; i++) {
        assertThat(digests.next()).isEqualTo(digest(i));
      }
    }
  }

  private static int rare(Profile profile) {
    return profile.feature(0) == COMMON ? profile.feature(1) : profile.feature(0);
  }

  private Path file() throws IOException {
    Path file = folder.resolve("digests");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < ARTICLES; i++) {
        digest(i).write(out);
      }
    }
    return file;
  }

  /// An article of a common word and one of its own.
  private static Digest digest(int number) {
    Profile.Builder profile = new Profile.Builder();
    profile.add(COMMON, 1);
    profile.endTitle(20);
    profile.add(FeatureKind.WORD.feature(100 + number), 9);
    profile.endSentence(40);
    return new Digest(new ArticleId("a" + number), null, null, null, profile.build());
  }
}
