package org.conspectus.cli;

import java.util.List;
import org.conspectus.cli.text.StoryText;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.StoryHtml;
import org.conspectus.cli.view.StoryMarkdown;
import org.conspectus.cli.view.StoryOutline;
import org.conspectus.domain.Conspectus.Account;

/// Prints stories one after the other in one format.
sealed interface StoryPrinter {
  String ONCE = "Told once";

  void start();

  void story(StoryOutline story);

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
    private final int accounts;

    Text(Session session, StoryText text, int accounts) {
      this.session = session;
      this.text = text;
      this.accounts = accounts;
    }

    @Override
    public void start() {}

    @Override
    public void story(StoryOutline story) {
      session.separate(2);
      session.lines(text.lines(story, accounts));
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

    Markdown(Session session, StoryMarkdown markdown) {
      this.session = session;
      this.markdown = markdown;
    }

    @Override
    public void start() {
      session.line("# Conspectus");
    }

    @Override
    public void story(StoryOutline story) {
      session.line("");
      session.lines(markdown.lines(story));
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
    private final StoryHtml html;

    Html(Session session, StoryHtml html) {
      this.session = session;
      this.html = html;
    }

    @Override
    public void start() {
      session.text(StoryHtml.head());
    }

    @Override
    public void story(StoryOutline story) {
      session.lines(html.lines(story));
    }

    @Override
    public void singles(List<Account> shown, int all) {
      if (all > 0) {
        session.lines(html.singles(ONCE + ", " + Facts.count(all, "article"), shown));
      }
    }

    @Override
    public void end() {
      session.text(StoryHtml.foot());
    }
  }
}
