package org.conspectus.cli.html;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Plain;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;

/// Who tells what, as a matrix: rows of events, quotes and names, a column for each article.
final class CoverageSection {
  private static final int MAX_COLUMNS = 40;
  private static final int MAX_ROWS = 150;

  private final StoryScope scope;
  private final List<Account> columns;

  CoverageSection(StoryScope scope) {
    this.scope = scope;
    this.columns = scope.keys().accounts().stream().limit(MAX_COLUMNS).toList();
  }

  Html html() {
    Html html = new Html();
    kind(html, CoverageKind.EVENT, "Events");
    kind(html, CoverageKind.QUOTE, "Quotes");
    kind(html, CoverageKind.NAME, "Names");
    return html;
  }

  private void kind(Html html, CoverageKind kind, String heading) {
    List<CoverageItem> items =
        scope.view().coverage().stream().filter(item -> item.kind() == kind).toList();
    if (items.isEmpty()) {
      return;
    }
    if (kind == CoverageKind.EVENT) {
      html.open("details", "class", "fold", "open", "");
    } else {
      html.open("details", "class", "fold");
    }
    html.element("summary", heading + " (" + items.size() + ")");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", heading);
    html.open("table", "class", "matrix");
    head(html, heading);
    html.open("tbody");
    items.stream().limit(MAX_ROWS).forEach(item -> row(html, item));
    html.close().close().close();
    notes(html, items.size());
    html.closeLine();
  }

  private void notes(Html html, int items) {
    if (items > MAX_ROWS) {
      html.element("p", Facts.count(items - MAX_ROWS, "row") + " more left out", "class", "note");
    }
    int more = scope.keys().accounts().size() - columns.size();
    if (more > 0) {
      html.element("p", Facts.count(more, "article") + " more left out", "class", "note");
    }
  }

  private void head(Html html, String heading) {
    html.element("caption", heading + " and the accounts that tell them", "class", "hidden");
    html.open("thead").open("tr").element("th", heading, "scope", "col");
    for (Account account : columns) {
      html.open("th", "scope", "col", "title", scope.name(account));
      html.element("b", scope.keys().of(account.id()));
      StoryScope.language(html, account.language());
      html.close();
    }
    html.element(
        "th", "of " + scope.independent(), "scope", "col", "title", "independent accounts");
    html.close().closeLine();
  }

  private void row(Html html, CoverageItem item) {
    Set<ArticleId> telling = new HashSet<>(item.articles());
    html.open("tr").open("th", "scope", "row");
    html.words("span", Plain.line(item.text()), item.language(), "class", "item").close();
    for (Account account : columns) {
      html.open("td", "class", telling.contains(account.id()) ? "yes" : "no");
      if (telling.contains(account.id())) {
        cell(html, item, account.id());
      } else {
        html.element("span", "–", "aria-label", "no");
      }
      html.close();
    }
    html.element("td", Integer.toString(item.families()), "class", "count").closeLine();
  }

  private void cell(Html html, CoverageItem item, ArticleId article) {
    Optional<String> place =
        scope.spans(item, article).flatMap(spans -> scope.places().find(article, spans));
    if (place.isPresent()) {
      scope.key(html, article, place.get(), "●");
    } else {
      html.element("span", "●", "aria-label", "yes");
    }
  }
}
