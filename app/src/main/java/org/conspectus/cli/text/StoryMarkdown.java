package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.cli.view.AccountKeys;
import org.conspectus.cli.view.AccountNode;
import org.conspectus.cli.view.Dates;
import org.conspectus.cli.view.Headlines;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.ShortIds;
import org.conspectus.cli.view.StoryOutline;
import org.conspectus.cli.view.StoryOutline.Entry;
import org.conspectus.cli.view.StoryOutline.Section;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.jspecify.annotations.Nullable;

/// A story as Markdown: headings and lists only.
public final class StoryMarkdown {
  private static final String SPECIAL = "\\`*_{}[]<>#|~";

  private final ShortIds ids;

  public StoryMarkdown(ShortIds ids) {
    this.ids = ids;
  }

  /// The lines of a story under a heading of the second level.
  public List<String> lines(StoryOutline story) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + escape(story.headline()));
    lines.add("");
    lines.add(escape(String.join(" · ", story.facts())));
    lines.add("");
    story.accounts().forEach(node -> addAccount(lines, node, story.keys(), 0));
    for (Section section : story.sections()) {
      lines.add("");
      lines.add("### " + section.heading());
      lines.add("");
      section.entries().forEach(entry -> addEntry(lines, entry, 0));
      if (section.hidden() > 0) {
        lines.add("- " + Wording.more(section.hidden()));
      }
    }
    return lines;
  }

  /// Articles that are alone with their story, as a list.
  public List<String> singles(List<Account> shown) {
    return shown.stream().map(account -> "- " + account(AccountNode.of(account), null)).toList();
  }

  private void addAccount(List<String> lines, AccountNode node, AccountKeys keys, int depth) {
    lines.add("  ".repeat(depth) + "- " + account(node, keys));
    node.children().forEach(child -> addAccount(lines, child, keys, depth + 1));
  }

  private String account(AccountNode node, @Nullable AccountKeys keys) {
    Account account = node.account();
    if (account == null) {
      return Wording.NO_ORIGIN;
    }
    List<String> parts = new ArrayList<>();
    parts.add(account.language() == null ? Wording.NO_LANGUAGE : account.language().code());
    if (account.outlet() != null) {
      parts.add(escape(Plain.line(account.outlet())));
    }
    parts.add(Dates.of(account));
    node.links().forEach(link -> parts.add(escape(Wording.words(link, id -> name(id, keys)))));
    String id = escape(ids.of(account.id()));
    return (keys == null ? "**" + id + "** " : "**" + keys.of(account.id()) + "** " + id + ", ")
        + String.join(", ", parts)
        + ": "
        + escape(Headlines.of(account));
  }

  private String name(ArticleId id, @Nullable AccountKeys keys) {
    return keys == null || !keys.has(id) ? ids.of(id) : keys.of(id);
  }

  private static void addEntry(List<String> lines, Entry entry, int depth) {
    StringBuilder line = new StringBuilder("  ".repeat(depth)).append("-");
    if (!entry.label().isEmpty()) {
      line.append(" **").append(escape(entry.label())).append("**");
    }
    if (!entry.text().isEmpty()) {
      line.append(' ').append(escape(entry.text()));
    }
    if (!entry.source().isEmpty()) {
      line.append(" (").append(escape(entry.source())).append(')');
    }
    lines.add(line.toString());
    entry.children().forEach(child -> addEntry(lines, child, depth + 1));
  }

  /// The text with a backslash before what Markdown would take for markup.
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
