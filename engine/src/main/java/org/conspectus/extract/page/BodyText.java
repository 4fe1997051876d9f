package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.extract.page.ClassWords.Kind;

/// Chooses among the blocks of a body what belongs to the article, and joins it.
///
/// Left out are lists of links, boxes announced by a heading such as *read also*, credits, notices,
/// labels, headings with nothing under them, and the title, which is told apart.
final class BodyText {
  /// Longest block that can be a notice, by weight.
  private static final int MAX_NOTICE = 220;

  /// Shortest block in the first half of a text, by weight, that is too long for a box of links.
  private static final int MIN_TEXT = 150;

  /// Longest block that can open a box or be a credit, by weight.
  private static final int MAX_LABEL = 90;

  /// Longest line that is nothing but a date, by weight, and how much of it the date is.
  private static final int MAX_DATE = 40;

  private static final double DATE_SHARE = 0.55;

  /// Paragraphs with more of their characters in links are links.
  private static final double MAX_PARAGRAPH_LINKS = 0.8;

  /// Shortest heading, by weight, that is text in itself.
  private static final int LONG_HEADING = 100;

  /// Shortest loose block, by weight, that is text for sure.
  private static final int MIN_LOOSE = 25;

  /// Shortest block before the first paragraph, by weight, that is not a label.
  private static final int MIN_OPENING = 60;

  private final PageTree tree;
  private final int place;
  private final List<Block> blocks;
  private final boolean[] dropped;

  /// For each block, the weight of those before it.
  private final long[] before;

  private final Phrases phrases = Phrases.standard();

  private BodyText(PageTree tree, int place, List<Block> blocks) {
    this.tree = tree;
    this.place = place;
    this.blocks = blocks;
    this.dropped = new boolean[blocks.size()];
    this.before = new long[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      before[i + 1] = before[i] + blocks.get(i).weight();
    }
  }

  /// The blocks that stay.
  ///
  /// @param blocks those under `place`, in page order
  static List<Block> choose(PageTree tree, int place, List<Block> blocks) {
    BodyText text = new BodyText(tree, place, blocks);
    text.dropBoxes();
    text.dropLines();
    text.dropOpening();
    text.dropClosing();
    text.dropEmptyHeadings();
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!text.dropped[i]) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private void dropBoxes() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean opens =
          !dropped[i]
              && block.weight() <= MAX_LABEL
              && (block.isHeading() || !block.endsSentence() || block.text().endsWith(":"))
              && phrases.isOf(Phrases.Kind.OPENS_BOX, block.text());
      if (opens) {
        dropBox(i);
      }
    }
  }

  /// Drops the largest element that starts with this block, or what follows up to the next heading
  /// of its rank.
  private void dropBox(int first) {
    int box = box(first);
    dropped[first] = true;
    boolean isHeading = blocks.get(first).isHeading();
    boolean isBox = box != blocks.get(first).element();
    int around = tree.parent(blocks.get(first).element());
    boolean isEarly = isEarly(first);
    for (int i = first + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isOver =
          !isBox
              && (!tree.contains(around, block.element())
                  || (isEarly && block.weight() >= MIN_TEXT && !block.isHeading()));
      if (isOver) {
        return;
      }
      if (isBox && !tree.contains(box, block.element())) {
        return;
      }
      if (!isBox && !isHeading && block.linkDensity() <= PageTree.MAX_LINK_DENSITY / 2) {
        return;
      }
      if (!isBox && isHeading && block.isHeading() && rank(block) <= rank(blocks.get(first))) {
        return;
      }
      dropped[i] = true;
    }
  }

  /// Whether most of the text is still to come.
  private boolean isEarly(int first) {
    return before[first] < before[blocks.size()] / 2;
  }

  private int box(int first) {
    int start = blocks.get(first).element();
    int box = start;
    int last = first == 0 ? -1 : blocks.get(first - 1).element();
    int around = tree.parent(box);
    while (around > place && !(last >= 0 && tree.contains(around, last))) {
      if (first == 0 && weightUnder(around, first) > weightUnder(place, first) / 2) {
        break;
      }
      box = around;
      around = tree.parent(around);
    }
    return box;
  }

  private int weightUnder(int element, int first) {
    int weight = 0;
    for (int i = first; i < blocks.size(); i++) {
      weight += tree.contains(element, blocks.get(i).element()) ? blocks.get(i).weight() : 0;
    }
    return weight;
  }

  private int rank(Block block) {
    int at = block.element();
    while (at >= 0 && !(tree.tag(at).length() == 2 && tree.tag(at).charAt(0) == 'h')) {
      at = tree.parent(at);
    }
    return at < 0 ? 9 : tree.tag(at).charAt(1) - '0';
  }

  private void dropLines() {
    boolean isTitled = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isTitle = !isTitled && isTitle(block);
      isTitled |= isTitle;
      dropped[i] |=
          isLinks(block)
              || isTitle
              || isNotice(block)
              || (block.kind() == Block.Kind.LOOSE && block.weight() < MIN_LOOSE);
    }
  }

  private static boolean isLinks(Block block) {
    double most =
        block.kind() == Block.Kind.PARAGRAPH ? MAX_PARAGRAPH_LINKS : PageTree.MAX_LINK_DENSITY;
    return block.linkDensity() > most;
  }

  private boolean isTitle(Block block) {
    return block.isHeading() && rank(block) == 1;
  }

  private boolean isNotice(Block block) {
    if (block.weight() > MAX_NOTICE) {
      return false;
    }
    if (block.weight() <= MAX_DATE && isDate(block.text())) {
      return true;
    }
    return (block.weight() <= MAX_LABEL
            && (phrases.isOf(Phrases.Kind.STARTS_NOTICE, block.text())
                || phrases.isOf(Phrases.Kind.IS_LABEL, block.text())))
        || phrases.isOf(Phrases.Kind.IN_NOTICE, block.text());
  }

  private static boolean isDate(String text) {
    TextDates.Found date = TextDates.first(text, false);
    return date != null && date.end() - date.start() >= text.length() * DATE_SHARE;
  }

  /// Before the first paragraph stand section, date and authors.
  private void dropOpening() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (dropped[i]) {
        continue;
      }
      if (block.weight() >= MIN_OPENING || (PageTree.isRunning(block) && block.endsSentence())) {
        return;
      }
      if (block.kind() == Block.Kind.PARAGRAPH && block.weight() >= MIN_LOOSE) {
        return;
      }
      if (block.isHeading()
          || block.kind() == Block.Kind.LOOSE
          || tree.is(Kind.DATE, block.element())) {
        dropped[i] = !(block.isHeading() && isOverRunning(i));
      }
    }
  }

  /// Whether running text follows, a time between them aside, as entries of live blogs have it.
  private boolean isOverRunning(int heading) {
    int next = heading + 1;
    boolean isTime =
        next < blocks.size()
            && dropped[next]
            && blocks.get(next).weight() <= MAX_DATE
            && Character.isDigit(blocks.get(next).text().charAt(0));
    next += isTime ? 1 : 0;
    return next < blocks.size() && !dropped[next] && PageTree.isRunning(blocks.get(next));
  }

  /// After the last paragraph stand labels.
  private void dropClosing() {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      if (dropped[i]) {
        continue;
      }
      boolean isLabel =
          block.isHeading()
              || (block.kind() == Block.Kind.LOOSE
                  && block.weight() < MIN_OPENING
                  && !block.endsSentence());
      if (!isLabel) {
        return;
      }
      dropped[i] = true;
    }
  }

  private void dropEmptyHeadings() {
    int next = -1;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (dropped[i]) {
        continue;
      }
      Block block = blocks.get(i);
      boolean isEmpty =
          block.isHeading()
              && block.weight() < LONG_HEADING
              && (next < 0
                  || (blocks.get(next).isHeading() && rank(blocks.get(next)) <= rank(block)));
      if (isEmpty) {
        dropped[i] = true;
      } else {
        next = i;
      }
    }
  }

  /// Blocks joined by an empty line.
  static String join(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
    }
    return text.toString();
  }
}
