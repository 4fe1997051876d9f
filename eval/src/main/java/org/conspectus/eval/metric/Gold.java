package org.conspectus.eval.metric;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conspectus.eval.json.JsonLines;

/// What data sets say is true, read from their files.
///
/// Stateless. Every list keeps the order of its file.
public final class Gold {

  private Gold() {}

  /// The label of an article: its story, its family or its language.
  ///
  /// @param id the article's id
  /// @param label equal for articles that belong together
  public record Label(String id, String label) {}

  /// Two articles and what is known of them.
  ///
  /// @param label such as `positive_silver`; `1` or `true` for one story, `0` or `false` for two
  public record Pair(String one, String other, String label) {}

  /// Labels from lines of `id TAB label`; a repeated id keeps its place and takes the later label.
  ///
  /// @throws IOException if the file cannot be read or a line has one column
  public static List<Label> labels(Path file) throws IOException {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String[] columns : rows(file, 2)) {
      labels.put(columns[0], columns[1]);
    }
    return labels.entrySet().stream().map(e -> new Label(e.getKey(), e.getValue())).toList();
  }

  /// Pairs from lines of `id TAB id TAB label`; a heading that starts with `id1` or `url1` is
  /// skipped.
  ///
  /// @throws IOException if the file cannot be read or a line has fewer columns
  public static List<Pair> pairs(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String[] columns : rows(file, 3)) {
      if (!columns[0].equals("id1") && !columns[0].equals("url1")) {
        pairs.add(new Pair(columns[0], columns[1], columns[2]));
      }
    }
    return pairs;
  }

  private static List<String[]> rows(Path file, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = JsonLines.open(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        String[] parts = line.split("\t", -1);
        if (parts.length < columns) {
          throw new IOException(
              String.format(
                  Locale.ROOT,
                  "%s:%d: expected %d tab-separated columns, got %d",
                  file,
                  number,
                  columns,
                  parts.length));
        }
        rows.add(parts);
      }
    }
    return rows;
  }
}
