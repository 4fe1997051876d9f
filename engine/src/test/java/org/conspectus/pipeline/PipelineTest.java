package org.conspectus.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Language;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryEvent;
import org.conspectus.fixture.Prose;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private final Pipeline pipeline = Pipeline.standard();

  @Test
  void goesFromBytesToAStory() {
    String text =
        "Mayor opens bridge\n\nThe mayor of the town opened the new bridge over the river on"
            + " Tuesday, after nine years of work and two floods.";
    Fetched fetched = new Fetched("a.txt", "a.txt", null, text.getBytes(StandardCharsets.UTF_8));
    Article article = pipeline.extract(fetched).articles().getFirst();
    Analysis analysis = pipeline.analyze(article);
    assertThat(analysis.language()).isEqualTo(new Language("en"));
    assertThat(pipeline.add(analysis.digest()))
        .containsExactly(new StoryEvent.StoryCreated("s1", new ArticleId("a.txt")));
    assertThat(pipeline.stories().getFirst().articles()).containsExactly(new ArticleId("a.txt"));
    assertThat(pipeline.families()).isEmpty();
    assertThat(pipeline.looseLinks()).isEmpty();
  }

  @Test
  void putsATranslationIntoTheStoryOfItsSource() {
    Prose prose = new Prose(6);
    for (int i = 0; i < 20; i++) {
      add("other" + i, "en", prose.plot(prose.event(), 8));
    }
    List<int[]> plot = prose.plot(prose.event(), 12);
    add("a", "nl", plot);
    add("b", "en", plot);
    assertThat(pipeline.families())
        .extracting(Family::members)
        .singleElement()
        .isEqualTo(List.of(new ArticleId("a"), new ArticleId("b")));
    assertThat(pipeline.stories().getLast().articles()).hasSize(2);
  }

  @Test
  void tellsInEventsWhatItsStoriesAre() {
    Prose prose = new Prose(7);
    List<StoryEvent> events = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int[] event = prose.event();
      for (String language : new String[] {"nl", "en"}) {
        events.addAll(add(language + i, language, prose.plot(event, 8)));
      }
    }
    for (Story story : pipeline.stories()) {
      assertThat(events)
          .contains(new StoryEvent.StoryCreated(story.id(), story.articles().getFirst()));
    }
    assertThat(events)
        .filteredOn(told ->
            told instanceof StoryEvent.StoryCreated || told instanceof StoryEvent.ArticleAdded)
        .hasSize(20);
  }

  private List<StoryEvent> add(String id, String language, List<int[]> plot) {
    Article article =
        new Article(
            new ArticleId(id),
            null,
            null,
            null,
            null,
            Prose.write(plot, language),
            new Language(language),
            null,
            null,
            List.of());
    Analysis analysis = pipeline.analyze(article);
    Digest digest =
        new Digest(article.id(), new Language(language), null, null, analysis.digest().profile());
    return pipeline.add(digest);
  }
}
