package org.conspectus.cli.html;

import java.util.List;
import org.conspectus.cli.view.AccountNode;
import org.conspectus.cli.view.Dates;
import org.conspectus.cli.view.FamilyTree;
import org.conspectus.cli.view.Headlines;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Conspectus.Dating;
import org.jspecify.annotations.Nullable;

/// The accounts of a story as a tree of who took the text from whom.
final class AccountsSection {
  private static final int FEW = 16;

  private final StoryScope scope;

  AccountsSection(StoryScope scope) {
    this.scope = scope;
  }

  Html html() {
    Html html = new Html();
    List<AccountNode> trees =
        FamilyTree.of(
            scope.keys().independent().stream().flatMap(List::stream).toList(),
            scope.view().families(),
            scope.view().looseLinks());
    list(html, trees.subList(0, Math.min(FEW, trees.size())));
    if (trees.size() > FEW) {
      html.fold(Wording.more(trees.size() - FEW));
      list(html, trees.subList(FEW, trees.size()));
      html.closeLine();
    }
    return html;
  }

  private void list(Html html, List<AccountNode> nodes) {
    html.open("ul", "class", "accounts");
    for (AccountNode node : nodes) {
      html.open("li");
      if (node.account() == null) {
        html.element("p", "Articles of one text; which came first is not known", "class", "note");
      } else {
        account(html, node, node.account());
      }
      if (!node.children().isEmpty()) {
        list(html, node.children());
      }
      html.closeLine();
    }
    html.closeLine();
  }

  private void account(Html html, AccountNode node, Account account) {
    html.open("div", "class", "account");
    String place = scope.places().shows(account.id()) ? scope.places().id(account.id()) : null;
    scope.key(html, account.id(), place, scope.keys().of(account.id()));
    html.open("div");
    String headline = Headlines.of(account);
    if (headline.equals(Headlines.NONE)) {
      html.words("p", scope.opening(account), account.language(), "class", "headline none");
    } else {
      html.words("p", headline, account.language(), "class", "headline");
    }
    html.open("p", "class", "facts");
    html.element("b", scope.name(account)).text(" · " + Html.name(account.language()) + " · ");
    html.text(Dates.of(account) + dating(account.dating()));
    String id = scope.reader().ids().of(account.id());
    if (!id.equals(scope.name(account))) {
      html.text(" · ").element("span", Plain.line(id), "class", "id");
    }
    html.close();
    node.links()
        .forEach(
            link -> html.element("p", Wording.sentence(link, scope::sourceName), "class", "link"));
    html.close().close();
  }

  private static String dating(@Nullable Dating dating) {
    return switch (dating) {
      case DATELINE -> ", by its dateline";
      case INFERRED -> ", worked out from what it tells";
      case GIVEN -> "";
      case null -> "";
    };
  }
}
