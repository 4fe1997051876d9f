package org.conspectus.cli;

import org.conspectus.cli.text.ArticleText;
import org.conspectus.codec.ArticleForm;
import org.conspectus.domain.Article;

/// `extract`: the articles of the input, one after the other.
final class ExtractCommand {
  private final Session session;
  private final ArticleText text;

  ExtractCommand(Session session) {
    this.session = session;
    this.text = new ArticleText(session.columns(), session.palette());
  }

  int run() {
    Newsroom.Report report =
        session.newsroom().extract(session.request().operands(), session.progress(), this::print);
    return session.finish(report, Session.counted(report));
  }

  private void print(Article article) {
    if (session.isJson()) {
      session.json(new ArticleForm(), article);
      return;
    }
    session.separate(2);
    session.lines(text.lines(article));
  }
}
