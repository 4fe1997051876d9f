package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Link;
import org.conspectus.domain.Relation;
import org.conspectus.domain.Snapshot;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryEvent;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClustererTest {
  private static final int OTHERS = 30;

  private final Prose prose = new Prose(4);
  private final int[] event = prose.event();
  private final Clusterer clusterer = new Clusterer(StoryConfig.standard());

  @BeforeEach
  void addOtherNews() {
    for (int i = 0; i < OTHERS; i++) {
      add("other" + i, "en", prose.event(), "2023-06-10");
    }
    assertThat(clusterer.stories()).as("each its own story").hasSize(OTHERS);
  }

  @Test
  void joinsAccountsOfAnEventInOneLanguage() {
    add("a", "en", event, "2023-06-18");
    StoryEvent joined = add("b", "en", event, "2023-06-19");
    assertThat(joined).isInstanceOf(StoryEvent.ArticleAdded.class);
    Story story = last();
    assertThat(story.articles()).extracting(ArticleId::value).containsExactly("a", "b");
    assertThat(story.first()).isEqualTo(Instant.parse("2023-06-18T00:00:00Z"));
    assertThat(story.last()).isEqualTo(Instant.parse("2023-06-19T00:00:00Z"));
  }

  @Test
  void joinsAccountsOfAnEventAcrossLanguages() {
    add("a", "nl", event, "2023-06-18");
    add("b", "en", event, "2023-06-18");
    add("c", "de", event, "2023-06-19");
    assertThat(last().articles()).hasSize(3);
  }

  @Test
  void keepsAnotherEventApart() {
    add("a", "en", event, "2023-06-18");
    StoryEvent created = add("b", "en", prose.event(), "2023-06-18");
    assertThat(created)
        .isEqualTo(new StoryEvent.StoryCreated("s" + (OTHERS + 2), new ArticleId("b")));
    assertThat(clusterer.stories()).hasSize(OTHERS + 2);
  }

  @Test
  void takesNothingMoreAfterThirtyDays() {
    add("a", "en", event, "2023-06-18");
    add("b", "en", event, "2023-07-19");
    assertThat(clusterer.stories()).hasSize(OTHERS + 2);
  }

  @Test
  void takesLessTheLongerItIsAgo() {
    add("a", "en", event, "2023-06-18");
    String story = last().id();
    List<int[]> plot = prose.plot(event, 10);
    double same = clusterer.similarity(digest("b", plot, "2023-06-18"), story);
    double later = clusterer.similarity(digest("b", plot, "2023-06-22"), story);
    double earlier = clusterer.similarity(digest("b", plot, "2023-06-14"), story);
    double retired = clusterer.similarity(digest("b", plot, "2023-07-19"), story);
    assertThat(later).isLessThan(same).isEqualTo(earlier).isGreaterThan(retired);
    double decay = Math.exp(-4 / StoryConfig.standard().decayDays());
    assertThat(later / same).isCloseTo(decay, within(1e-9));
    assertThat(retired).isZero();
    assertThat(clusterer.similarity(digest("b", plot, null), story)).isEqualTo(same);
  }

  @Test
  void groupsUndatedArticlesByTheirWordsAlone() {
    add("a", "en", event, null);
    add("b", "en", event, null);
    add("c", "en", event, "2023-06-18");
    Story story = last();
    assertThat(story.articles()).hasSize(3);
    assertThat(story.first()).isEqualTo(story.last()).isNotNull();
  }

  @Test
  void doesNotDateAStoryOfUndatedArticles() {
    add("a", "en", event, null);
    assertThat(last().first()).isNull();
    assertThat(last().last()).isNull();
  }

  @Test
  void followsTheLinksOfTheFamily() {
    add("a", "en", event, "2023-06-18");
    Digest other = digest("b", prose.plot(prose.event(), 10), "2023-09-01");
    Link link =
        new Link(
            new ArticleId("a"), new ArticleId("b"), Relation.TRANSLATION, 0.9, true, List.of());
    assertThat(clusterer.add(other, List.of(link)))
        .containsExactly(new StoryEvent.ArticleAdded(last().id(), new ArticleId("b"), 0.9));
    assertThat(last().articles()).hasSize(2);
  }

  @Test
  void passesOverLinksToArticlesItNeverSaw() {
    Link link =
        new Link(new ArticleId("unseen"), new ArticleId("a"), Relation.COPY, 0.9, true, List.of());
    List<StoryEvent> events =
        clusterer.add(digest("a", prose.plot(event, 10), null), List.of(link));
    assertThat(events).singleElement().isInstanceOf(StoryEvent.StoryCreated.class);
  }

  @Test
  void givesArticlesWithoutFeaturesStoriesOfTheirOwn() {
    for (String id : new String[] {"a", "b"}) {
      clusterer.add(Reading.digest(id, "en", "…"), List.of());
    }
    assertThat(clusterer.stories()).hasSize(OTHERS + 2);
  }

  @Test
  void refusesAStoryThatIsNotThere() {
    Digest digest = digest("a", prose.plot(event, 3), null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clusterer.similarity(digest, "s999"))
        .withMessage("No story 's999'");
  }

  @Test
  void refusesASnapshotOfAnotherVersion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Clusterer.restore(new Snapshot("stories", 99, new byte[0]), StoryConfig.standard()))
        .withMessage("Snapshot must be of 'stories' version 1, got 'stories' version 99");
  }

  private Story last() {
    return clusterer.stories().getLast();
  }

  private StoryEvent add(String id, String language, int[] about, @Nullable String day) {
    String text = Prose.write(prose.plot(about, 10), language);
    Digest digest =
        day == null ? Reading.digest(id, language, text) : Reading.digest(id, language, text, day);
    return clusterer.add(digest, List.of()).getFirst();
  }

  private static Digest digest(String id, List<int[]> plot, @Nullable String day) {
    String text = Prose.write(plot, "en");
    return day == null ? Reading.digest(id, "en", text) : Reading.digest(id, "en", text, day);
  }
}
