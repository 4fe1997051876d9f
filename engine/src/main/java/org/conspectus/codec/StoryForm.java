package org.conspectus.codec;

import java.util.List;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Language;
import org.conspectus.domain.NameType;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryPast;
import org.jspecify.annotations.Nullable;

/// A story as `stories` prints it.
public final class StoryForm implements JsonForm<StoryForm.TitledStory> {
  /// A story with what its articles are called and written in.
  ///
  /// @param title headline of one of the articles; null when none has one
  /// @param families how many families tell it, an article without one counting as one
  /// @param publishers how many publisher groups tell it, as far as outlets are known
  /// @param languages those of its articles, each once, by code; may be empty
  /// @param headlines the earliest in each language, by code; may be empty
  /// @param summary a sentence of one of the articles; null when none has one
  /// @param names that most of the articles have
  public record TitledStory(
      Story story,
      @Nullable String title,
      List<Language> languages,
      int families,
      int publishers,
      List<Headline> headlines,
      @Nullable Line summary,
      List<MainName> names,
      StoryPast past) {
    public TitledStory {
      languages = List.copyOf(languages);
      headlines = List.copyOf(headlines);
      names = List.copyOf(names);
    }
  }

  /// What a story is called in a language.
  public record Headline(Language language, String text, ArticleId article) {}

  /// A name that articles of the story have among their main ones.
  ///
  /// @param type null when unknown
  /// @param articles in how many
  public record MainName(String entity, String text, @Nullable NameType type, int articles) {}

  /// Words of an article.
  public record Line(@Nullable Language language, String text, ArticleId article, Span span) {}

  @Override
  public void write(JsonFields fields, TitledStory titled) {
    Story story = titled.story();
    fields.text("story", story.id());
    fields.text("title", titled.title());
    fields.texts("languages", titled.languages());
    fields.text("first", story.first());
    fields.text("last", story.last());
    fields.texts("articles", story.articles());
    fields.number("families", titled.families());
    fields.number("publishers", titled.publishers());
    fields.objects("headlines", titled.headlines(), StoryForm::headline);
    fields.object("summary", titled.summary(), StoryForm::line);
    fields.objects("names", titled.names(), StoryForm::name);
    StoryPast past = titled.past();
    fields.objects("related", past.related(), StoryForm::related);
    fields.texts("merged", past.merged());
    fields.text("splitFrom", past.splitFrom());
    fields.flag("retired", past.isRetired());
  }

  private static void headline(JsonFields fields, Headline headline) {
    fields.text("language", headline.language());
    fields.text("text", headline.text());
    fields.text("article", headline.article());
  }

  private static void line(JsonFields fields, Line line) {
    fields.text("language", line.language());
    fields.text("text", line.text());
    fields.text("article", line.article());
    fields.span("span", line.span());
  }

  private static void name(JsonFields fields, MainName main) {
    fields.text("entity", main.entity());
    fields.text("text", main.text());
    fields.text("type", main.type());
    fields.number("articles", main.articles());
  }

  private static void related(JsonFields fields, StoryPast.Related related) {
    fields.text("story", related.story());
    fields.score("score", related.score());
  }
}
