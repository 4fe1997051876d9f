package org.conspectus.eval.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.conspectus.eval.json.JsonRecord;

/// An article as every program is given it: a row of a table with tabs between.
///
/// @param language two letters
/// @param published a day or a time with its offset, as in ISO 8601; empty when unknown
/// @param title may be empty
/// @param text may be empty
public record StoryArticle(
    String id, String language, String published, String title, String text) {
  private static final int COLUMNS = 5;

  /// From a line of a data set.
  static StoryArticle of(JsonRecord line) {
    return new StoryArticle(
        line.text("id"),
        line.text("language"),
        line.findText("published").orElse(""),
        line.findText("title").orElse(""),
        line.findText("text").orElse(""));
  }

  /// Writes rows; ends of lines in title and text are written `\n`, tabs `\t`.
  public static void write(Path table, List<StoryArticle> articles) throws IOException {
    List<String> rows = new ArrayList<>();
    for (StoryArticle article : articles) {
      rows.add(
          String.join(
              "\t",
              article.id,
              article.language,
              article.published,
              cell(article.title),
              cell(article.text)));
    }
    Files.write(table, rows, StandardCharsets.UTF_8);
  }

  /// Reads what [#write] wrote, in the order of the rows.
  static List<StoryArticle> read(Path table) throws IOException {
    List<StoryArticle> articles = new ArrayList<>();
    for (String row : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      String[] columns = row.split("\t", COLUMNS);
      articles.add(
          new StoryArticle(
              columns[0], columns[1], columns[2], plain(columns[3]), plain(columns[4])));
    }
    return articles;
  }

  private static String cell(String text) {
    return text.replace("\r", "").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String plain(String cell) {
    return cell.replace("\\t", "\t").replace("\\n", "\n");
  }
}
