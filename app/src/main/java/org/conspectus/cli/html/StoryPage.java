package org.conspectus.cli.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conspectus.cli.view.AccountKeys;
import org.conspectus.cli.view.Dates;
import org.conspectus.cli.view.Facts;
import org.conspectus.cli.view.Headlines;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.Reader;
import org.conspectus.cli.view.StoryView;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Language;
import org.jspecify.annotations.Nullable;

/// Stories as one HTML page that loads nothing else: head, stories in order, foot. It works from
/// disk and without its script. Not thread-safe. Memory: one story at a time.
public final class StoryPage {
  /// How many characters of articles a page embeds; what comes later is only quoted.
  private static final int MAX_TEXT = 6_000_000;

  private static final int MAX_ONE_TEXT = 200_000;

  private final Reader reader;
  private final PageFiles files = PageFiles.load();
  private int left = MAX_TEXT;
  private int stories;

  public StoryPage(Reader reader) {
    this.reader = reader;
  }

  /// A story as the index lists it.
  ///
  /// @param facts dates, numbers of articles, languages and outlets
  public record Listed(
      String story, String headline, @Nullable Language language, List<String> facts) {
    public Listed {
      facts = List.copyOf(facts);
    }
  }

  /// What stands before the first story.
  ///
  /// @param index the stories to come
  /// @param singles how many articles are told once and listed at the end
  public String head(List<Listed> index, int singles) {
    stories = index.size();
    String title = stories == 1 ? index.getFirst().headline() : Facts.count(stories, "story");
    Html html = new Html();
    html.open("head").single("meta", "charset", "utf-8");
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", files.policy());
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.single("meta", "name", "color-scheme", "content", "light dark");
    html.single("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", Plain.line(title) + " – Conspectus");
    Html body = new Html();
    body.element("a", "Skip to the stories", "class", "skip", "href", "#stories");
    body.open("header", "class", "brand").element("h1", "Conspectus");
    body.element("p", "One story, every account").closeLine();
    if (stories > 1) {
      index(body, index, singles);
    }
    return "<!DOCTYPE html>\n<html lang=\"en\">\n"
        + html.close()
            .toString()
            .replace("</head>", "<style>" + files.style() + "</style>\n</head>")
        + "\n<body>\n"
        + body
        + "<main id=\"stories\">\n";
  }

  private static void index(Html html, List<Listed> index, int singles) {
    html.open("nav", "class", "index", "aria-labelledby", "index-heading");
    html.element("h2", Facts.count(index.size(), "story"), "id", "index-heading");
    html.open("ol");
    for (Listed listed : index) {
      html.open("li").open("a", "href", "#" + listed.story());
      html.words("span", listed.headline(), listed.language(), "class", "headline").close();
      html.element("span", String.join(" · ", listed.facts()), "class", "facts").closeLine();
    }
    if (singles > 0) {
      html.open("li").open("a", "href", "#once");
      html.element("span", "Told once", "class", "headline").close();
      html.element("span", Facts.count(singles, "article"), "class", "facts").closeLine();
    }
    html.close().closeLine();
  }

  /// A story; where there are several it is folded.
  public String story(StoryView view) {
    AccountKeys keys = AccountKeys.of(view.conspectus().accounts());
    Places places = new Places(view.story().id(), keys, embedded(view));
    return new StoryArticle(new StoryScope(view, reader, keys, places)).html(stories == 1);
  }

  /// The texts that the page embeds.
  private Map<ArticleId, String> embedded(StoryView view) {
    Map<ArticleId, String> texts = new HashMap<>();
    if (!view.whole()) {
      return texts;
    }
    for (ArticleId id : view.story().articles()) {
      String text = view.texts().get(id);
      if (text != null && text.length() <= Math.min(left, MAX_ONE_TEXT)) {
        left -= text.length();
        texts.put(id, text);
      }
    }
    return texts;
  }

  /// Articles that are alone with their story.
  ///
  /// @param all how many there are, of which some are shown
  public String singles(String heading, List<Account> shown, int all) {
    Html html = new Html();
    html.open("section", "class", "once", "id", "once").element("h2", heading);
    html.open("ul", "class", "accounts");
    for (Account account : shown) {
      html.open("li").open("div", "class", "account").open("div");
      html.words("p", Headlines.of(account), account.language(), "class", "headline");
      String name =
          account.outlet() == null ? reader.ids().of(account.id()) : Plain.line(account.outlet());
      html.open("p", "class", "facts").element("b", name);
      html.text(" · " + Html.name(account.language()) + " · " + Dates.of(account));
      html.close().close().close().closeLine();
    }
    html.close();
    if (shown.size() < all) {
      html.element("p", "… and " + Facts.count(all - shown.size(), "article") + " more");
    }
    return html.closeLine().toString();
  }

  /// What stands after the last story.
  public String foot() {
    Html html = new Html();
    html.open("footer");
    html.element(
        "p",
        "Made by Conspectus from the articles alone. A letter stands for an independent account;"
            + " articles that go back to one text share a letter. Nothing here says who is right.");
    html.closeLine();
    html.open("dialog", "id", "panel", "aria-labelledby", "panel-title").closeLine();
    return "</main>\n" + html + "<script>" + files.script() + "</script>\n</body>\n</html>\n";
  }
}
