package org.conspectus.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.extract.page.ClassWords.Kind;

/// Finds the element that holds the body of the article: the one where running text lies densest
/// (after Readability, Arc90 2009), or one that says it is the body, or an `article` around it, or
/// a parent as long as that adds much. Linear in the page but for the depth of elements.
final class BodyPlace {
  /// How many elements around a block it counts for.
  private static final int LEVELS = 4;

  /// What running text outside paragraphs counts.
  private static final double OTHER = 0.7;

  /// A parent with this many times the running text of its child is the better body.
  private static final double CLIMB = 1.3;

  /// Least share of the page's running text for an element that says it is the body.
  private static final double MIN_DECLARED_SHARE = 0.3;

  /// The same for an element whose class says so.
  private static final double MIN_NAMED_SHARE = 0.5;

  private static final Set<String> CONTAINERS =
      Set.of("article", "body", "div", "main", "section", "td", "center");

  private static final Set<String> LISTS =
      Set.of("ul", "ol", "li", "dl", "dd", "table", "tbody", "tr", "p", "blockquote");

  private final PageTree tree;
  private final List<Block> running;
  private final int[] weights;

  private BodyPlace(PageTree tree, List<Block> blocks) {
    this.tree = tree;
    this.running = blocks.stream().filter(PageTree::isRunning).toList();
    this.weights = tree.weights(blocks);
  }

  /// The index of the element; -1 when no block is running text.
  static int of(PageTree tree, List<Block> blocks) {
    BodyPlace place = new BodyPlace(tree, blocks);
    return place.running.isEmpty() ? -1 : place.aroundLists(place.find());
  }

  private int aroundLists(int found) {
    int place = found;
    while (tree.parent(place) >= 0 && LISTS.contains(tree.tag(place))) {
      place = tree.parent(place);
    }
    return place;
  }

  private int find() {
    int declared = declared();
    if (declared >= 0) {
      return declared;
    }
    int densest = densest();
    int article = tree.closest(densest, "article");
    if (article >= 0) {
      return article;
    }
    int place = densest;
    for (int around = tree.parent(densest);
        around >= 0 && !tree.tag(around).equals("html");
        around = tree.parent(around)) {
      if (weights[around] >= weights[place] * CLIMB) {
        place = around;
      }
    }
    return place;
  }

  /// The element that says it is the body; where several do, the one around them if there is little
  /// else in it.
  private int declared() {
    int best = -1;
    int sum = 0;
    int all = -1;
    Map<String, Integer> parts = parts();
    for (int i = 0; i < tree.size(); i++) {
      if (!says(i, parts) || (best >= 0 && tree.contains(best, i))) {
        continue;
      }
      sum += weights[i];
      all = all < 0 ? i : common(all, i);
      best = best < 0 || weights[i] > weights[best] ? i : best;
    }
    if (best < 0) {
      return -1;
    }
    int place = weights[all] <= sum * CLIMB ? all : best;
    return weights[place] >= weights[0] * MIN_DECLARED_SHARE ? place : -1;
  }

  private boolean says(int i, Map<String, Integer> parts) {
    if (weights[i] == 0 || tree.tag(i).equals("html") || tree.tag(i).equals("body")) {
      return false;
    }
    if (tree.element(i).attributesSize() > 0
        && tree.element(i).attr("itemprop").equals("articleBody")) {
      return true;
    }
    if (!tree.is(Kind.BODY, i)) {
      return false;
    }
    int weight = Math.max(weights[i], parts.getOrDefault(part(i), 0));
    return weight >= weights[0] * MIN_NAMED_SHARE;
  }

  /// What the parts of a body that is cut in several have together.
  private Map<String, Integer> parts() {
    Map<String, Integer> parts = new HashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(Kind.BODY, i) && weights[i] > 0) {
        parts.merge(part(i), weights[i], Integer::sum);
      }
    }
    parts.remove("");
    return parts;
  }

  /// Parts of one body have one class and one parent, in an article; empty for all else.
  private String part(int i) {
    int parent = tree.parent(i);
    return parent < 0 || tree.closest(parent, "article") < 0
        ? ""
        : parent + " " + tree.element(i).className();
  }

  private int common(int a, int b) {
    int around = a;
    while (!tree.contains(around, b)) {
      around = tree.parent(around);
    }
    return around;
  }

  private int densest() {
    double[] scores = new double[tree.size()];
    int best = 0;
    for (Block block : running) {
      int around =
          CONTAINERS.contains(tree.tag(block.element()))
              ? block.element()
              : tree.parent(block.element());
      double score = block.weight() * (1 - block.linkDensity());
      score = block.kind() == Block.Kind.PARAGRAPH ? score : score * OTHER;
      for (int level = 1; level <= LEVELS && around >= 0; level++) {
        scores[around] += score / level;
        best = scores[around] > scores[best] ? around : best;
        around = tree.parent(around);
      }
    }
    return best;
  }
}
