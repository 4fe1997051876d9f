package org.conspectus.extract.page;

import org.jsoup.nodes.Document;

/// The article of one page.
public record PageArticle(String text, int weight) {
  public static PageArticle of(Document page) {
    PageFinds finds = new PageFinds();
    PageTree tree = PageTree.of(page, finds);
    PageBody body = PageBody.of(tree, finds.meta("description"));
    return new PageArticle(body.text(), body.weight());
  }
}
