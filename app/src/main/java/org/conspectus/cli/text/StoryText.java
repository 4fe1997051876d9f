package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.cli.view.AccountNode;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.ShortIds;
import org.conspectus.cli.view.StoryOutline;
import org.conspectus.cli.view.StoryOutline.Entry;
import org.conspectus.cli.view.StoryOutline.Section;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.Conspectus.Account;

/// A story as lines for a terminal.
public final class StoryText {
  private static final int INDENT = 2;
  private static final int MAX_LABEL = 22;
  private static final int MIN_TEXT = 20;

  private final int columns;
  private final Palette palette;
  private final ShortIds ids;

  /// @param columns how wide a line may be, at least 40
  public StoryText(int columns, Palette palette, ShortIds ids) {
    this.columns = columns;
    this.palette = palette;
    this.ids = ids;
  }

  /// The lines of a story, without a blank one at either end.
  ///
  /// @param limit how many accounts are shown
  public List<String> lines(StoryOutline story, int limit) {
    List<String> lines = new ArrayList<>();
    Columns.wrap(story.headline(), columns).forEach(line -> lines.add(palette.strong(line)));
    facts(story.facts(), columns).forEach(line -> lines.add(palette.faint(line)));
    AccountLines accounts = new AccountLines(columns, palette, ids, story.keys());
    lines.addAll(accounts.of(story.accounts(), limit));
    for (Section section : story.sections()) {
      lines.add("");
      lines.add(" ".repeat(INDENT) + palette.heading(section.heading()));
      int label = labelColumns(section.entries());
      section.entries().forEach(entry -> add(lines, entry, 2 * INDENT, label));
      if (section.hidden() > 0) {
        lines.add(" ".repeat(2 * INDENT) + palette.faint(Wording.more(section.hidden())));
      }
    }
    return lines;
  }

  /// Facts in as many lines as they need, none of them broken unless it is longer than a line.
  public static List<String> facts(List<String> facts, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String fact : facts) {
      String next = line.isEmpty() ? fact : " · " + fact;
      if (!line.isEmpty() && Columns.width(line + next) > columns) {
        lines.addAll(Columns.wrap(line.toString(), columns));
        line.setLength(0);
        next = fact;
      }
      line.append(next);
    }
    lines.addAll(Columns.wrap(line.toString(), columns));
    return lines;
  }

  /// Articles that are alone with their story, under a heading.
  ///
  /// @param all how many there are, of which some are shown
  public List<String> singles(String heading, List<Account> shown, int all) {
    List<String> lines = new ArrayList<>();
    lines.add(palette.strong(heading));
    AccountLines accounts = new AccountLines(columns, palette, ids);
    lines.addAll(accounts.of(shown.stream().map(AccountNode::of).toList(), shown.size()));
    if (shown.size() < all) {
      lines.add(" ".repeat(INDENT) + palette.faint(Wording.more(all - shown.size())));
    }
    return lines;
  }

  /// Width of the column of labels: the widest, unless it is too wide to stand beside text.
  private static int labelColumns(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.text().isEmpty())
        .mapToInt(entry -> Columns.width(entry.label()))
        .filter(width -> width <= MAX_LABEL)
        .max()
        .orElse(0);
  }

  private void add(List<String> lines, Entry entry, int indent, int label) {
    String margin = " ".repeat(indent);
    int hang = indent;
    String first = margin;
    if (!entry.label().isEmpty()) {
      boolean beside = Columns.width(entry.label()) <= label && !entry.text().isEmpty();
      if (beside) {
        hang = indent + label + 2;
        first = margin + palette.mark(Columns.pad(entry.label(), label)) + "  ";
      } else {
        Columns.wrap(entry.label(), columns - indent)
            .forEach(line -> lines.add(margin + palette.mark(line)));
        hang = indent + INDENT;
        first = " ".repeat(hang);
      }
    }
    if (!entry.text().isEmpty()) {
      addText(lines, entry, first, hang);
    }
    int below = Math.min(hang + (entry.text().isEmpty() ? 0 : INDENT), columns - MIN_TEXT);
    int childLabel = labelColumns(entry.children());
    entry.children().forEach(child -> add(lines, child, below, childLabel));
  }

  /// The text, wrapped, with its source behind it.
  private void addText(List<String> lines, Entry entry, String first, int hang) {
    String margin = " ".repeat(hang);
    int room = Math.max(MIN_TEXT, columns - hang);
    List<String> wrapped = new ArrayList<>(Columns.wrap(entry.text(), room));
    if (!entry.source().isEmpty()) {
      String source = "(" + entry.source() + ")";
      String last = wrapped.removeLast();
      if (Columns.width(last) + 1 + Columns.width(source) <= room) {
        wrapped.add(last + " " + palette.faint(source));
      } else {
        wrapped.add(last);
        Columns.wrap(source, room).forEach(line -> wrapped.add(palette.faint(line)));
      }
    }
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? first : margin) + wrapped.get(i));
    }
  }
}
