package org.conspectus.codec;

import java.util.List;
import org.conspectus.domain.Language;
import org.conspectus.domain.Story;
import org.jspecify.annotations.Nullable;

/// A story as `stories` prints it.
public final class StoryForm implements JsonForm<StoryForm.TitledStory> {
  /// A story with what its articles are called and written in.
  ///
  /// @param title headline of one of the articles; null when none has one
  /// @param languages those of its articles, each once, by code; may be empty
  public record TitledStory(Story story, @Nullable String title, List<Language> languages) {
    public TitledStory {
      languages = List.copyOf(languages);
    }
  }

  @Override
  public void write(JsonFields fields, TitledStory titled) {
    Story story = titled.story();
    fields.text("story", story.id());
    fields.text("title", titled.title());
    fields.texts("languages", titled.languages());
    fields.text("first", story.first());
    fields.text("last", story.last());
    fields.texts("articles", story.articles());
  }
}
