package org.conspectus.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.cli.view.StoryOutline.Entry;
import org.conspectus.cli.view.StoryOutline.Section;
import org.conspectus.domain.Conspectus.Account;

/// Stories as one HTML page that loads nothing else.
public final class StoryHtml {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Conspectus</title>
      <style>
      body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
      h2 { margin: 2.5rem 0 .25rem; border-top: 1px solid #8886; padding-top: 1.5rem; }
      h3 { margin: 1rem 0 .25rem; font-size: 1rem; }
      ul { margin: 0; padding-left: 1.25rem; }
      .facts, .source { opacity: .7; }
      @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } }
      </style>
      </head>
      <body>
      <h1>Conspectus</h1>
      """;

  private final ShortIds ids;

  public StoryHtml(ShortIds ids) {
    this.ids = ids;
  }

  /// What stands before the first story, ending with a line end.
  public static String head() {
    return HEAD;
  }

  /// What stands after the last story.
  public static String foot() {
    return "</body>\n</html>\n";
  }

  /// The lines of a story.
  public List<String> lines(StoryOutline story) {
    List<String> lines = new ArrayList<>();
    lines.add("<section>");
    lines.add("<h2 dir=\"auto\">" + escape(story.headline()) + "</h2>");
    lines.add("<p class=\"facts\">" + escape(String.join(" · ", story.facts())) + "</p>");
    addAccounts(lines, story.accounts());
    for (Section section : story.sections()) {
      lines.add("<h3>" + escape(section.heading()) + "</h3>");
      addEntries(lines, section.entries(), section.hidden());
    }
    lines.add("</section>");
    return lines;
  }

  /// Articles that are alone with their story, under a heading.
  public List<String> singles(String heading, List<Account> shown) {
    List<String> lines = new ArrayList<>();
    lines.add("<section>");
    lines.add("<h2>" + escape(heading) + "</h2>");
    addAccounts(lines, shown.stream().map(AccountNode::of).toList());
    lines.add("</section>");
    return lines;
  }

  private void addAccounts(List<String> lines, List<AccountNode> nodes) {
    lines.add("<ul>");
    for (AccountNode node : nodes) {
      lines.add("<li dir=\"auto\">" + account(node));
      if (!node.children().isEmpty()) {
        addAccounts(lines, node.children());
      }
      lines.add("</li>");
    }
    lines.add("</ul>");
  }

  private String account(AccountNode node) {
    Account account = node.account();
    if (account == null) {
      return Wording.NO_ORIGIN;
    }
    List<String> parts = new ArrayList<>();
    parts.add(account.language() == null ? Wording.NO_LANGUAGE : account.language().code());
    if (account.outlet() != null) {
      parts.add(Plain.line(account.outlet()));
    }
    parts.add(Dates.of(account));
    node.links().forEach(link -> parts.add(Wording.words(link, ids::of)));
    return "<b>"
        + escape(ids.of(account.id()))
        + "</b> <span class=\"source\">"
        + escape(String.join(", ", parts))
        + "</span> "
        + escape(Headlines.of(account));
  }

  private static void addEntries(List<String> lines, List<Entry> entries, int hidden) {
    lines.add("<ul>");
    for (Entry entry : entries) {
      lines.add("<li dir=\"auto\">" + statement(entry));
      if (!entry.children().isEmpty()) {
        addEntries(lines, entry.children(), 0);
      }
      lines.add("</li>");
    }
    if (hidden > 0) {
      lines.add("<li>" + Wording.more(hidden) + "</li>");
    }
    lines.add("</ul>");
  }

  private static String statement(Entry entry) {
    StringBuilder html = new StringBuilder();
    if (!entry.label().isEmpty()) {
      html.append("<b>").append(escape(entry.label())).append("</b> ");
    }
    html.append(escape(entry.text()));
    if (!entry.source().isEmpty()) {
      html.append(" <span class=\"source\">(").append(escape(entry.source())).append(")</span>");
    }
    return html.toString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
