package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The body of a page's article.
///
/// @param place index of the element that holds it; -1 when there is none
/// @param text paragraphs, headings, list items and quotations joined by an empty line
/// @param weight length of the text in the measure of [Block#weight()]
record PageBody(int place, String text, int weight) {
  /// A body with less may have lost its article to the words in class names, by weight.
  private static final int MIN_SURE = 200;

  /// What the body must grow by when these words are ignored.
  private static final double GROWTH = 2;

  static PageBody of(PageTree tree, @Nullable String description) {
    PageBody body = of(tree, description, true);
    if (body.weight >= MIN_SURE) {
      return body;
    }
    PageBody other = of(tree, description, false);
    return other.weight > body.weight * GROWTH ? other : body;
  }

  private static PageBody of(PageTree tree, @Nullable String description, boolean isByName) {
    boolean[] excluded = Exclusions.of(tree, isByName);
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
    blocks.removeIf(block -> !tree.contains(place, block.element()));
    List<Block> kept = BodyText.choose(tree, place, blocks);
    if (kept.isEmpty()) {
      return new PageBody(-1, "", 0);
    }
    List<Block> all =
        new ArrayList<>(PageLead.of(tree, kept.getFirst(), description, BodyText.join(kept)));
    all.addAll(kept);
    int weight = 0;
    for (Block block : all) {
      weight += block.weight();
    }
    return new PageBody(place, BodyText.join(all), weight);
  }
}
