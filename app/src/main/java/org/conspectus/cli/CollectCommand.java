package org.conspectus.cli;

import java.util.List;
import java.util.Objects;
import org.conspectus.cli.text.ArticleText;
import org.conspectus.cli.view.Facts;
import org.conspectus.codec.ArticleForm;
import org.conspectus.domain.Article;

/// `collect`: fetches sources into a folder, and prints each new article as soon as it is there.
final class CollectCommand {
  private final Session session;
  private final ArticleText text;

  CollectCommand(Session session) {
    this.session = session;
    this.text = new ArticleText(session.columns(), session.palette());
  }

  int run() {
    Request request = session.request();
    String directory = Objects.requireNonNull(request.directory());
    Newsroom.Report report =
        session.newsroom().collect(directory, request.operands(), request.delay(), this::print);
    return session.finish(
        report, List.of(Facts.count(report.articles(), "new article") + " in " + directory));
  }

  /// What is printed here counts as handed over, so it must be out when this returns.
  private void print(Article article) {
    if (session.isJson()) {
      session.json(new ArticleForm(), article);
    } else {
      session.separate(2);
      session.lines(text.lines(article));
    }
    session.flush();
  }
}
