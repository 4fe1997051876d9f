package org.conspectus.eval.generate;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonLines.Property;

/// Writes invented articles as the product reads them, and their gold beside. Stateless.
public final class ArticleWriter {

  private ArticleWriter() {}

  /// Writes all articles to `file`, without language, story and family.
  ///
  /// @throws IOException if the file cannot be written
  public static void write(Iterator<GeneratedArticle> articles, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      while (articles.hasNext()) {
        write(articles.next(), writer);
      }
    }
  }

  /// Writes all articles to `file`, and lines of `id TAB story` and `id TAB family` to files named
  /// after `gold`: with `.stories.tsv` and `.families.tsv` behind it.
  ///
  /// @throws IOException if a file cannot be written
  public static void write(Iterator<GeneratedArticle> articles, Path file, Path gold)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        Writer stories = Files.newBufferedWriter(storiesOf(gold), StandardCharsets.UTF_8);
        Writer families = Files.newBufferedWriter(familiesOf(gold), StandardCharsets.UTF_8)) {
      while (articles.hasNext()) {
        GeneratedArticle article = articles.next();
        write(article, writer);
        stories.write(article.id() + "\t" + article.story() + "\n");
        families.write(article.id() + "\t" + article.family() + "\n");
      }
    }
  }

  /// Where the stories go that belong to `gold`.
  public static Path storiesOf(Path gold) {
    return gold.resolveSibling(gold.getFileName() + ".stories.tsv");
  }

  /// Where the families go that belong to `gold`.
  public static Path familiesOf(Path gold) {
    return gold.resolveSibling(gold.getFileName() + ".families.tsv");
  }

  private static void write(GeneratedArticle article, Writer writer) throws IOException {
    JsonLines.write(
        writer,
        List.of(
            new Property("id", article.id()),
            new Property(
                "published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(article.published())),
            new Property("outlet", article.outlet()),
            new Property("title", article.title()),
            new Property("text", article.text())));
  }
}
