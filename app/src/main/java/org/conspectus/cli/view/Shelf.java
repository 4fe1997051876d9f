package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.Story;

/// A pile with its families and links at hand by article. Memory: a few references an article.
public final class Shelf {
  private final Map<ArticleId, Family> families = new HashMap<>();
  private final Map<ArticleId, List<Link>> looseLinks = new HashMap<>();
  private final ShortIds ids;

  /// Everything there is.
  public Shelf(List<Story> stories, List<Family> allFamilies, List<Link> allLooseLinks) {
    for (Family family : allFamilies) {
      family.members().forEach(member -> families.put(member, family));
    }
    for (Link link : allLooseLinks) {
      looseLinks.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
    }
    Collection<ArticleId> all =
        stories.stream().flatMap(story -> story.articles().stream()).toList();
    ids = ShortIds.of(all);
  }

  /// Short ids of all articles.
  public ShortIds ids() {
    return ids;
  }

  /// The account whose headline a story is shown under; none when no account has one.
  public Optional<Account> leading(Story story, List<Account> accounts, Reader reader) {
    Set<Family> concerned = new LinkedHashSet<>();
    for (ArticleId id : story.articles()) {
      Family family = families.get(id);
      if (family != null) {
        concerned.add(family);
      }
    }
    return Headlines.leading(accounts, concerned, reader);
  }

  /// A story with what concerns it.
  ///
  /// @param whole whether more of a text may be shown than a short quotation
  public StoryView view(
      Story story, Conspectus conspectus, Map<ArticleId, String> texts, boolean whole) {
    Set<Family> concerned = new LinkedHashSet<>();
    List<Link> links = new ArrayList<>();
    for (ArticleId id : story.articles()) {
      Family family = families.get(id);
      if (family != null) {
        concerned.add(family);
      }
      links.addAll(looseLinks.getOrDefault(id, List.of()));
    }
    return new StoryView(story, conspectus, List.copyOf(concerned), links, texts, whole);
  }
}
