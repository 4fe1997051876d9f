package org.conspectus.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.conspectus.cli.text.AccountLines;
import org.conspectus.cli.text.ExplanationText;
import org.conspectus.cli.view.AccountNode;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Explanation;
import org.conspectus.cli.view.Overlap;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.ShortIds;
import org.conspectus.cli.view.Wording;
import org.conspectus.codec.NearestForm;
import org.conspectus.codec.NearestForm.Neighbor;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Link;
import org.conspectus.domain.Passage;
import org.conspectus.domain.Story;

/// `explain`: why two articles are near or not, or which are nearest to one.
final class ExplainCommand {
  private static final String EVERY = "-";
  private static final int MIN_TITLE = 20;

  private final Session session;
  private final Request request;

  ExplainCommand(Session session) {
    this.session = session;
    this.request = session.request();
  }

  int run() {
    return request.nearest() > 0 ? nearest() : pair();
  }

  /// What is kept of the articles that may be near.
  private static final class Candidates {
    private final Map<ArticleId, Digest> digests = new LinkedHashMap<>();
    private final Map<ArticleId, String> titles = new HashMap<>();

    void add(Analysis analysis) {
      ArticleId id = analysis.article().id();
      digests.put(id, analysis.digest());
      String title = analysis.title();
      if (title != null) {
        titles.put(id, Plain.line(title));
      }
    }
  }

  private int nearest() {
    Candidates candidates = new Candidates();
    List<String> operands = request.operands();
    List<String> inputs = operands.subList(1, operands.size());
    Newsroom.Report report =
        session.newsroom().annotate(inputs, session.progress(), candidates::add);
    ShortIds ids = ShortIds.of(candidates.digests.keySet());
    String typed = operands.getFirst();
    List<ArticleId> asked =
        typed.equals(EVERY)
            ? List.copyOf(candidates.digests.keySet())
            : ids.find(typed).stream().toList();
    if (asked.isEmpty() && !typed.equals(EVERY)) {
      return missing(typed, report);
    }
    Nearness nearness = session.newsroom().nearness(candidates.digests.values());
    for (ArticleId id : asked) {
      NearestForm.Nearest nearest =
          new NearestForm.Nearest(id, nearness.nearest(id, request.nearest(), request.of()));
      if (session.isJson()) {
        session.json(new NearestForm(), nearest);
      } else {
        tell(nearest, candidates, ids);
      }
    }
    return session.finish(report, Session.counted(report));
  }

  private void tell(NearestForm.Nearest nearest, Candidates candidates, ShortIds ids) {
    session.line(line("", nearest.id(), candidates, ids));
    for (Neighbor neighbor : nearest.nearest()) {
      String score = String.format(Locale.ROOT, "  %.4f  ", neighbor.score());
      session.line(line(score, neighbor.id(), candidates, ids));
    }
    if (nearest.nearest().isEmpty()) {
      session.line("  nothing near");
    }
  }

  /// An article in one line after some indent.
  private String line(String indent, ArticleId id, Candidates candidates, ShortIds ids) {
    Digest digest = candidates.digests.get(id);
    String language =
        digest == null || digest.language() == null
            ? Wording.NO_LANGUAGE
            : digest.language().code();
    String name = ids.of(id) + " " + language;
    int left = session.columns() - Columns.width(indent + name + "  ");
    String title = Columns.cut(candidates.titles.getOrDefault(id, ""), Math.max(left, MIN_TITLE));
    return (indent + session.palette().mark(name) + "  " + title).stripTrailing();
  }

  private int pair() {
    List<String> operands = request.operands();
    List<String> inputs = operands.size() == 2 ? operands : operands.subList(2, operands.size());
    try (Pile pile = session.newsroom().read(inputs, false, session.progress())) {
      List<ArticleId> all = new ArrayList<>();
      pile.stories().forEach(story -> all.addAll(story.articles()));
      ShortIds ids = ShortIds.of(all);
      List<ArticleId> found = new ArrayList<>();
      for (String operand : operands.subList(0, 2)) {
        Optional<ArticleId> id = ids.find(operand);
        if (id.isEmpty() && operands.size() == 2) {
          id = holding(pile, all, operand);
        }
        if (id.isEmpty()) {
          return missing(operand, pile.report());
        }
        found.add(id.get());
      }
      tell(pile, ids, found);
      return session.finish(pile.report(), Session.counted(pile.report()));
    }
  }

  private void tell(Pile pile, ShortIds ids, List<ArticleId> pair) {
    ArticleId a = pair.getFirst();
    ArticleId b = pair.getLast();
    Explanation explanation = explanation(pile, a, b);
    if (session.isJson()) {
      session.json(Explanation::write, explanation);
    } else {
      AccountLines lines = new AccountLines(session.columns(), session.palette(), ids);
      List<AccountNode> nodes =
          List.of(AccountNode.of(pile.account(a)), AccountNode.of(pile.account(b)));
      session.lines(lines.of(nodes, nodes.size()));
      session.line("");
      session.lines(ExplanationText.lines(explanation, ids, session.columns()));
    }
  }

  private Explanation explanation(Pile pile, ArticleId a, ArticleId b) {
    Analysis first = pile.analysis(a);
    Analysis second = pile.analysis(b);
    Nearness nearness = session.newsroom().nearness(List.of(first.digest(), second.digest()));
    List<Link> links = new ArrayList<>(pile.looseLinks());
    pile.families().forEach(family -> links.addAll(family.links()));
    List<Link> joining = links.stream().filter(link -> joins(link, a, b)).toList();
    List<Passage> passages =
        joining.isEmpty() ? List.of() : session.newsroom().passages(first, second);
    Explanation.Ties ties =
        new Explanation.Ties(
            joining,
            pile.families().stream()
                .filter(family -> family.members().contains(a) || family.members().contains(b))
                .toList(),
            List.of(story(pile, a), story(pile, b)),
            passages);
    Overlap overlap =
        Overlap.of(
            session.newsroom().profile(first.article()),
            session.newsroom().profile(second.article()));
    Explanation.Likeness likeness = new Explanation.Likeness(nearness.between(a, b), overlap);
    return Explanation.of(first, second, likeness, ties);
  }

  private static boolean joins(Link link, ArticleId a, ArticleId b) {
    return (link.from().equals(a) && link.to().equals(b))
        || (link.from().equals(b) && link.to().equals(a));
  }

  private static Story story(Pile pile, ArticleId id) {
    return pile.stories().stream()
        .filter(story -> story.articles().contains(id))
        .findFirst()
        .orElseThrow();
  }

  /// The article that one of the two inputs of a pair is; empty when it holds none or several.
  private static Optional<ArticleId> holding(Pile pile, List<ArticleId> all, String input) {
    List<ArticleId> held =
        all.stream().filter(id -> input.equals(pile.analysis(id).article().file())).toList();
    return held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty();
  }

  /// An article is missing: where a file could not be read, that is why, else it was mistyped.
  private int missing(String typed, Newsroom.Report report) {
    String message =
        request.operands().size() == 2 && request.nearest() == 0
            ? "'" + typed + "' is not one article; name two ids, and the inputs after them"
            : "the input has no article with the id '" + typed + "'";
    if (report.rejected().stream().noneMatch(rejected -> rejected.reason().isFailure())) {
      throw new Misuse("explain: " + message);
    }
    session.tell(message);
    return session.finish(report, Session.counted(report));
  }
}
