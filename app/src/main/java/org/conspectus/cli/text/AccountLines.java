package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conspectus.cli.view.AccountKeys;
import org.conspectus.cli.view.AccountNode;
import org.conspectus.cli.view.Columns;
import org.conspectus.cli.view.Dates;
import org.conspectus.cli.view.Plain;
import org.conspectus.cli.view.ShortIds;
import org.conspectus.cli.view.Wording;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus.Account;
import org.jspecify.annotations.Nullable;

/// Accounts as the branches of trees, one line each where they fit.
public final class AccountLines {
  private static final String MARGIN = "  ";
  private static final int MAX_OUTLET = 22;
  private static final int MAX_DATE = "18 Jun 2023".length();
  private static final int MIN_HEADLINE = 24;

  private final int columns;
  private final Palette palette;
  private final ShortIds ids;
  private final @Nullable AccountKeys keys;

  public AccountLines(int columns, Palette palette, ShortIds ids) {
    this(columns, palette, ids, null);
  }

  /// @param keys letters to put before the ids; null for none
  AccountLines(int columns, Palette palette, ShortIds ids, @Nullable AccountKeys keys) {
    this.columns = columns;
    this.palette = palette;
    this.ids = ids;
    this.keys = keys;
  }

  /// A row before its columns are aligned.
  ///
  /// @param branch the lines of the tree before it
  /// @param below the lines of the tree before what continues it
  private record Row(String branch, String below, @Nullable Account account, String links) {}

  /// Columns that every row has: the branch with the id, the outlet, the date.
  private record Widths(int id, int outlet, int date) {}

  /// The lines of some trees.
  ///
  /// @param limit how many accounts are shown
  public List<String> of(List<AccountNode> trees, int limit) {
    List<Row> rows = new ArrayList<>();
    collect(trees, MARGIN, rows);
    List<Row> shown = rows.subList(0, Math.min(limit, rows.size()));
    Widths widths =
        new Widths(
            widest(shown, row -> row.branch() + name(row)),
            widest(shown, row -> outlet(row.account())),
            Math.min(
                MAX_DATE,
                widest(shown, row -> row.account() == null ? "" : Dates.of(row.account()))));
    List<String> lines = new ArrayList<>();
    shown.forEach(row -> addRow(lines, row, widths));
    if (shown.size() < rows.size()) {
      lines.add(MARGIN + palette.faint(Wording.more(rows.size() - shown.size())));
    }
    return lines;
  }

  private void collect(List<AccountNode> nodes, String margin, List<Row> rows) {
    for (int i = 0; i < nodes.size(); i++) {
      AccountNode node = nodes.get(i);
      boolean last = i == nodes.size() - 1;
      String below = margin + (last ? "   " : "│  ");
      String links =
          node.links().stream()
              .map(link -> Wording.words(link, this::source))
              .collect(Collectors.joining("; "));
      rows.add(new Row(margin + (last ? "└ " : "├ "), below, node.account(), links));
      collect(node.children(), below, rows);
    }
  }

  private static int widest(List<Row> rows, Function<Row, String> column) {
    return rows.stream().mapToInt(row -> Columns.width(column.apply(row))).max().orElse(0);
  }

  private String name(Row row) {
    if (row.account() == null) {
      return "";
    }
    String id = ids.of(row.account().id());
    return keys == null ? id : keys.of(row.account().id()) + "  " + id;
  }

  /// What an article is called that another goes back to.
  private String source(ArticleId id) {
    return keys == null || !keys.has(id) ? ids.of(id) : keys.of(id);
  }

  private static String outlet(@Nullable Account account) {
    String outlet = account == null || account.outlet() == null ? "" : account.outlet();
    return Columns.cut(Plain.line(outlet), MAX_OUTLET);
  }

  private void addRow(List<String> lines, Row row, Widths widths) {
    Account account = row.account();
    if (account == null) {
      lines.add(palette.faint(row.branch() + "(" + Wording.NO_ORIGIN + ")"));
      return;
    }
    String language = account.language() == null ? Wording.NO_LANGUAGE : account.language().code();
    String name = Columns.pad(name(row), widths.id() - Columns.width(row.branch()));
    String mark = name + " " + Columns.pad(language, 2) + "  ";
    String outlet =
        widths.outlet() == 0 ? "" : Columns.pad(outlet(account), widths.outlet()) + "  ";
    String when = Columns.pad(Dates.of(account), widths.date()) + "  ";
    String start = row.branch() + mark + outlet + when;
    String shown = palette.faint(row.branch()) + palette.mark(mark) + outlet + palette.faint(when);
    addDetail(lines, row, shown, columns - Columns.width(start));
  }

  /// Adds the link and the headline to a row, or below it where they do not fit.
  private void addDetail(List<String> lines, Row row, String start, int room) {
    Account account = row.account();
    String title = account == null || account.title() == null ? "" : Plain.line(account.title());
    String headline = title.isEmpty() ? "" : Wording.quoted(title);
    int links = Columns.width(row.links());
    if (links > 0 && links > room) {
      lines.add(start.stripTrailing());
      lines.add(
          palette.faint(row.below())
              + Columns.cut(row.links(), columns - Columns.width(row.below())));
      return;
    }
    int left = links == 0 ? room : room - links - 2;
    if (left >= MIN_HEADLINE || headline.isEmpty()) {
      String gap = links == 0 || headline.isEmpty() ? "" : "  ";
      lines.add((start + row.links() + gap + Columns.cut(headline, left)).stripTrailing());
      return;
    }
    lines.add((start + row.links()).stripTrailing());
    if (links == 0) {
      int below = columns - Columns.width(row.below());
      lines.add(palette.faint(row.below()) + Columns.cut(headline, below));
    }
  }
}
