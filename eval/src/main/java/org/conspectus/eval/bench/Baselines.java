package org.conspectus.eval.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What others reach, by the name of the finding; read from the table beside this class. Immutable.
public final class Baselines {

  private static final String TABLE = "baselines.tsv";

  private final Map<String, String> textOfFinding;

  private Baselines(Map<String, String> textOfFinding) {
    this.textOfFinding = textOfFinding;
  }

  /// The table that comes with the program.
  ///
  /// @throws IOException if a line of it has not two columns
  public static Baselines standard() throws IOException {
    Map<String, String> baselines = new HashMap<>();
    try (InputStream in = Baselines.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IOException(TABLE + ": not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != 2) {
          throw new IOException(
              String.format(
                  Locale.ROOT,
                  "%s:%d: expected 2 tab-separated columns, got %d",
                  TABLE,
                  number,
                  columns.length));
        }
        baselines.put(columns[0], columns[1]);
      }
    }
    return new Baselines(baselines);
  }

  /// What is known for a finding such as `stories.og2021-dev.B3F1`; empty for nothing.
  String of(String finding) {
    return textOfFinding.getOrDefault(finding, "");
  }
}
