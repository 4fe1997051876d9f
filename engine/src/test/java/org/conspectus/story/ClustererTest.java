package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
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

  /// Sentences of an account; so many tell most of an event.
  private static final int TOLD = 25;

  private final Prose prose = new Prose(4);
  private final int[] event = prose.event();
  private final Clusterer clusterer = new Clusterer(StoryConfig.standard().withMaxLive(0));

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
    add("c", "de", event, "2023-06-18");
    clusterer.settle();
    assertThat(clusterer.stories()).hasSize(OTHERS + 1);
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
  void retiresWhatIsOldAndTellsWhatRecallsIt() {
    add("a", "en", event, "2023-06-18");
    String old = last().id();
    List<StoryEvent> events = new ArrayList<>();
    for (int i = 0; i < OTHERS; i++) {
      events.addAll(addAll("later" + i, prose.plot(prose.event(), TOLD), "2023-07-20"));
    }
    events.addAll(addAll("b", prose.plot(event, TOLD), "2023-07-20"));
    assertThat(events)
        .contains(new StoryEvent.StoryRetired(old))
        .contains(new StoryEvent.StoryCreated(last().id(), new ArticleId("b")))
        .anySatisfy(told ->
            assertThat(told)
                .isInstanceOfSatisfying(
                    StoryEvent.StoriesRelated.class,
                    related -> {
                      assertThat(related.earlier()).isEqualTo(old);
                      assertThat(related.later()).isEqualTo(last().id());
                    }));
    assertThat(clusterer.stories()).as("what retired is still told").hasSize(2 * OTHERS + 2);
    Digest late = digest("c", prose.plot(event, TOLD), "2023-06-18");
    assertThatIllegalArgumentException().isThrownBy(() -> clusterer.likeness(late, old));
  }

  @Test
  void oneWrongDateRetiresNothing() {
    add("a", "en", event, "2023-06-18");
    assertThat(addAll("b", prose.plot(prose.event(), TOLD), "9999-12-31"))
        .noneMatch(told -> told instanceof StoryEvent.StoryRetired);
    add("c", "en", event, "2023-06-19");
    assertThat(clusterer.stories()).anyMatch(story -> ids(story).equals(List.of("a", "c")));
  }

  @Test
  void relatesWhatHappensAgainAYearLater() {
    add("a", "en", event, "2023-06-18");
    String first = last().id();
    List<StoryEvent> events = addAll("b", prose.plot(event, TOLD), "2024-06-18");
    assertThat(clusterer.stories()).hasSize(OTHERS + 2);
    assertThat(events)
        .anyMatch(told ->
            told instanceof StoryEvent.StoriesRelated related
                && related.earlier().equals(first)
                && related.later().equals(last().id()));
  }

  @Test
  void isLessSureTheLongerItIsAgo() {
    add("a", "en", event, "2023-06-18");
    String story = last().id();
    List<int[]> plot = prose.plot(event, TOLD);
    double same = clusterer.likeness(digest("b", plot, "2023-06-18"), story);
    double later = clusterer.likeness(digest("b", plot, "2023-06-22"), story);
    double earlier = clusterer.likeness(digest("b", plot, "2023-06-14"), story);
    assertThat(later).isLessThan(same).isEqualTo(earlier);
    assertThat(clusterer.likeness(digest("b", plot, null), story)).isEqualTo(same);
  }

  @Test
  void takesWhatComesLateAndOutOfOrder() {
    add("a", "en", event, "2023-06-20");
    add("b", "en", event, "2023-06-18");
    add("c", "en", event, "2023-06-19");
    clusterer.settle();
    assertThat(clusterer.stories()).hasSize(OTHERS + 1);
    assertThat(ids(last())).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(last().first()).isEqualTo(Instant.parse("2023-06-18T00:00:00Z"));
  }

  @Test
  void putsAFamilyThatBeganInTwoStoriesIntoOne() {
    add("a", "en", event, "2023-06-18");
    add("b", "en", prose.event(), "2023-06-18");
    List<Story> two = clusterer.stories().subList(OTHERS, OTHERS + 2);
    Digest both = digest("c", prose.plot(prose.event(), TOLD), "2023-06-18");
    List<StoryEvent> events = clusterer.add(both, List.of(copy("a", "c"), copy("b", "c")));
    assertThat(events)
        .contains(new StoryEvent.StoriesMerged(two.getFirst().id(), two.getLast().id(), 0.9));
    assertThat(ids(last())).containsExactly("a", "b", "c");
    clusterer.settle();
    assertThat(ids(last())).as("they stay together").containsExactly("a", "b", "c");
  }

  @Test
  void splitsWhatIsTwoStories() {
    int[] other = prose.event();
    for (int i = 0; i < 5; i++) {
      add("a" + i, "en", event, "2023-06-18");
      add("b" + i, "en", other, "2023-06-18");
    }
    Digest bridge = digest("x", prose.plot(prose.event(), TOLD), "2023-06-18");
    List<StoryEvent> events =
        new ArrayList<>(clusterer.add(bridge, List.of(copy("a0", "x"), copy("b0", "x"))));
    events.addAll(clusterer.settle());
    assertThat(events)
        .anySatisfy(told ->
            assertThat(told)
                .isInstanceOfSatisfying(
                    StoryEvent.StorySplit.class,
                    split -> {
                      assertThat(split.articles()).hasSize(4);
                    }));
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
    Digest other = digest("b", prose.plot(prose.event(), TOLD), "2023-07-01");
    assertThat(clusterer.add(other, List.of(copy("a", "b"))))
        .containsExactly(new StoryEvent.ArticleAdded(last().id(), new ArticleId("b"), 0.9));
    assertThat(last().articles()).hasSize(2);
  }

  @Test
  void passesOverLinksToArticlesItNeverSaw() {
    Link link =
        new Link(new ArticleId("unseen"), new ArticleId("a"), Relation.COPY, 0.9, true, List.of());
    List<StoryEvent> events =
        clusterer.add(digest("a", prose.plot(event, TOLD), null), List.of(link));
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
        .isThrownBy(() -> clusterer.likeness(digest, "s999"))
        .withMessage("No story 's999'");
  }

  @Test
  void refusesASnapshotOfAnotherVersion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Clusterer.restore(new Snapshot("stories", 99, new byte[0]), StoryConfig.standard()))
        .withMessage("Snapshot must be of 'stories' version 5, got 'stories' version 99");
  }

  private Story last() {
    return clusterer.stories().getLast();
  }

  private StoryEvent add(String id, String language, int[] about, @Nullable String day) {
    String text = Prose.write(prose.plot(about, TOLD), language);
    Digest digest =
        day == null ? Reading.digest(id, language, text) : Reading.digest(id, language, text, day);
    return clusterer.add(digest, List.of()).getFirst();
  }

  private List<StoryEvent> addAll(String id, List<int[]> plot, String day) {
    return clusterer.add(digest(id, plot, day), List.of());
  }

  private static List<String> ids(Story story) {
    return story.articles().stream().map(ArticleId::value).toList();
  }

  private static Link copy(String from, String to) {
    return new Link(new ArticleId(from), new ArticleId(to), Relation.COPY, 0.9, true, List.of());
  }

  private static Digest digest(String id, List<int[]> plot, @Nullable String day) {
    String text = Prose.write(plot, "en");
    return day == null ? Reading.digest(id, "en", text) : Reading.digest(id, "en", text, day);
  }
}
