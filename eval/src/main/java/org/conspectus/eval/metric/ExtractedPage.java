package org.conspectus.eval.metric;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.conspectus.eval.json.JsonLines;

/// What `extract --format jsonl` says of one page; absent texts are empty.
///
/// @param file the page's path as it was given or found
/// @param published date or time, of which the metrics compare the day only
/// @param authors in the order of the output
record ExtractedPage(
    String file, String title, String text, String published, List<String> authors) {

  private static final int DAY_CHARACTERS = "2024-01-31".length();

  private static final ExtractedPage NOTHING = new ExtractedPage("", "", "", "", List.of());

  ExtractedPage {
    authors = List.copyOf(authors);
  }

  /// The pages of a file by a key made of their paths; of two with one key the later.
  static Map<String, ExtractedPage> read(Path output, UnaryOperator<String> key)
      throws IOException {
    Map<String, ExtractedPage> pages = new HashMap<>();
    JsonLines.forEach(
        output,
        line ->
            pages.put(
                key.apply(line.text("file")),
                new ExtractedPage(
                    line.text("file"),
                    line.findText("title").orElse(""),
                    line.findText("text").orElse(""),
                    line.findText("published").orElse(""),
                    line.texts("authors"))));
    return pages;
  }

  /// What was said of a page, or nothing at all.
  static ExtractedPage in(Map<String, ExtractedPage> pages, String key) {
    return pages.getOrDefault(key, NOTHING);
  }

  /// The last part of a path, without the ending `.gz`.
  static String fileName(String path) {
    return withoutEnding(path.substring(path.lastIndexOf('/') + 1), ".gz");
  }

  /// The last two parts of a path, without the ending `.gz`.
  static String folderAndFileName(String path) {
    int file = path.lastIndexOf('/');
    int folder = file < 0 ? -1 : path.lastIndexOf('/', file - 1);
    return withoutEnding(path.substring(folder + 1), ".gz");
  }

  /// The text before `ending`, or all of it if it ends otherwise.
  static String withoutEnding(String text, String ending) {
    return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
  }

  /// The day of a date or time as `2024-01-31`; empty for none.
  static String day(String published) {
    return published.substring(0, Math.min(DAY_CHARACTERS, published.length()));
  }
}
