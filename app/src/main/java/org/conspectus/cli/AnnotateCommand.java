package org.conspectus.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conspectus.cli.text.AnalysisText;
import org.conspectus.cli.text.ProfileText;
import org.conspectus.cli.view.Facts;
import org.conspectus.codec.AnalysisForm;
import org.conspectus.codec.JsonFields;
import org.conspectus.codec.ProfileForm;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Language;

/// `annotate`: what each article of the input says, one after the other.
final class AnnotateCommand {
  private final Session session;
  private final AnalysisText text;
  private final boolean profile;
  private final Set<Language> languages = new HashSet<>();

  AnnotateCommand(Session session) {
    this.session = session;
    this.text = new AnalysisText(session.columns(), session.palette());
    this.profile = session.request().profile();
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
      session.json(this::write, analysis);
      return;
    }
    session.separate(1);
    session.lines(text.lines(analysis));
    if (profile) {
      session.lines(ProfileText.lines(session.newsroom().profile(analysis.article())));
    }
  }

  private void write(JsonFields fields, Analysis analysis) {
    new AnalysisForm().write(fields, analysis);
    if (profile) {
      fields.objects("profile", session.newsroom().profile(analysis.article()), new ProfileForm());
    }
  }
}
