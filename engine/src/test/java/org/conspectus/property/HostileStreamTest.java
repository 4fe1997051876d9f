package org.conspectus.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryEvent;
import org.conspectus.fixture.Prose;
import org.conspectus.fixture.Reading;
import org.conspectus.fixture.ToldStories;
import org.conspectus.story.Clusterer;
import org.conspectus.story.StoryConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Streams that no newsroom sends: sensible stories, and no work in proportion to a square.
@Tag("slow")
class HostileStreamTest {
  private static final int MANY = 1_000;

  private final Prose prose = new Prose(3);
  private final Clusterer clusterer = new Clusterer(StoryConfig.standard().withMaxLive(0));
  private final ToldStories told = new ToldStories();
  private final List<StoryEvent> events = new ArrayList<>();

  @Test
  void takesTheSameArticleAThousandTimes() {
    Digest article = Reading.digest("a", "en", text(prose.event(), 15));
    within(() -> {
      for (int i = 0; i < MANY; i++) {
        add(copy(article, "a" + i, null));
      }
    });
    assertThat(clusterer.stories()).hasSize(1);
  }

  @Test
  void tellsAThousandArticlesOfOneTitleApart() {
    List<Digest> articles = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      articles.add(
          Reading.ANALYZER
              .analyze(
                  Reading.with(
                      Reading.article("a" + i, "en", text(prose.event(), 6), null),
                      "Letters to the editor",
                      null))
              .digest());
    }
    within(() -> articles.forEach(this::add));
    assertThat(clusterer.stories()).hasSizeGreaterThan(MANY / 2);
  }

  @Test
  void takesThreeWordsAndThreeHundredThousand() {
    int[] event = prose.event();
    Digest few = Reading.digest("few", "en", "Mayor opens bridge");
    Digest many = Reading.digest("many", "en", text(event, 22_000));
    within(() -> {
      add(few);
      add(many);
      add(copy(few, "few2", null));
      add(copy(many, "many2", null));
    });
    assertThat(clusterer.stories()).hasSize(2);
  }

  @Test
  void takesTheYears0And9999() {
    for (String day : new String[] {"2023-06-18", "0000-01-01", "9999-12-31", "2023-06-19"}) {
      add(Reading.digest("a" + day, "en", text(prose.event(), 10), day));
    }
    assertThat(clusterer.stories()).hasSize(4);
    assertThat(events).noneMatch(event -> event instanceof StoryEvent.StoryRetired);
  }

  @Test
  void followsAStreamThatGoesBackAYear() {
    int[] now = prose.event();
    int[] then = prose.event();
    for (int i = 0; i < 60; i++) {
      add(Reading.digest("other" + i, "en", text(prose.event(), 25), "2023-06-18"));
    }
    for (int i = 0; i < 8; i++) {
      add(Reading.digest("now" + i, "en", text(now, 25), "2023-06-18"));
    }
    for (int i = 0; i < 8; i++) {
      add(Reading.digest("then" + i, "en", text(then, 25), "2022-06-18"));
      add(Reading.digest("again" + i, "en", text(now, 25), "2022-06-18"));
    }
    assertThat(events).noneMatch(event -> event instanceof StoryEvent.StoryRetired);
    assertThat(clusterer.stories()).hasSizeBetween(63, 66);
    for (Story story : clusterer.stories()) {
      assertThat(story.articles().stream().map(id -> id.value().replaceAll("\\d", "")).distinct())
          .as(story.id())
          .hasSize(1);
    }
  }

  @Test
  void keepsNothingOfAThousandYearsButWhatIsRecent() {
    List<Digest> articles = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Digest article = Reading.digest("a" + i, "en", text(prose.event(), 5));
      articles.add(copy(article, "a" + i, Reading.day(1023 + i + "-06-18")));
    }
    within(() -> articles.forEach(this::add));
    long retired = events.stream().filter(e -> e instanceof StoryEvent.StoryRetired).count();
    assertThat(retired).isGreaterThan(MANY * 9 / 10);
    assertThat(clusterer.stories()).as("all are still told").hasSize(MANY);
  }

  private void add(Digest article) {
    List<StoryEvent> added = clusterer.add(article, List.of());
    events.addAll(added);
    added.forEach(told::accept);
  }

  private void within(Runnable work) {
    work.run();
    clusterer.settle().forEach(told::accept);
    for (Story story : clusterer.stories()) {
      assertThat(told.of(story.id())).containsExactlyInAnyOrderElementsOf(story.articles());
    }
  }

  private String text(int[] event, int sentences) {
    return Prose.write(prose.plot(event, sentences), "en");
  }

  private static Digest copy(Digest article, String id, @Nullable PublicationTime published) {
    return new Digest(new ArticleId(id), article.language(), published, null, article.profile());
  }
}
