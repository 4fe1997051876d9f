package org.conspectus.cli;

import java.util.List;
import org.conspectus.cli.text.AccountLines;
import org.conspectus.cli.view.AccountNode;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.FamilyTree;
import org.conspectus.cli.view.Shelf;
import org.conspectus.cli.view.Wording;
import org.conspectus.codec.FamilyForm;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;

/// `copies`: which articles go back to one text.
final class CopiesCommand {
  private final Session session;

  CopiesCommand(Session session) {
    this.session = session;
  }

  int run() {
    try (Pile pile =
        session.newsroom().read(session.request().operands(), false, session.progress())) {
      if (session.isJson()) {
        pile.families().forEach(family -> session.json(new FamilyForm(), family));
        pile.looseLinks().forEach(link -> session.json(FamilyForm::looseLink, link));
      } else {
        tell(pile);
      }
      String families =
          pile.families().size() == 1 ? "1 family" : pile.families().size() + " families";
      return session.finish(
          pile.report(), List.of(Facts.count(pile.report().articles(), "article"), families));
    }
  }

  private void tell(Pile pile) {
    Shelf shelf = new Shelf(pile.stories(), pile.families(), pile.looseLinks());
    AccountLines lines = new AccountLines(session.columns(), session.palette(), shelf.ids());
    for (Family family : pile.families()) {
      List<Account> members = family.members().stream().map(pile::account).toList();
      List<AccountNode> trees = FamilyTree.of(members, List.of(family), List.of());
      session.separate(1);
      session.line(
          session.palette().strong(family.id())
              + session.palette().faint(", " + Facts.count(members.size(), "article")));
      session.lines(lines.of(trees, Integer.MAX_VALUE));
    }
    if (!pile.looseLinks().isEmpty()) {
      session.separate(1);
    }
    for (Link link : pile.looseLinks()) {
      session.line(
          session.palette().mark(shelf.ids().of(link.to()))
              + " "
              + Wording.words(link, shelf.ids()::of));
    }
    if (pile.families().isEmpty() && pile.looseLinks().isEmpty()) {
      session.line("No article goes back to another.");
    }
  }
}
