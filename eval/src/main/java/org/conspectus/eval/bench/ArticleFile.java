package org.conspectus.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonLines.Property;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.eval.metric.ConllArticle;
import org.conspectus.eval.metric.Gold;

/// Makes input for the product out of a data set: articles alone, without their gold.
///
/// Stateless.
public final class ArticleFile {

  private static final List<String> FIELDS =
      List.of("id", "language", "published", "title", "text", "outlet");

  private ArticleFile() {}

  /// Copies the articles that `wanted` accepts from some files into one.
  static Path copy(List<Path> sources, Predicate<JsonRecord> wanted, Path target)
      throws IOException {
    List<JsonRecord> articles = new ArrayList<>();
    for (Path source : sources) {
      JsonLines.forEach(source, article -> addIf(wanted, article, articles));
    }
    try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      for (JsonRecord article : articles) {
        JsonLines.write(writer, properties(article));
      }
    }
    return target;
  }

  /// Writes the sentences of a name corpus as articles that do not say their language.
  public static Path write(List<ConllArticle> articles, Path target) throws IOException {
    try (Writer writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      for (ConllArticle article : articles) {
        JsonLines.write(
            writer,
            List.of(new Property("id", article.id()), new Property("text", article.text())));
      }
    }
    return target;
  }

  /// The language of each article of some files, in their order.
  static List<Gold.Label> languages(List<Path> files) throws IOException {
    List<Gold.Label> languages = new ArrayList<>();
    for (Path file : files) {
      JsonLines.forEach(
          file,
          article ->
              languages.add(
                  new Gold.Label(article.text("id"), article.findText("language").orElse(""))));
    }
    return languages;
  }

  private static void addIf(
      Predicate<JsonRecord> wanted, JsonRecord article, List<JsonRecord> articles) {
    if (wanted.test(article)) {
      articles.add(article);
    }
  }

  private static List<Property> properties(JsonRecord article) {
    List<Property> properties = new ArrayList<>();
    for (String field : FIELDS) {
      String text = article.findText(field).orElse("");
      properties.add(new Property(field, text.isEmpty() ? null : text));
    }
    return properties;
  }
}
