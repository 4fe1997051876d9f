package org.conspectus.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A tab-separated resource: UTF-8, one item a line, `#` starts a comment line.
///
/// @param rows the columns of each line, in file order
public record ResourceTable(String path, List<List<String>> rows) {
  public ResourceTable {
    rows = List.copyOf(rows);
  }

  /// Reads `path` (beside the class loader's root) fully.
  ///
  /// @throws ConfigException if it is missing or a line has not exactly `columns` columns
  public static ResourceTable read(String path, int columns) {
    ClassLoader loader = ResourceTable.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream(path)) {
      if (stream == null) {
        throw new ConfigException(List.of(path + ": missing resource"));
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return parse(path, reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /// As [#read], but a missing file has no rows.
  public static ResourceTable readIfPresent(String path, int columns) {
    return ResourceTable.class.getClassLoader().getResource(path) == null
        ? new ResourceTable(path, List.of())
        : read(path, columns);
  }

  private static ResourceTable parse(String path, BufferedReader reader, int columns)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> row = List.of(line.split("\t", -1));
      if (row.size() != columns) {
        faults.add(
            String.format(
                Locale.ROOT,
                "%s:%d: expected %d tab-separated columns, got %d",
                path,
                number,
                columns,
                row.size()));
      }
      rows.add(row);
    }
    if (!faults.isEmpty()) {
      throw new ConfigException(faults);
    }
    return new ResourceTable(path, rows);
  }
}
