package org.conspectus.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conspectus.cli.text.StoryText;
import org.conspectus.cli.view.Reader;
import org.conspectus.cli.view.Shelf;
import org.conspectus.cli.view.StoryHtml;
import org.conspectus.cli.view.StoryMarkdown;
import org.conspectus.cli.view.StoryOutline;
import org.conspectus.cli.view.StoryView;
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
  private static final int FEW_STORIES = 3;

  private final Session session;
  private final Set<Language> languages = new HashSet<>();

  ReadCommand(Session session) {
    this.session = session;
  }

  int run() {
    Request request = session.request();
    try (Pile pile = session.newsroom().read(request.operands(), session.progress())) {
      if (session.isJson()) {
        pile.stories().forEach(story -> session.json(new ConspectusForm(), compare(pile, story)));
      } else {
        tell(pile);
      }
      return session.finish(
          pile.report(), Session.counted(pile.report(), languages.size(), pile.stories().size()));
    }
  }

  private Conspectus compare(Pile pile, Story story) {
    Conspectus conspectus = pile.compare(story);
    conspectus.accounts().forEach(this::note);
    return conspectus;
  }

  private void note(Conspectus.Account account) {
    if (account.language() != null) {
      languages.add(account.language());
    }
  }

  private void tell(Pile pile) {
    Shelf shelf = new Shelf(pile.stories(), pile.families(), pile.looseLinks());
    boolean compares = session.request().command().equals("compare");
    boolean evidence = session.request().evidence() || compares;
    Reader reader = new Reader(session.request().languages(), evidence, shelf.ids());
    List<Story> ordered = compares ? pile.stories() : ordered(pile.stories());
    boolean few =
        ordered.size() <= FEW_STORIES && ordered.stream().allMatch(s -> s.articles().size() == 1);
    boolean whole = compares || few;
    List<Story> told = ordered.stream().filter(s -> whole || s.articles().size() > 1).toList();
    List<Story> singles = ordered.subList(told.size(), ordered.size());
    StoryPrinter printer = printer(reader);
    printer.start();
    long done = 0;
    for (Story story : told) {
      session.progress().told(done++, told.size());
      Conspectus conspectus = compare(pile, story);
      StoryView view = shelf.view(story, conspectus, texts(pile, story, reader));
      printer.story(StoryOutline.of(view, reader));
    }
    int limit = evidence ? Integer.MAX_VALUE : MAX_SINGLES;
    List<Conspectus.Account> once =
        singles.stream().map(story -> pile.account(story.articles().getFirst())).toList();
    once.forEach(this::note);
    printer.singles(once.subList(0, Math.min(limit, once.size())), once.size());
    printer.end();
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
      story.articles().forEach(id -> texts.put(id, pile.analysis(id).article().body()));
    }
    return texts;
  }

  private StoryPrinter printer(Reader reader) {
    int accounts = reader.evidence() ? Integer.MAX_VALUE : MAX_ACCOUNTS;
    return switch (session.request().format()) {
      case HTML -> new StoryPrinter.Html(session, new StoryHtml(reader.ids()));
      case MARKDOWN -> new StoryPrinter.Markdown(session, new StoryMarkdown(reader.ids()));
      case TEXT, JSONL ->
          new StoryPrinter.Text(
              session, new StoryText(session.columns(), session.palette(), reader.ids()), accounts);
    };
  }
}
