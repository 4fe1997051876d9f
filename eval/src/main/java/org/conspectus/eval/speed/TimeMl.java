package org.conspectus.eval.speed;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Turns what programs print of times into lines that can be scored: JSON lines as they are, TimeML
/// (`FILE`, a tab and the marked text with `\n` for line ends) with the places of its marks in the
/// plain text. Stateless.
public final class TimeMl {
  private static final String OPEN = "<TIMEX3 ";
  private static final String CLOSE = "</TIMEX3>";
  private static final String BODY = "<TimeML>";

  private TimeMl() {}

  /// A file of JSON lines with the ids of the gold.
  ///
  /// @param table of the articles: file, language, day, id
  public static Path predictions(Path table, Path output) throws IOException {
    Map<String, String> ids = new HashMap<>();
    for (String row : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String[] columns = row.split("\t", -1);
      ids.put(columns[0], columns[3]);
    }
    Path lines = Files.createTempFile("predicted", ".jsonl");
    try (Writer writer = Files.newBufferedWriter(lines, StandardCharsets.UTF_8)) {
      for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
        boolean json = line.startsWith("{\"id\":\"");
        int end = json ? line.indexOf('"', "{\"id\":\"".length()) : line.indexOf('\t');
        String file = line.substring(json ? "{\"id\":\"".length() : 0, end);
        String times =
            json
                ? line.substring(end + 1)
                : ",\"times\":["
                    + times(
                        unescaped(line.substring(end + 1)),
                        Files.readString(table.resolveSibling(file)))
                    + "]}";
        writer.write("{\"id\":\"" + ids.getOrDefault(file, file) + "\"" + times + "\n");
      }
    }
    return lines;
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      boolean escape = line.charAt(at) == '\\' && at + 1 < line.length();
      if (escape) {
        at++;
        text.append(line.charAt(at) == 'n' ? '\n' : line.charAt(at));
      } else {
        text.append(line.charAt(at));
      }
    }
    return text.toString();
  }

  /// The marks of a marked text, found again in order in the plain one.
  private static String times(String marked, String text) {
    StringBuilder times = new StringBuilder();
    int from = 0;
    int at = marked.indexOf(OPEN, Math.max(0, marked.indexOf(BODY)));
    int last = Math.max(0, marked.indexOf(BODY));
    while (at >= 0) {
      int words = marked.indexOf('>', at) + 1;
      int close = marked.indexOf(CLOSE, words);
      String time = plain(marked.substring(words, close));
      int least = from + Math.max(0, plain(marked.substring(last, at)).strip().length() - SLACK);
      int start = text.indexOf(time, Math.min(least, text.length()));
      if (start >= 0) {
        times
            .append(times.isEmpty() ? "" : ",")
            .append("{\"span\":[" + start + "," + (start + time.length()) + "],\"value\":\"")
            .append(value(marked.substring(at, words)))
            .append("\"}");
        from = start + time.length();
      }
      last = close + CLOSE.length();
      at = marked.indexOf(OPEN, last);
    }
    return times.toString();
  }

  /// White space that may differ between the two.
  private static final int SLACK = 8;

  private static String value(String mark) {
    int start = mark.indexOf("value=\"") + "value=\"".length();
    return mark.substring(start, mark.indexOf('"', start));
  }

  private static String plain(String marked) {
    return marked
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
