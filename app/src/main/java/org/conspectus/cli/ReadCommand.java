package org.conspectus.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.conspectus.cli.html.StoryPage;
import org.conspectus.cli.text.StoryMarkdown;
import org.conspectus.cli.text.StoryText;
import org.conspectus.cli.view.Excerpts;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Headlines;
import org.conspectus.cli.view.Reader;
import org.conspectus.cli.view.Shelf;
import org.conspectus.codec.ConspectusForm;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Language;
import org.conspectus.domain.Story;

/// `read` and `compare`: the conspectus of each story, for a person or for a program. For a person
/// the largest stories come first, and what was told only once is listed briefly at the end.
final class ReadCommand {
  private static final int MAX_ACCOUNTS = 12;
  private static final int MAX_SINGLES = 20;
  private static final int MAX_SINGLES_OF_PAGE = 1_000;

  /// So many stories are compared before the first of them is told.
  private static final int AT_A_TIME = 16;

  private static final int FEW_STORIES = 3;

  private final Session session;
  private final Set<Language> languages = new HashSet<>();

  ReadCommand(Session session) {
    this.session = session;
  }

  int run() {
    Request request = session.request();
    try (Pile pile = session.newsroom().read(request.operands(), true, session.progress())) {
      if (session.isJson()) {
        compare(
            pile,
            pile.stories(),
            (story, conspectus) -> session.json(new ConspectusForm(), conspectus));
      } else {
        tell(pile);
      }
      return session.finish(
          pile.report(), Session.counted(pile.report(), languages.size(), pile.stories().size()));
    }
  }

  /// Compares stories some at a time on all cores, and hands them on in their order.
  private void compare(Pile pile, List<Story> stories, BiConsumer<Story, Conspectus> sink) {
    for (int from = 0; from < stories.size(); from += AT_A_TIME) {
      List<Story> some = stories.subList(from, Math.min(stories.size(), from + AT_A_TIME));
      List<Conspectus> told = some.parallelStream().map(pile::compare).toList();
      for (int i = 0; i < told.size(); i++) {
        Conspectus conspectus = told.get(i);
        conspectus.accounts().forEach(this::note);
        sink.accept(some.get(i), session.request().texts() ? conspectus : Excerpts.of(conspectus));
      }
    }
  }

  private void note(Conspectus.Account account) {
    if (account.language() != null) {
      languages.add(account.language());
    }
  }

  private void tell(Pile pile) {
    Shelf shelf = new Shelf(pile.stories(), pile.families(), pile.looseLinks());
    boolean compares = session.request().command().equals("compare");
    boolean page = session.request().format() == Format.HTML;
    boolean evidence = session.request().evidence() || compares || page;
    Reader reader = new Reader(session.request().languages(), evidence, shelf.ids());
    List<Story> ordered = compares ? pile.stories() : ordered(pile.stories());
    boolean few =
        ordered.size() <= FEW_STORIES && ordered.stream().allMatch(s -> s.articles().size() == 1);
    boolean whole = compares || few;
    List<Story> told = ordered.stream().filter(s -> whole || s.articles().size() > 1).toList();
    List<Story> singles = ordered.subList(told.size(), ordered.size());
    StoryPrinter printer = printer(reader);
    printer.start(
        () -> told.stream().map(story -> listed(pile, shelf, story, reader)).toList(),
        singles.size());
    AtomicInteger done = new AtomicInteger();
    compare(
        pile,
        told,
        (story, conspectus) -> {
          session.progress().told(done.getAndIncrement(), told.size());
          Map<ArticleId, String> texts = texts(pile, story, reader);
          printer.story(shelf.view(story, conspectus, texts, session.request().texts()));
        });
    int limit = session.request().evidence() || compares ? Integer.MAX_VALUE : MAX_SINGLES;
    tellSingles(pile, printer, singles, page ? MAX_SINGLES_OF_PAGE : limit);
    printer.end();
  }

  private void tellSingles(Pile pile, StoryPrinter printer, List<Story> singles, int limit) {
    List<Conspectus.Account> once =
        singles.stream().map(story -> pile.account(story.articles().getFirst())).toList();
    once.forEach(this::note);
    printer.singles(once.subList(0, Math.min(limit, once.size())), once.size());
  }

  private static StoryPage.Listed listed(Pile pile, Shelf shelf, Story story, Reader reader) {
    List<Conspectus.Account> accounts = story.articles().stream().map(pile::account).toList();
    return shelf
        .leading(story, accounts, reader)
        .map(account ->
            new StoryPage.Listed(
                story.id(), Headlines.of(account), account.language(), Facts.counts(accounts)))
        .orElseGet(
            () -> new StoryPage.Listed(story.id(), Headlines.NONE, null, Facts.counts(accounts)));
  }

  /// Largest first, then latest, undated last; otherwise as they came.
  static List<Story> ordered(List<Story> stories) {
    return stories.stream()
        .sorted(
            Comparator.<Story>comparingInt(story -> -story.articles().size())
                .thenComparing(Story::last, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static Map<ArticleId, String> texts(Pile pile, Story story, Reader reader) {
    Map<ArticleId, String> texts = new HashMap<>();
    if (reader.needsTexts()) {
      story.articles().forEach(id -> texts.put(id, pile.article(id).body()));
    }
    return texts;
  }

  private StoryPrinter printer(Reader reader) {
    int accounts = reader.evidence() ? Integer.MAX_VALUE : MAX_ACCOUNTS;
    return switch (session.request().format()) {
      case HTML -> new StoryPrinter.Html(session, new StoryPage(reader));
      case MARKDOWN -> new StoryPrinter.Markdown(session, new StoryMarkdown(reader.ids()), reader);
      case TEXT, JSONL ->
          new StoryPrinter.Text(
              session,
              new StoryText(session.columns(), session.palette(), reader.ids()),
              reader,
              accounts);
    };
  }
}
