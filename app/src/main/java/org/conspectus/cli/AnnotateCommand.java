package org.conspectus.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conspectus.cli.text.AnalysisText;
import org.conspectus.cli.view.Facts;
import org.conspectus.codec.AnalysisForm;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Language;

/// `annotate`: what each article of the input says, one after the other.
final class AnnotateCommand {
  private final Session session;
  private final AnalysisText text;
  private final Set<Language> languages = new HashSet<>();

  AnnotateCommand(Session session) {
    this.session = session;
    this.text = new AnalysisText(session.columns(), session.palette());
  }

  int run() {
    Newsroom.Report report =
        session.newsroom().annotate(session.request().operands(), session.progress(), this::print);
    return session.finish(
        report,
        List.of(
            Facts.count(report.articles(), "article"), Facts.count(languages.size(), "language")));
  }

  private void print(Analysis analysis) {
    if (analysis.language() != null) {
      languages.add(analysis.language());
    }
    if (session.isJson()) {
      session.json(new AnalysisForm(), analysis);
      return;
    }
    session.separate(1);
    session.lines(text.lines(analysis));
  }
}
