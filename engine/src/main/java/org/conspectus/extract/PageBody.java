package org.conspectus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.extract.PageBlocks.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The body of a page's article: the blocks of running text under the element where they lie
/// densest.
///
/// Each block of running text counts for the elements around it, less the farther away (after
/// Readability, Arc90 2009); the element with most wins and gives way to an `article` around it, or
/// to its parent as long as that adds much. Blocks that are mostly links are left out.
///
/// @param text paragraphs, headings, list items and quotations joined by an empty line
/// @param weight length of the text in the measure of [Block#weight()]
record PageBody(String text, int weight) {
  /// Shortest block that counts for its surroundings, by weight.
  private static final int MIN_RUNNING = 25;

  /// Blocks with more of their characters in links are lists of links.
  private static final double MAX_LINK_DENSITY = 0.5;

  /// How many elements around a block it counts for.
  private static final int LEVELS = 4;

  /// A parent with this many times the running text of its child is the better body.
  private static final double CLIMB = 1.3;

  /// Least share of the running text of the page for an element that says it is the body.
  private static final double MIN_DECLARED_SHARE = 0.3;

  private static final Set<String> CONTAINERS =
      Set.of("article", "body", "div", "main", "section", "td", "center");

  static PageBody of(Document page) {
    List<Block> blocks = PageBlocks.of(page.body());
    List<Block> running = blocks.stream().filter(PageBody::isRunning).toList();
    if (running.isEmpty()) {
      return new PageBody("", 0);
    }
    Element container = container(page, running);
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (isWithin(block.element(), container) && isKept(block)) {
        kept.add(block);
      }
    }
    return join(kept);
  }

  private static boolean isRunning(Block block) {
    return !block.isHeading()
        && block.weight() >= MIN_RUNNING
        && block.linkDensity() <= MAX_LINK_DENSITY;
  }

  private static Element container(Document page, List<Block> running) {
    int all = weightWithin(running, page.body());
    for (Element declared : page.select("[itemprop=articleBody]")) {
      if (weightWithin(running, declared) >= all * MIN_DECLARED_SHARE) {
        return declared;
      }
    }
    Element densest = densest(page, running);
    Element article = densest.closest("article");
    if (article != null) {
      return article;
    }
    Element container = densest;
    int own = weightWithin(running, container);
    for (Element parent = container.parent();
        parent != null && !parent.normalName().equals("html");
        parent = parent.parent()) {
      int more = weightWithin(running, parent);
      if (more >= own * CLIMB) {
        container = parent;
        own = more;
      }
    }
    return container;
  }

  private static Element densest(Document page, List<Block> running) {
    Map<Element, Double> scores = new HashMap<>();
    Element best = page.body();
    double bestScore = 0;
    for (Block block : running) {
      @Nullable Element around =
          CONTAINERS.contains(block.element().normalName())
              ? block.element()
              : block.element().parent();
      double score = block.weight() * (1 - block.linkDensity());
      for (int level = 1; level <= LEVELS && around != null; level++) {
        double sum = scores.merge(around, score / level, Double::sum);
        if (sum > bestScore) {
          bestScore = sum;
          best = around;
        }
        around = around.parent();
      }
    }
    return best;
  }

  private static int weightWithin(List<Block> blocks, Element container) {
    int weight = 0;
    for (Block block : blocks) {
      weight += isWithin(block.element(), container) ? block.weight() : 0;
    }
    return weight;
  }

  private static boolean isWithin(Element element, Element container) {
    for (Element around = element; around != null; around = around.parent()) {
      if (around.equals(container)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKept(Block block) {
    if (block.linkDensity() > MAX_LINK_DENSITY || block.element().normalName().equals("h1")) {
      return false;
    }
    return block.isHeading() || block.isParagraph() || block.weight() >= MIN_RUNNING;
  }

  private static PageBody join(List<Block> kept) {
    int size = kept.size();
    while (size > 0 && kept.get(size - 1).isHeading()) {
      size--;
    }
    StringBuilder text = new StringBuilder();
    int weight = 0;
    for (Block block : kept.subList(0, size)) {
      text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
      weight += block.weight();
    }
    return new PageBody(text.toString(), weight);
  }
}
