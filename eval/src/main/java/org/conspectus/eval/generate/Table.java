package org.conspectus.eval.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a table of tab-separated columns that comes with the program. Stateless.
final class Table {

  private Table() {}

  /// The rows in the order of the file, without comments and blank lines.
  ///
  /// @throws IllegalStateException if the table is absent or a row has another number of columns
  static List<List<String>> read(String name, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": not on the class path");
      }
      return rows(name, columns, in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private static List<List<String>> rows(String name, int columns, InputStream in)
      throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      List<String> row = List.of(line.split("\t", -1));
      if (row.size() != columns) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "%s:%d: expected %d tab-separated columns, got %d",
                name,
                number,
                columns,
                row.size()));
      }
      rows.add(row);
    }
    return rows;
  }
}
