package org.conspectus.eval.copies;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;

/// Whether translations are said to go back to their originals: over links between an original and
/// its translation.
///
/// @param links how many there are
/// @param asserted share of them that say which end is the source, in [0, 1]
/// @param right share of those that say the right one, in [0, 1]; 1 when none says any
public record DirectionScore(int links, double asserted, double right) {
  private static final String ORIGINAL = "src";

  /// @param groups lines of id, group and role, tabs between; the role of an original is `src`
  /// @param output what `copies --format jsonl` printed
  /// @throws IOException if a file cannot be read
  public static DirectionScore of(Path groups, Path output) throws IOException {
    Map<String, String[]> rows = new HashMap<>();
    try (BufferedReader reader = JsonLines.open(groups)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        rows.put(columns[0], columns);
      }
    }
    int links = 0;
    int asserted = 0;
    int right = 0;
    for (JsonRecord family : JsonLines.read(output)) {
      for (JsonRecord link : family.objects("links")) {
        String[] from = rows.get(link.text("from"));
        String[] to = rows.get(link.text("to"));
        if (from == null || to == null || !isTranslation(from, to)) {
          continue;
        }
        links++;
        asserted += link.isTrue("direction") ? 1 : 0;
        right += link.isTrue("direction") && from[2].equals(ORIGINAL) ? 1 : 0;
      }
    }
    return new DirectionScore(links, share(asserted, links), share(right, asserted));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  private static boolean isTranslation(String[] from, String[] to) {
    return Objects.equals(from[1], to[1]) && from[2].equals(ORIGINAL) != to[2].equals(ORIGINAL);
  }
}
