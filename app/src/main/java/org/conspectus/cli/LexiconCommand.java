package org.conspectus.cli;

import java.util.List;
import org.conspectus.cli.view.Facts;

/// `lexicon import`: takes names from a dump of Wikidata into the user's data.
final class LexiconCommand {
  private final Session session;

  LexiconCommand(Session session) {
    this.session = session;
  }

  int run() {
    Request request = session.request();
    Newsroom.Report report =
        session
            .newsroom()
            .importNames(request.operands().getLast(), request.sitelinks(), session.progress());
    return session.finish(report, List.of(Facts.count(report.articles(), "item") + " imported"));
  }
}
