package org.conspectus.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Family;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Story;
import org.jspecify.annotations.Nullable;

/// Compares the accounts of a story.
///
/// Thread-safe and pure. Cost: linear in the accounts' text, except for coverage, which asks every
/// account for every name.
public final class Comparer {
  private final Timeline timeline = new Timeline();
  private final Quotes quotes = new Quotes();
  private final Coverage coverage = new Coverage();

  /// The conspectus of a story.
  ///
  /// @param accounts the story's articles in stream order, at least one
  /// @param families in any order; those without an article of the story are passed over
  /// @throws IllegalArgumentException if there is no account
  public Conspectus compare(Story story, List<Analysis> accounts, List<Family> families) {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("Story " + story.id() + " has no accounts");
    }
    Map<ArticleId, String> familyByArticle = new HashMap<>();
    families.forEach(f -> f.members().forEach(m -> familyByArticle.put(m, f.id())));
    Sources sources = new Sources(familyByArticle);
    return new Conspectus(
        story.id(),
        accounts.stream().map(Analysis::title).filter(t -> t != null).findFirst().orElse(null),
        timeline.of(accounts, sources),
        quotes.of(accounts, sources),
        List.of(),
        coverage.of(accounts),
        accounts.stream().map(a -> account(a, sources)).toList());
  }

  /// The place of one article in its story.
  public static Account account(Analysis analysis, @Nullable String family) {
    PublicationTime published = analysis.published();
    PublicationTime given = analysis.article().published();
    return new Account(
        analysis.article().id(),
        analysis.title(),
        given == null ? null : given.text(),
        published == null ? null : bound(published, true),
        published == null ? null : bound(published, false),
        family,
        analysis.language(),
        analysis.article().outlet());
  }

  private static Account account(Analysis analysis, Sources sources) {
    return account(analysis, sources.family(analysis.article().id()));
  }

  /// A moment as it was given, a day or range by its first or last day.
  private static String bound(PublicationTime published, boolean first) {
    return switch (published) {
      case PublicationTime.Moment moment -> moment.text();
      case PublicationTime.Day day -> day.text();
      case PublicationTime.Inferred range ->
          first ? range.first().toString() : range.last().toString();
    };
  }

  /// Which articles are one source: those of a family are, any other stands alone.
  record Sources(Map<ArticleId, String> familyByArticle) {
    Sources {
      familyByArticle = Map.copyOf(familyByArticle);
    }

    @Nullable String family(ArticleId article) {
      return familyByArticle.get(article);
    }

    /// Number of families among the articles, an article without one counting as one.
    int count(List<ArticleId> articles) {
      List<String> sources = new ArrayList<>();
      for (ArticleId article : articles) {
        String family = familyByArticle.get(article);
        sources.add(family == null ? "article " + article : "family " + family);
      }
      return (int) sources.stream().distinct().count();
    }
  }
}
