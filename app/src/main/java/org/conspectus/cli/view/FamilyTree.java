package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.jspecify.annotations.Nullable;

/// Arranges accounts as trees: under an original stand the copies and translations that go back to
/// it. Every account appears exactly once, whatever the links say.
public final class FamilyTree {
  private final Map<ArticleId, Account> accounts = new LinkedHashMap<>();
  private final Map<ArticleId, Family> families = new HashMap<>();
  private final Map<ArticleId, List<Link>> looseLinks = new HashMap<>();
  private final Set<ArticleId> placed = new HashSet<>();

  private FamilyTree(List<Account> accounts, List<Family> families, List<Link> looseLinks) {
    accounts.forEach(account -> this.accounts.put(account.id(), account));
    for (Family family : families) {
      family.members().forEach(member -> this.families.put(member, family));
    }
    for (Link link : looseLinks) {
      this.looseLinks.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
    }
  }

  /// The trees in the order of their first accounts.
  public static List<AccountNode> of(
      List<Account> accounts, List<Family> families, List<Link> looseLinks) {
    FamilyTree tree = new FamilyTree(accounts, families, looseLinks);
    List<AccountNode> roots = new ArrayList<>();
    for (ArticleId id : tree.accounts.keySet()) {
      if (!tree.placed.contains(id)) {
        roots.add(tree.root(id));
      }
    }
    return roots;
  }

  private AccountNode root(ArticleId id) {
    Family family = families.get(id);
    if (family == null) {
      return node(id, null, Map.of());
    }
    Map<ArticleId, List<Link>> linksFrom = new LinkedHashMap<>();
    Set<ArticleId> derived = new HashSet<>();
    for (Link link : family.links()) {
      if (link.direction() && accounts.containsKey(link.from())) {
        linksFrom.computeIfAbsent(link.from(), from -> new ArrayList<>()).add(link);
        derived.add(link.to());
      }
    }
    List<AccountNode> tops = new ArrayList<>();
    if (family.origin() != null && isFree(family.origin())) {
      tops.add(node(family.origin(), null, linksFrom));
    }
    addFree(family, tops, linksFrom, derived);
    addFree(family, tops, linksFrom, Set.of());
    return joined(family, tops);
  }

  /// Members not yet placed and not in `except`, each with what goes back to it.
  private void addFree(
      Family family,
      List<AccountNode> tops,
      Map<ArticleId, List<Link>> linksFrom,
      Set<ArticleId> except) {
    Set<ArticleId> members = new HashSet<>(family.members());
    for (ArticleId member : accounts.keySet().stream().filter(members::contains).toList()) {
      if (isFree(member) && !except.contains(member)) {
        tops.add(node(member, undirected(family, member), linksFrom));
      }
    }
  }

  /// One tree: the only top, the origin with the others below, or all side by side below an unknown
  /// origin.
  private static AccountNode joined(Family family, List<AccountNode> tops) {
    AccountNode first = tops.getFirst();
    if (tops.size() == 1) {
      return first;
    }
    boolean known = first.account() != null && first.account().id().equals(family.origin());
    if (!known) {
      return new AccountNode(null, List.of(), tops);
    }
    List<AccountNode> children = new ArrayList<>(first.children());
    children.addAll(tops.subList(1, tops.size()));
    return new AccountNode(first.account(), first.links(), children);
  }

  private boolean isFree(ArticleId id) {
    return accounts.containsKey(id) && !placed.contains(id);
  }

  private static @Nullable Link undirected(Family family, ArticleId member) {
    return family.links().stream()
        .filter(link -> !link.direction() && link.to().equals(member))
        .findFirst()
        .orElse(null);
  }

  private AccountNode node(
      ArticleId id, @Nullable Link link, Map<ArticleId, List<Link>> linksFrom) {
    placed.add(id);
    List<AccountNode> children = new ArrayList<>();
    for (Link child : linksFrom.getOrDefault(id, List.of())) {
      if (isFree(child.to())) {
        children.add(node(child.to(), child, linksFrom));
      }
    }
    List<Link> links = new ArrayList<>();
    if (link != null) {
      links.add(link);
    }
    links.addAll(looseLinks.getOrDefault(id, List.of()));
    return new AccountNode(accounts.get(id), links, children);
  }
}
