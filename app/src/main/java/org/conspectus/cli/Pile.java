package org.conspectus.cli;

import java.util.List;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryPast;
import org.conspectus.story.Summary;
import org.jspecify.annotations.Nullable;

/// Articles after reading: their stories and families, and on demand each conspectus.
public interface Pile extends AutoCloseable {
  Newsroom.Report report();

  /// By first appearance in stream order; each article is in exactly one.
  List<Story> stories();

  /// The publisher group of an article; null when its outlet is unknown.
  @Nullable String publisher(ArticleId id);

  /// A story in a line.
  Summary summary(Story story);

  /// What became of a story since it was founded.
  StoryPast past(Story story);

  /// By founding; each of two members or more.
  List<Family> families();

  /// Links outside any family, such as excerpts.
  List<Link> looseLinks();

  /// The article's headline, date, language, outlet and family.
  ///
  /// @throws IllegalArgumentException if the pile has no such article
  Conspectus.Account account(ArticleId id);

  /// The words of an article.
  ///
  /// @throws IllegalArgumentException if the pile has no such article
  Article article(ArticleId id);

  /// All that one pass over the article finds in it, made again from its words.
  ///
  /// @throws IllegalArgumentException if the pile has no such article
  Analysis analysis(ArticleId id);

  Conspectus compare(Story story);

  @Override
  void close();
}
