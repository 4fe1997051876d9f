package org.conspectus.cli.html;

import java.util.List;
import java.util.Locale;
import org.conspectus.cli.view.Gap;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.CoverageItem;
import org.conspectus.domain.Conspectus.CoverageKind;

/// For each independent account what only it tells, and what most tell and it does not.
final class GapsSection {
  private static final int ITEMS = 4;
  private static final int NAMES = 24;
  private static final int ACCOUNTS = 12;

  private final StoryScope scope;

  GapsSection(StoryScope scope) {
    this.scope = scope;
  }

  Html html() {
    Html html = new Html();
    List<Gap> gaps =
        Gap.of(scope.view().coverage(), scope.keys()).stream()
            .filter(gap -> !gap.only().isEmpty() || !gap.lacks().isEmpty())
            .toList();
    if (gaps.isEmpty()) {
      return html;
    }
    int shown = Math.min(ACCOUNTS, gaps.size());
    cards(html, gaps.subList(0, shown));
    if (shown < gaps.size()) {
      html.fold(Wording.more(gaps.size() - shown));
      cards(html, gaps.subList(shown, gaps.size()));
      html.closeLine();
    }
    return html;
  }

  private void cards(Html html, List<Gap> gaps) {
    html.open("div", "class", "cards");
    gaps.forEach(gap -> card(html, gap));
    html.closeLine();
  }

  private void card(Html html, Gap gap) {
    html.open("section", "class", "card").open("h4");
    for (Account account : gap.accounts()) {
      html.open("span", "class", "column");
      html.element("b", scope.keys().of(account.id())).text(" " + scope.name(account));
      html.close();
    }
    html.close();
    part(html, "Only here", gap.only());
    part(html, "Not here, though most tell it", gap.lacks());
    html.closeLine();
  }

  private void part(Html html, String heading, List<CoverageItem> items) {
    if (items.isEmpty()) {
      return;
    }
    html.element("h5", heading);
    names(html, items.stream().filter(i -> i.kind() == CoverageKind.NAME).toList());
    List<CoverageItem> told = items.stream().filter(i -> i.kind() != CoverageKind.NAME).toList();
    int shown = Math.min(ITEMS, told.size());
    list(html, told.subList(0, shown));
    if (shown < told.size()) {
      html.fold(Wording.more(told.size() - shown));
      list(html, told.subList(shown, told.size()));
      html.close();
    }
  }

  private static void names(Html html, List<CoverageItem> names) {
    if (names.isEmpty()) {
      return;
    }
    html.open("ul", "class", "names");
    names.stream()
        .limit(NAMES)
        .forEach(name -> html.words("li", Plain.line(name.text()), name.language()));
    if (names.size() > NAMES) {
      html.element("li", Wording.more(names.size() - NAMES), "class", "note");
    }
    html.close();
  }

  private void list(Html html, List<CoverageItem> items) {
    if (items.isEmpty()) {
      return;
    }
    html.open("ul", "class", "items");
    for (CoverageItem item : items) {
      html.open("li");
      item.articles().stream()
          .filter(scope.keys()::has)
          .findFirst()
          .ifPresent(
              article -> scope.key(html, article, scope.spans(item, article).orElse(List.of())));
      html.text(" ");
      html.element("span", item.kind().name().toLowerCase(Locale.ROOT), "class", "note").text(" ");
      html.words("span", Plain.line(item.text()), item.language());
      html.close();
    }
    html.close();
  }
}
