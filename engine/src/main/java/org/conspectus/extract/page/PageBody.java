package org.conspectus.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.extract.page.ClassWords.Kind;
import org.conspectus.extract.page.Exclusions.Scope;
import org.jspecify.annotations.Nullable;

/// The body of a page's article.
///
/// @param place index of the element that holds it; -1 when there is none
/// @param text paragraphs, headings, list items and quotations joined by an empty line
/// @param weight length of the text in the measure of [Block#weight()]
record PageBody(int place, String text, int weight) {
  /// A body with less may have lost its article to the words in class names, or have it in the
  /// captions of its pictures; by weight.
  private static final int MIN_SURE = 200;

  /// What the body must grow by when these words are ignored, or captions are kept.
  private static final double GROWTH = 2;

  /// Fewest captions of a gallery.
  private static final int MIN_CAPTIONS = 3;

  /// Least running text of one of several articles on a page, by weight.
  private static final int MIN_ARTICLE = 200;

  private static final PageBody EMPTY = new PageBody(-1, "", 0);

  /// @param title by which the article is known where the page holds several
  static PageBody of(PageTree tree, @Nullable String description, @Nullable String title) {
    int own = titled(tree, title);
    PageBody body = own > 0 ? of(tree, description, own, Scope.ALL) : EMPTY;
    if (body.weight < MIN_ARTICLE) {
      body = of(tree, description, 0, Scope.ALL);
    }
    if (body.weight >= MIN_SURE) {
      return body;
    }
    PageBody other = of(tree, description, 0, Scope.NAMELESS);
    body = other.weight > body.weight * GROWTH ? other : body;
    if (body.weight >= MIN_SURE || captions(tree) < MIN_CAPTIONS) {
      return body;
    }
    PageBody gallery = of(tree, description, 0, Scope.CAPTIONS_KEPT);
    return gallery.weight > body.weight * GROWTH ? gallery : body;
  }

  private static int captions(PageTree tree) {
    int captions = 0;
    for (int i = 0; i < tree.size(); i++) {
      captions += tree.tag(i).equals("figcaption") || tree.is(Kind.CAPTION, i) ? 1 : 0;
    }
    return captions;
  }

  /// The one of several articles that has the page's title over it; 0, the whole page, where there
  /// are not several.
  private static int titled(PageTree tree, @Nullable String title) {
    String wanted = title == null ? "" : Titles.letters(title);
    int found = -1;
    String rank = "";
    for (Block block : wanted.isEmpty() ? List.<Block>of() : tree.blocks()) {
      if (block.isHeading() && Titles.letters(block.text()).equals(wanted)) {
        int article = outermost(tree, block.element());
        if (article < 0 || (found >= 0 && article != found)) {
          return 0;
        }
        found = article;
        rank = tree.tag(block.element());
      }
    }
    return found >= 0 && tree.running(found) >= MIN_ARTICLE && isBesideOthers(tree, found, rank)
        ? found
        : 0;
  }

  /// Whether another article on the page has a heading of the same rank.
  private static boolean isBesideOthers(PageTree tree, int own, String rank) {
    for (Block block : tree.blocks()) {
      if (block.isHeading() && tree.tag(block.element()).equals(rank)) {
        int article = outermost(tree, block.element());
        if (article >= 0 && article != own && tree.running(article) >= MIN_ARTICLE) {
          return true;
        }
      }
    }
    return false;
  }

  private static int outermost(PageTree tree, int element) {
    int outermost = -1;
    for (int i = element; i >= 0; i = tree.parent(i)) {
      outermost = tree.tag(i).equals("article") ? i : outermost;
    }
    return outermost;
  }

  private static PageBody of(PageTree tree, @Nullable String description, int within, Scope scope) {
    boolean[] excluded = Exclusions.of(tree, scope);
    List<Block> blocks = new ArrayList<>();
    for (Block block : tree.blocks()) {
      if (!excluded[block.element()] && tree.contains(within, block.element())) {
        blocks.add(block);
      }
    }
    int place = BodyPlace.of(tree, blocks);
    if (place < 0) {
      return EMPTY;
    }
    blocks.removeIf(block -> !tree.contains(place, block.element()));
    List<Block> kept = BodyText.choose(tree, place, blocks);
    if (kept.isEmpty()) {
      return EMPTY;
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
