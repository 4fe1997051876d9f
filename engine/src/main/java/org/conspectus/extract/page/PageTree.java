package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conspectus.extract.page.ClassWords.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page as arrays: its elements in page order, each with the place of its parent and the end of
/// what is under it, and its blocks of text. Everything that judges parts of a page works on these
/// and never walks the page again.
///
/// Made by [PageWalk]. Time and memory grow with the page. Not thread-safe.
final class PageTree {
  /// Shortest block that is running text, by weight.
  static final int MIN_RUNNING = 25;

  /// Blocks with more of their characters in links are lists of links.
  static final double MAX_LINK_DENSITY = 0.5;

  /// Most elements, and most running text by weight, under an element that is a line.
  private static final int MAX_LINE = 100;

  private static final int MAX_LINE_WEIGHT = 600;

  private static final int START = 256;

  private Element[] elements = new Element[START];
  private int[] parents = new int[START];
  private int[] ends = new int[START];
  private int[] kinds = new int[START];
  private int size;

  private final List<Block> blocks = new ArrayList<>();

  /// For each element: weight of the running text under it.
  private int[] running = new int[0];

  int add(Element element, int parent, int kindBits) {
    if (size == elements.length) {
      int larger = size * 2;
      elements = Arrays.copyOf(elements, larger);
      parents = Arrays.copyOf(parents, larger);
      ends = Arrays.copyOf(ends, larger);
      kinds = Arrays.copyOf(kinds, larger);
    }
    elements[size] = element;
    parents[size] = parent;
    ends[size] = size + 1;
    kinds[size] = kindBits;
    return size++;
  }

  void close(int index) {
    ends[index] = size;
  }

  void add(Block block) {
    blocks.add(block);
  }

  /// Sums up; to be called once, when the page is over.
  void finish() {
    running = weights(blocks);
  }

  /// For each element, the weight of the running text among `some` blocks under it.
  int[] weights(List<Block> some) {
    int[] sums = new int[size];
    for (Block block : some) {
      if (isRunning(block)) {
        sums[block.element()] += block.weight();
      }
    }
    for (int i = size - 1; i > 0; i--) {
      sums[parents[i]] += sums[i];
    }
    return sums;
  }

  static boolean isRunning(Block block) {
    return !block.isHeading()
        && block.weight() >= MIN_RUNNING
        && block.linkDensity() <= MAX_LINK_DENSITY;
  }

  int size() {
    return size;
  }

  Element element(int index) {
    return elements[index];
  }

  String tag(int index) {
    return elements[index].normalName();
  }

  /// The parent's index; -1 for the document.
  int parent(int index) {
    return parents[index];
  }

  /// First index that is no longer under the element.
  int end(int index) {
    return ends[index];
  }

  boolean contains(int container, int index) {
    return index >= container && index < ends[container];
  }

  boolean is(Kind kind, int index) {
    return kind.isIn(kinds[index]);
  }

  int kinds(int index) {
    return kinds[index];
  }

  /// Weight of the running text under an element.
  int running(int index) {
    return running[index];
  }

  /// Whether an element can be a line, such as one with a date or a name; reading the text of
  /// others may cost much.
  boolean isLine(int index) {
    return index >= size || (ends[index] - index <= MAX_LINE && running[index] <= MAX_LINE_WEIGHT);
  }

  /// In page order.
  List<Block> blocks() {
    return blocks;
  }

  /// The nearest element of this name around an element, itself included; -1 if there is none.
  int closest(int index, String tag) {
    int around = index;
    while (around >= 0 && !tag(around).equals(tag)) {
      around = parents[around];
    }
    return around;
  }

  static PageTree of(Document page, PageFinds finds) {
    return PageWalk.read(page, finds);
  }
}
