package org.conspectus.cli.html;

import java.util.List;
import org.conspectus.cli.view.Dates;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Headlines;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Conspectus.Account;

/// The texts of the articles in their own language, marked where statements rest on them. Must be
/// made last, when all places are known.
final class TextsSection {
  private static final int FEW = 20;

  private final StoryScope scope;

  TextsSection(StoryScope scope) {
    this.scope = scope;
  }

  Html html() {
    Html html = new Html();
    List<Account> shown =
        scope.keys().accounts().stream().filter(a -> scope.places().shows(a.id())).toList();
    int few = Math.min(FEW, shown.size());
    shown.subList(0, few).forEach(account -> text(html, account));
    if (few < shown.size()) {
      html.fold(Wording.more(shown.size() - few));
      shown.subList(few, shown.size()).forEach(account -> text(html, account));
      html.closeLine();
    }
    int hidden = scope.keys().accounts().size() - shown.size();
    if (hidden > 0) {
      html.element(
          "p",
          Facts.count(hidden, "text") + " left out, to keep the page small enough to be used",
          "class",
          "note");
    }
    return html;
  }

  private void text(Html html, Account account) {
    html.open("details", "class", "fold text").open("summary");
    html.element("span", scope.keys().of(account.id()), "class", "key").text(" ");
    String headline = Headlines.of(account);
    boolean untitled = headline.equals(Headlines.NONE);
    html.words("b", untitled ? scope.opening(account) : headline, account.language());
    html.open("span", "class", "facts");
    html.text(
        " "
            + scope.name(account)
            + " · "
            + Html.name(account.language())
            + " · "
            + Dates.of(account));
    html.close().close();
    html.openWords("div", account.language(), "class", "body");
    html.element("span", "", "id", scope.places().id(account.id()), "class", "place");
    String text = scope.view().texts().getOrDefault(account.id(), "");
    new MarkedText(text, scope.places().of(account.id()), account.id(), scope.places()).add(html);
    if (text.isBlank()) {
      html.element("p", "A headline without a text.", "class", "note", "lang", "en");
    }
    html.close().closeLine();
  }
}
