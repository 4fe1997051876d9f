package org.conspectus.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.conspectus.cli.view.Columns;

/// Lays out help: paragraphs, and rows of labels with what they mean beside them. Not thread-safe.
public final class HelpText {
  private static final int WIDTH = 80;
  private static final int MARGIN = 2;

  private final StringBuilder text = new StringBuilder();
  private final List<Row> rows = new ArrayList<>();

  private record Row(String label, String meaning) {}

  /// Adds a paragraph after a blank line.
  public void paragraph(String words) {
    finishRows();
    if (!text.isEmpty()) {
      text.append('\n');
    }
    for (String line : Columns.wrap(words, WIDTH)) {
      text.append(line).append('\n');
    }
  }

  /// Begins a list after a blank line.
  public void heading(String words) {
    paragraph(words);
  }

  /// Adds a row to the list; the labels of a list share one width.
  public void row(String label, String meaning) {
    rows.add(new Row(label, meaning));
  }

  private void finishRows() {
    int widest = 0;
    for (Row row : rows) {
      widest = Math.max(widest, Columns.width(row.label));
    }
    int indent = MARGIN + widest + MARGIN;
    for (Row row : rows) {
      String before = " ".repeat(MARGIN) + Columns.pad(row.label, widest + MARGIN);
      for (String line : Columns.wrap(row.meaning, WIDTH - indent)) {
        text.append(before).append(line).append('\n');
        before = " ".repeat(indent);
      }
    }
    rows.clear();
  }

  /// The whole text, ending with a line end.
  @Override
  public String toString() {
    finishRows();
    return text.toString();
  }
}
