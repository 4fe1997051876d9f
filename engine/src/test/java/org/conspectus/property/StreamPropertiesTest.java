package org.conspectus.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conspectus.copy.FamilyConfig;
import org.conspectus.copy.FamilyIndex;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryEvent;
import org.conspectus.story.Clusterer;
import org.conspectus.story.StoryConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the families and stories of any stream.
class StreamPropertiesTest {
  private static final int ARTICLES = 80;

  /// Both writers and what they said.
  private static final class Writers {
    private FamilyIndex families = new FamilyIndex(FamilyConfig.standard());
    private Clusterer clusterer = new Clusterer(StoryConfig.standard());
    private final List<StoryEvent> events = new ArrayList<>();

    Writers add(List<Digest> articles) {
      for (Digest article : articles) {
        events.addAll(clusterer.add(article, families.add(article).members()));
      }
      return this;
    }

    void restart() {
      families = FamilyIndex.restore(families.snapshot(), FamilyConfig.standard());
      clusterer = Clusterer.restore(clusterer.snapshot(), StoryConfig.standard());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void eachArticleIsInExactlyOneStory(long seed) {
    List<Digest> articles = new RandomStream(seed).digests(ARTICLES);
    List<Story> stories = new Writers().add(articles).clusterer.stories();
    assertThat(stories.stream().flatMap(s -> s.articles().stream()))
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(articles.stream().map(Digest::id).toList());
    assertThat(stories.stream().map(Story::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void eachArticleIsInAtMostOneFamily(long seed) {
    List<Digest> articles = new RandomStream(seed).digests(ARTICLES);
    FamilyIndex index = new Writers().add(articles).families;
    List<ArticleId> members = index.families().stream().flatMap(f -> f.members().stream()).toList();
    assertThat(members).as("seed %d", seed).doesNotHaveDuplicates().isNotEmpty();
    for (Family family : index.families()) {
      assertThat(family.members()).as("seed %d", seed).hasSizeGreaterThan(1);
      assertThat(family.links()).as("a tree, seed %d", seed).hasSize(family.members().size() - 1);
      for (Link link : family.links()) {
        assertThat(family.members()).contains(link.from(), link.to());
      }
      assertThat(family.origin() == null || family.members().contains(family.origin())).isTrue();
    }
    Set<ArticleId> inFamilies = new HashSet<>(members);
    assertThat(inFamilies.size()).isLessThan(ARTICLES);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aFamilyIsInOneStory(long seed) {
    List<Digest> articles = new RandomStream(seed).digests(ARTICLES);
    Writers writers = new Writers().add(articles);
    List<Link> links =
        writers.families.families().stream().flatMap(f -> f.links().stream()).toList();
    for (Link link : links) {
      long stories =
          writers.clusterer.stories().stream()
              .filter(s -> s.articles().contains(link.from()) || s.articles().contains(link.to()))
              .count();
      assertThat(stories).as("%s, seed %d", link, seed).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 4})
  void looseLinksAreNeverWithinAFamily(long seed) {
    FamilyIndex index = new Writers().add(new RandomStream(seed).digests(ARTICLES)).families;
    for (Link link : index.looseLinks()) {
      assertThat(index.families())
          .as("%s, seed %d", link, seed)
          .noneMatch(f -> f.members().contains(link.from()) && f.members().contains(link.to()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void theSameOrderGivesTheSame(long seed) {
    List<Digest> articles = new RandomStream(seed).digests(ARTICLES);
    Writers one = new Writers().add(articles);
    Writers other = new Writers().add(new RandomStream(seed).digests(ARTICLES));
    assertThat(other.events).as("seed %d", seed).isEqualTo(one.events);
    assertSame(one, other, seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void continuesFromASnapshotAsIfNothingHappened(long seed) {
    List<Digest> articles = new RandomStream(seed).digests(ARTICLES);
    Writers plain = new Writers().add(articles);
    for (int cut : new int[] {0, ARTICLES / 3, ARTICLES}) {
      Writers restarted = new Writers().add(articles.subList(0, cut));
      restarted.restart();
      restarted.add(articles.subList(cut, ARTICLES));
      assertThat(restarted.events).as("seed %d, cut %d", seed, cut).isEqualTo(plain.events);
      assertSame(plain, restarted, seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void scoresLieInRange(long seed) {
    Writers writers = new Writers().add(new RandomStream(seed).digests(ARTICLES));
    for (StoryEvent event : writers.events) {
      if (event instanceof StoryEvent.ArticleAdded added) {
        assertThat(added.score()).as("seed %d", seed).isBetween(0.0, 1.0);
      }
    }
  }

  private static void assertSame(Writers one, Writers other, long seed) {
    assertThat(other.clusterer.stories()).as("seed %d", seed).isEqualTo(one.clusterer.stories());
    assertThat(other.families.families()).as("seed %d", seed).isEqualTo(one.families.families());
    assertThat(other.families.looseLinks())
        .as("seed %d", seed)
        .isEqualTo(one.families.looseLinks());
    assertThat(other.clusterer.snapshot()).isEqualTo(one.clusterer.snapshot());
    assertThat(other.families.snapshot()).isEqualTo(one.families.snapshot());
  }
}
