package org.conspectus.cli;

import java.util.List;
import java.util.function.Supplier;
import org.conspectus.cli.html.StoryPage;
import org.conspectus.cli.text.StoryMarkdown;
import org.conspectus.cli.text.StoryText;
import org.conspectus.cli.view.Reader;
import org.conspectus.cli.view.StoryOutline;
import org.conspectus.cli.view.StoryView;
import org.conspectus.domain.Conspectus.Account;

/// Prints stories one after the other in one format.
sealed interface StoryPrinter {
  String ONCE = "Told once";

  /// Prints what stands before all stories.
  ///
  /// @param index the stories to come
  /// @param singles how many articles are alone with their story
  void start(Supplier<List<StoryPage.Listed>> index, int singles);

  void story(StoryView story);

  /// Prints the articles that are alone with their story.
  ///
  /// @param shown those to show; may be empty
  /// @param all how many there are
  void singles(List<Account> shown, int all);

  void end();

  /// For a terminal.
  final class Text implements StoryPrinter {
    private final Session session;
    private final StoryText text;
    private final Reader reader;
    private final int accounts;

    Text(Session session, StoryText text, Reader reader, int accounts) {
      this.session = session;
      this.text = text;
      this.reader = reader;
      this.accounts = accounts;
    }

    @Override
    public void start(Supplier<List<StoryPage.Listed>> index, int singles) {}

    @Override
    public void story(StoryView story) {
      session.separate(2);
      session.lines(text.lines(StoryOutline.of(story, reader), accounts));
    }

    @Override
    public void singles(List<Account> shown, int all) {
      if (all > 0) {
        session.separate(2);
        session.lines(text.singles(ONCE, shown, all));
      }
    }

    @Override
    public void end() {}
  }

  /// Markdown.
  final class Markdown implements StoryPrinter {
    private final Session session;
    private final StoryMarkdown markdown;
    private final Reader reader;

    Markdown(Session session, StoryMarkdown markdown, Reader reader) {
      this.session = session;
      this.markdown = markdown;
      this.reader = reader;
    }

    @Override
    public void start(Supplier<List<StoryPage.Listed>> index, int singles) {
      session.line("# Conspectus");
    }

    @Override
    public void story(StoryView story) {
      session.line("");
      session.lines(markdown.lines(StoryOutline.of(story, reader)));
    }

    @Override
    public void singles(List<Account> shown, int all) {
      if (all > 0) {
        session.line("");
        session.line("## " + ONCE);
        session.line("");
        session.lines(markdown.singles(shown));
        if (shown.size() < all) {
          session.line("- … and " + (all - shown.size()) + " more");
        }
      }
    }

    @Override
    public void end() {}
  }

  /// One HTML page.
  final class Html implements StoryPrinter {
    private final Session session;
    private final StoryPage page;

    Html(Session session, StoryPage page) {
      this.session = session;
      this.page = page;
    }

    @Override
    public void start(Supplier<List<StoryPage.Listed>> index, int singles) {
      session.text(page.head(index.get(), singles));
    }

    @Override
    public void story(StoryView story) {
      session.text(page.story(story));
    }

    @Override
    public void singles(List<Account> shown, int all) {
      if (all > 0) {
        session.text(page.singles(ONCE, shown, all));
      }
    }

    @Override
    public void end() {
      session.text(page.foot());
    }
  }
}
