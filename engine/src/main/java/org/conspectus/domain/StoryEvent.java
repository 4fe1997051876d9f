package org.conspectus.domain;

import java.util.List;

/// What the two writers report, in order; stories and families are a fold over these.
public sealed interface StoryEvent {
  /// A text goes back to another.
  record LinkFound(Link link) implements StoryEvent {}

  /// The members of a family are now these, in stream order.
  record FamilyChanged(String family, List<ArticleId> members) implements StoryEvent {
    public FamilyChanged {
      members = List.copyOf(members);
    }
  }

  /// A story begins with its first article.
  record StoryCreated(String story, ArticleId article) implements StoryEvent {}

  /// An article joins a story.
  ///
  /// @param score in [0, 1], how near the article is to the story
  record ArticleAdded(String story, ArticleId article, double score) implements StoryEvent {}

  /// `merged` turned out to be the same story as `into` and is no more.
  record StoriesMerged(String into, String merged, double score) implements StoryEvent {}

  /// `articles` turned out to be another story than the one they were in.
  record StorySplit(String from, String created, List<ArticleId> articles) implements StoryEvent {
    public StorySplit {
      articles = List.copyOf(articles);
    }
  }

  /// Two stories belong together without being one.
  record StoriesRelated(String earlier, String later, double score) implements StoryEvent {}

  /// A story is too old to take articles and its features are forgotten.
  record StoryRetired(String story) implements StoryEvent {}
}
