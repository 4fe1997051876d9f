package org.conspectus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.StoryEvent;
import org.conspectus.domain.StoryPast;
import org.junit.jupiter.api.Test;

class StoryHistoryTest {
  private final StoryHistory history = new StoryHistory();

  @Test
  void foldsEveryEvent() {
    List.of(
            new StoryEvent.StoryCreated("s1", id("a")),
            new StoryEvent.ArticleAdded("s1", id("b"), 0.5),
            new StoryEvent.StoryCreated("s2", id("c")),
            new StoryEvent.StoryCreated("s3", id("d")),
            new StoryEvent.StoriesRelated("s2", "s3", 0.2),
            new StoryEvent.StoriesMerged("s1", "s2", 0.4),
            new StoryEvent.StorySplit("s1", "s4", List.of(id("b"))),
            new StoryEvent.StoriesRelated("s1", "s3", 0.3),
            new StoryEvent.StoriesRelated("s1", "s2", 0.3),
            new StoryEvent.StoryRetired("s3"))
        .forEach(history::accept);
    assertThat(history.past("s1"))
        .isEqualTo(
            new StoryPast(List.of("s2"), null, List.of(new StoryPast.Related("s3", 0.3)), false));
    assertThat(history.past("s3"))
        .isEqualTo(new StoryPast(List.of(), null, List.of(new StoryPast.Related("s1", 0.3)), true));
    assertThat(history.past("s4").splitFrom()).isEqualTo("s1");
    assertThat(history.past("s9")).isEqualTo(StoryPast.NONE);
  }

  private static ArticleId id(String id) {
    return new ArticleId(id);
  }
}
