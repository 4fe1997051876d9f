package org.conspectus.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.jspecify.annotations.Nullable;

/// Which articles, by number, are one family: a union-find forest (Tarjan 1975,
/// doi:10.1145/321879.321884) and the links that joined them, which form a tree in each family.
final class Families {
  private final List<Integer> parents = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Link> loose = new ArrayList<>();

  void addArticle() {
    parents.add(parents.size());
  }

  /// Joins the families of two articles; returns false when they are one already.
  boolean join(int first, int second, Link link) {
    int one = root(first);
    int two = root(second);
    if (one == two) {
      return false;
    }
    parents.set(Math.max(one, two), Math.min(one, two));
    links.add(link);
    return true;
  }

  void addLoose(Link link) {
    loose.add(link);
  }

  /// The article that stands for the family of another, itself when it has none.
  int root(int article) {
    int root = article;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    for (int i = article; i != root; ) {
      i = parents.set(i, root);
    }
    return root;
  }

  /// Families of two or more, by their first member.
  List<Family> all(List<Digest> articles) {
    Map<Integer, List<ArticleId>> members = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(articles.get(i).id());
    }
    Map<ArticleId, Integer> roots = roots(articles);
    Map<Integer, List<Link>> linksByRoot = new HashMap<>();
    for (Link link : links) {
      int root = roots.getOrDefault(link.from(), -1);
      linksByRoot.computeIfAbsent(root, r -> new ArrayList<>()).add(link);
    }
    List<Family> families = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      List<ArticleId> own = members.get(i);
      if (own != null && own.size() > 1) {
        List<Link> ownLinks = linksByRoot.getOrDefault(i, List.of());
        String id = "f" + (families.size() + 1);
        families.add(new Family(id, origin(own, ownLinks), own, ownLinks));
      }
    }
    return families;
  }

  private Map<ArticleId, Integer> roots(List<Digest> articles) {
    Map<ArticleId, Integer> roots = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      roots.put(articles.get(i).id(), root(i));
    }
    return roots;
  }

  /// The one member that goes back to no other, when every link says which end is the source.
  private static @Nullable ArticleId origin(List<ArticleId> members, List<Link> links) {
    Set<ArticleId> sources = new LinkedHashSet<>(members);
    for (Link link : links) {
      if (!link.direction()) {
        return null;
      }
      sources.remove(link.to());
    }
    return sources.size() == 1 ? sources.iterator().next() : null;
  }

  /// Links whose ends are in different families.
  List<Link> loose(List<Digest> articles) {
    Map<ArticleId, Integer> roots = roots(articles);
    return loose.stream()
        .filter(l -> !roots.getOrDefault(l.from(), -1).equals(roots.getOrDefault(l.to(), -2)))
        .toList();
  }
}
