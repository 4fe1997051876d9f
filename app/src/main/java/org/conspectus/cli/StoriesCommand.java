package org.conspectus.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.conspectus.cli.text.AccountLines;
import org.conspectus.cli.text.StoryText;
import org.conspectus.cli.view.AccountNode;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.Shelf;
import org.conspectus.codec.StoryForm;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Language;
import org.conspectus.domain.Span;
import org.conspectus.domain.Story;
import org.conspectus.story.Gist;
import org.conspectus.story.Summary;
import org.jspecify.annotations.Nullable;

/// `stories`: which articles tell the same story.
final class StoriesCommand {
  private final Session session;
  private final Set<Language> languages = new HashSet<>();

  StoriesCommand(Session session) {
    this.session = session;
  }

  int run() {
    try (Pile pile =
        session.newsroom().read(session.request().operands(), false, session.progress())) {
      if (session.isJson()) {
        pile.stories().forEach(story -> session.json(new StoryForm(), titled(pile, story)));
      } else {
        tell(pile);
      }
      return session.finish(
          pile.report(), Session.counted(pile.report(), languages.size(), pile.stories().size()));
    }
  }

  private StoryForm.TitledStory titled(Pile pile, Story story) {
    List<Account> accounts = accounts(pile, story);
    List<Language> told =
        accounts.stream()
            .map(Account::language)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    String title =
        accounts.stream().map(Account::title).filter(Objects::nonNull).findFirst().orElse(null);
    Summary summary = pile.summary(story);
    return new StoryForm.TitledStory(
        story,
        title,
        told,
        Facts.independent(accounts),
        publishers(pile, accounts),
        headlines(accounts),
        line(pile, summary),
        summary.names().stream().map(StoriesCommand::name).toList(),
        pile.past(story));
  }

  private static StoryForm.MainName name(Summary.MainName main) {
    Gist.Name name = main.name();
    return new StoryForm.MainName(name.entity(), name.text(), name.type(), main.articles());
  }

  private static int publishers(Pile pile, List<Account> accounts) {
    return (int)
        accounts.stream()
            .map(account -> pile.publisher(account.id()))
            .filter(Objects::nonNull)
            .distinct()
            .count();
  }

  private static StoryForm.@Nullable Line line(Pile pile, Summary summary) {
    ArticleId article = summary.article();
    Span lead = summary.lead();
    if (article == null || lead == null) {
      return null;
    }
    String words = lead.of(pile.article(article).body());
    return new StoryForm.Line(pile.account(article).language(), words, article, lead);
  }

  private static List<StoryForm.Headline> headlines(List<Account> accounts) {
    Map<Language, StoryForm.Headline> headlines = new TreeMap<>();
    for (Account account : accounts) {
      if (account.language() != null && account.title() != null) {
        headlines.putIfAbsent(
            account.language(),
            new StoryForm.Headline(account.language(), account.title(), account.id()));
      }
    }
    return List.copyOf(headlines.values());
  }

  private List<Account> accounts(Pile pile, Story story) {
    List<Account> accounts = story.articles().stream().map(pile::account).toList();
    accounts.stream().map(Account::language).filter(Objects::nonNull).forEach(languages::add);
    return accounts;
  }

  private void tell(Pile pile) {
    Shelf shelf = new Shelf(pile.stories(), pile.families(), pile.looseLinks());
    AccountLines lines = new AccountLines(session.columns(), session.palette(), shelf.ids());
    List<Account> singles = new ArrayList<>();
    for (Story story : ReadCommand.ordered(pile.stories())) {
      List<Account> accounts = accounts(pile, story);
      if (accounts.size() == 1) {
        singles.addAll(accounts);
        continue;
      }
      session.separate(1);
      session.line(session.palette().strong(story.id()));
      StoryText.facts(Facts.of(accounts), session.columns())
          .forEach(line -> session.line(session.palette().faint(line)));
      StoryForm.Line summary = line(pile, pile.summary(story));
      if (summary != null) {
        Columns.wrap(Plain.line(summary.text()), session.columns()).forEach(session::line);
      }
      session.lines(lines.of(accounts.stream().map(AccountNode::of).toList(), Integer.MAX_VALUE));
    }
    if (!singles.isEmpty()) {
      session.separate(1);
      session.line(session.palette().strong(StoryPrinter.ONCE));
      session.lines(lines.of(singles.stream().map(AccountNode::of).toList(), Integer.MAX_VALUE));
    }
  }
}
