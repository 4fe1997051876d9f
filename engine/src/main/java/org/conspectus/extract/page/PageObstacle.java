package org.conspectus.extract.page;

import org.jspecify.annotations.Nullable;

/// Tells what a page is that holds no article: an error, a request for consent, a paywall, an
/// index. Not thread-safe.
final class PageObstacle {
  /// Most text of a page that only tells of an error or asks for consent, by weight.
  private static final int MAX_TEXT = 1_200;

  /// Least running text of an article, by weight.
  private static final int MIN_TEXT = 100;

  /// Share of the characters in links that makes an index.
  private static final double INDEX_LINKS = 0.5;

  private final PageFinds finds;
  private final PageTree tree;
  private final @Nullable LinkedArticle linked;

  PageObstacle(PageFinds finds, PageTree tree, @Nullable LinkedArticle linked) {
    this.finds = finds;
    this.tree = tree;
    this.linked = linked;
  }

  /// A few words that end the sentence *this is*; null when nothing speaks against an article.
  @Nullable String of(@Nullable String title, int weight) {
    boolean isShort = weight < MAX_TEXT && linked == null;
    if (isShort && isTitled(title, Phrases.Kind.ERROR)) {
      return "an error page";
    }
    if (isShort && isTitled(title, Phrases.Kind.CONSENT) && finds.articles == 0) {
      return "a page that asks for consent";
    }
    if (weight >= MIN_TEXT) {
      return null;
    }
    if (linked != null && Boolean.FALSE.equals(linked.isFree())) {
      return "the stub of an article behind a paywall";
    }
    return linkShare() > INDEX_LINKS ? "an index of links" : null;
  }

  private static boolean isTitled(@Nullable String title, Phrases.Kind kind) {
    return title != null && Phrases.standard().isOf(kind, title);
  }

  private double linkShare() {
    double all = 1;
    double links = 0;
    for (Block block : tree.blocks()) {
      all += block.text().length();
      links += block.linkCharacters();
    }
    return links / all;
  }
}
