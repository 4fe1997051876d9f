package org.conspectus.cli.html;

import java.util.List;
import java.util.Map;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.Statement;
import org.conspectus.domain.Span;

/// The accounts side by side: a row for what several of them tell, with the sentence of each. Few
/// accounts have a column each; many share the width.
final class AlignmentSection {
  private static final int MAX_COLUMNS = 5;
  private static final int SHOWN = 12;
  private static final int MAX_ROWS = 200;

  private final StoryScope scope;

  AlignmentSection(StoryScope scope) {
    this.scope = scope;
  }

  Html html() {
    Html html = new Html();
    List<Statement> all = scope.conspectus().statements();
    List<Statement> shared = all.stream().filter(s -> s.families() > 1).toList();
    List<Statement> own = all.stream().filter(s -> s.families() <= 1).toList();
    int shown = Math.min(SHOWN, shared.size());
    int limit = Math.min(MAX_ROWS, shared.size());
    rows(html, shared.subList(0, shown));
    fold(html, "More rows", shared.subList(shown, limit));
    fold(html, "Told only by articles that go back to one text", own);
    if (limit < shared.size()) {
      html.element("p", Wording.more(shared.size() - limit), "class", "note");
    }
    return html;
  }

  private void fold(Html html, String heading, List<Statement> statements) {
    if (!statements.isEmpty()) {
      html.fold(heading + " (" + statements.size() + ")");
      rows(html, statements.subList(0, Math.min(MAX_ROWS, statements.size())));
      html.closeLine();
    }
  }

  private void rows(Html html, List<Statement> statements) {
    if (statements.isEmpty()) {
      return;
    }
    if (!scope.view().whole()) {
      html.open("ul", "class", "tellings");
      statements.forEach(statement -> excerpt(html, statement));
      html.closeLine();
    } else if (scope.independent() <= MAX_COLUMNS) {
      table(html, statements);
    } else {
      html.open("ol", "class", "rows");
      statements.forEach(statement -> row(html, statement));
      html.closeLine();
    }
  }

  private void excerpt(Html html, Statement statement) {
    html.open("li");
    scope.keys(html, statement.evidence());
    StoryScope.language(html, statement.language());
    html.words("span", statement.text(), statement.language());
    html.close();
  }

  private void row(Html html, Statement statement) {
    html.open("li");
    html.element("p", Facts.count(statement.families(), "independent account"), "class", "note");
    html.open("div", "class", "cells");
    Wordings wordings = new Wordings();
    StoryScope.byArticle(statement.evidence())
        .forEach((article, spans) -> wordings.add(words(article, spans), place(article, spans)));
    wordings.write(html, scope, "div", "p");
    html.close().closeLine();
  }

  private void table(Html html, List<Statement> statements) {
    List<List<Account>> columns = scope.keys().independent();
    html.open("table", "class", "aligned", "role", "table");
    html.element("caption", "Sentences that tell the same stand in one row", "class", "hidden");
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (List<Account> column : columns) {
      html.open("th", "scope", "col", "role", "columnheader");
      for (Account account : column) {
        html.open("span", "class", "column");
        html.element("b", scope.keys().of(account.id())).text(" " + scope.name(account));
        html.close();
      }
      html.close();
    }
    html.close().close().open("tbody", "role", "rowgroup");
    for (Statement statement : statements) {
      Map<ArticleId, List<Span>> tellings = StoryScope.byArticle(statement.evidence());
      html.open("tr", "role", "row");
      columns.forEach(column -> cell(html, column, tellings));
      html.closeLine();
    }
    html.close().closeLine();
  }

  private void cell(Html html, List<Account> column, Map<ArticleId, List<Span>> tellings) {
    boolean tells = column.stream().anyMatch(account -> tellings.containsKey(account.id()));
    html.open("td", "role", "cell", "class", tells ? "tells" : "silent");
    if (!tells) {
      html.element("span", "does not tell this", "class", "hidden");
    }
    Wordings wordings = new Wordings();
    for (Account account : column) {
      List<Span> spans = tellings.get(account.id());
      if (spans != null) {
        wordings.add(words(account.id(), spans), place(account.id(), spans));
      }
    }
    wordings.write(html, scope, "div", "p");
    html.close();
  }

  private Wordings.Words words(ArticleId article, List<Span> spans) {
    String words = scope.view().words(article, spans).orElse("…");
    return new Wordings.Words(words, scope.language(article), "");
  }

  private static Wordings.Place place(ArticleId article, List<Span> spans) {
    return new Wordings.Place(article, spans);
  }
}
