package org.conspectus.cli;

import java.util.List;
import java.util.Objects;
import org.conspectus.cli.view.Facts;
import org.conspectus.domain.Language;

/// `lexicon`: teaches the program names and words. `lexicon import` takes names from a dump of
/// Wikidata into the user's data, `lexicon learn` learns words from sentence pairs.
final class LexiconCommand {
  static final String IMPORT = "import";
  static final String LEARN = "learn";

  private final Session session;
  private final Request request;

  LexiconCommand(Session session) {
    this.session = session;
    this.request = session.request();
  }

  int run() {
    return request.operands().getFirst().equals(LEARN) ? learn() : importNames();
  }

  private int importNames() {
    Newsroom.Report report =
        session
            .newsroom()
            .importNames(request.operands().getLast(), request.sitelinks(), session.progress());
    return session.finish(report, List.of(Facts.count(report.articles(), "item") + " imported"));
  }

  private int learn() {
    List<String> operands = request.operands();
    Language first = request.languages().getFirst();
    Newsroom.Lesson lesson =
        new Newsroom.Lesson(
            operands.subList(1, operands.size()),
            first,
            request.languages().getLast(),
            Objects.requireNonNull(request.output()));
    Newsroom.Report report = session.newsroom().learnWords(lesson, session.progress());
    return session.finish(report, List.of(Facts.count(report.articles(), "word") + " learned"));
  }

  /// Checks what was typed.
  ///
  /// @throws Misuse if it makes no sense
  static void check(Request request, boolean sitelinksGiven) {
    List<String> operands = request.operands();
    String action = operands.isEmpty() ? "" : operands.getFirst();
    if (action.equals(IMPORT)) {
      if (operands.size() != 2) {
        throw new Misuse("lexicon: expected one dump, as in lexicon import DUMP");
      }
      if (!request.languages().isEmpty() || request.output() != null) {
        throw new Misuse("lexicon: --languages and --output go with learn");
      }
    } else if (action.equals(LEARN)) {
      checkLearn(request, sitelinksGiven);
    } else {
      throw new Misuse("lexicon: expected import DUMP or learn PAIRS, got '" + action + "'");
    }
  }

  private static void checkLearn(Request request, boolean sitelinksGiven) {
    if (request.operands().size() < 2) {
      throw new Misuse("lexicon: learn needs sentence pairs, as in lexicon learn pairs.tsv");
    }
    if (request.languages().stream().distinct().count() != 2 || request.languages().size() != 2) {
      throw new Misuse("lexicon: learn needs two languages, as in --languages en,sv");
    }
    if (request.output() == null) {
      throw new Misuse("lexicon: learn needs a file to write, as in --output swedish.lexicon");
    }
    if (sitelinksGiven) {
      throw new Misuse("lexicon: --sitelinks goes with import");
    }
  }
}
