package org.conspectus.copy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.jspecify.annotations.Nullable;

/// Which articles, by number, are one family: a union-find forest (Tarjan 1975,
/// doi:10.1145/321879.321884) and the ties that joined them, which form a tree in each family. Not
/// thread-safe. Memory: 4 to 6 bytes an article and some 50 a tie.
final class Families {
  private int[] parents = new int[64];
  private int size;
  private TieList ties = new TieList();
  private TieList loose = new TieList();

  void addArticle() {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, size + size / 2);
    }
    parents[size] = size;
    size++;
  }

  /// Joins the families of two articles; returns false when they are one already.
  boolean join(Tie tie) {
    int one = root(tie.from());
    int two = root(tie.to());
    if (one == two) {
      return false;
    }
    parents[Math.max(one, two)] = Math.min(one, two);
    ties.add(tie);
    return true;
  }

  void addLoose(Tie tie) {
    loose.add(tie);
  }

  /// The article that stands for the family of another, itself when it has none.
  int root(int article) {
    int root = article;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int i = article; i != root; ) {
      int next = parents[i];
      parents[i] = root;
      i = next;
    }
    return root;
  }

  /// Families of two or more, by their first member.
  ///
  /// @param ids by number
  List<Family> all(List<ArticleId> ids) {
    Map<Integer, List<Integer>> members = new HashMap<>();
    Map<Integer, List<Tie>> tiesByRoot = new HashMap<>();
    for (Tie tie : ties.all()) {
      tiesByRoot.computeIfAbsent(root(tie.from()), r -> new ArrayList<>()).add(tie);
    }
    for (int i = 0; i < size; i++) {
      if (tiesByRoot.containsKey(root(i))) {
        members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
      }
    }
    List<Family> families = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Integer> own = members.get(i);
      if (own != null) {
        String id = "f" + (families.size() + 1);
        List<ArticleId> ownIds = own.stream().map(ids::get).toList();
        List<Link> links = links(tiesByRoot.getOrDefault(i, List.of()), ids);
        families.add(new Family(id, origin(ownIds, links), ownIds, links));
      }
    }
    return families;
  }

  private static List<Link> links(List<Tie> ties, List<ArticleId> ids) {
    Set<Integer> sources = FamilySource.of(ties);
    List<Link> links = new ArrayList<>();
    for (Tie tie : ties) {
      boolean may = tie.nats() == 0 || sources.contains(tie.from());
      links.add(may ? tie.link(ids) : tie.link(ids, false));
    }
    return links;
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
  List<Link> loose(List<ArticleId> ids) {
    return loose.all().stream()
        .filter(tie -> root(tie.from()) != root(tie.to()))
        .map(tie -> tie.link(ids))
        .toList();
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeInt(root(i));
    }
    ties.write(out);
    loose.write(out);
  }

  static Families read(DataInput in) throws IOException {
    Families families = new Families();
    families.size = in.readInt();
    families.parents = new int[Math.max(64, families.size)];
    for (int i = 0; i < families.size; i++) {
      families.parents[i] = in.readInt();
    }
    families.ties = TieList.read(in);
    families.loose = TieList.read(in);
    return families;
  }
}
