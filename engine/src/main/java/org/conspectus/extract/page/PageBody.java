package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;

/// The body of a page's article.
///
/// @param place index of the element that holds it; -1 when there is none
/// @param text paragraphs, headings, list items and quotations joined by an empty line
/// @param weight length of the text in the measure of [Block#weight()]
record PageBody(int place, String text, int weight) {
  static PageBody of(PageTree tree) {
    boolean[] excluded = Exclusions.of(tree);
    List<Block> blocks = new ArrayList<>();
    for (Block block : tree.blocks()) {
      if (!excluded[block.element()]) {
        blocks.add(block);
      }
    }
    int place = BodyPlace.of(tree, blocks);
    if (place < 0) {
      return new PageBody(-1, "", 0);
    }
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (tree.contains(place, block.element())) {
        inside.add(block);
      }
    }
    List<Block> kept = BodyText.choose(tree, place, inside);
    int weight = 0;
    for (Block block : kept) {
      weight += block.weight();
    }
    return new PageBody(place, BodyText.join(kept), weight);
  }
}
