package org.conspectus.eval.copies;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.Fetched;
import org.conspectus.eval.json.JsonLines;
import org.conspectus.eval.json.JsonRecord;
import org.conspectus.pipeline.Pipeline;

/// The articles that copies are made of. Stateless.
public final class CopySources {

  /// A text of fewer words is no article to copy from.
  private static final int MIN_WORDS = 50;

  private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th");

  private CopySources() {}

  /// The repository's own invented articles: the examples and the planted stories.
  ///
  /// @param root the repository
  /// @throws IOException if a file cannot be read
  public static List<CopyText> own(Path root) throws IOException {
    Map<String, String> families = new HashMap<>();
    for (JsonRecord line : JsonLines.read(root.resolve("eval/gold/examples.jsonl"))) {
      line.findText("family").ifPresent(family -> families.put(line.text("id"), family));
    }
    Pipeline pipeline = Pipeline.standard();
    List<CopyText> texts = new ArrayList<>();
    for (String folder : List.of("examples", "eval/gold/plants/stories")) {
      for (Path file : files(root.resolve(folder))) {
        String name = root.relativize(file).toString();
        byte[] content = content(file);
        for (Article article :
            pipeline.extract(new Fetched(name, name, null, content)).articles()) {
          add(pipeline.outline(article), families, texts);
        }
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static byte[] content(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    if (!file.toString().endsWith(".gz")) {
      return content;
    }
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return unpacked.readAllBytes();
    }
  }

  private static void add(Analysis analysis, Map<String, String> families, List<CopyText> texts) {
    Article article = analysis.article();
    String id = article.id().value();
    String language = analysis.language() == null ? "" : analysis.language().code();
    String title = article.title() == null ? "" : article.title();
    String root = families.getOrDefault(id, id);
    addIfLong(new CopyText(id, root, null, language, title, article.body()), texts);
  }

  /// The articles of wmt-dev that are no translations.
  ///
  /// @param data the folder of the prepared data
  /// @throws IOException if a file cannot be read
  public static List<CopyText> development(Path data) throws IOException {
    Map<String, String> roots = new HashMap<>();
    Path groups = data.resolve("translations/wmt-dev.groups.tsv");
    try (BufferedReader reader = JsonLines.open(groups)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] columns = line.split("\t", -1);
        if (columns.length > 2 && columns[2].equals("src")) {
          roots.put(columns[0], columns[1]);
        }
      }
    }
    List<CopyText> texts = new ArrayList<>();
    JsonLines.forEach(
        data.resolve("translations/wmt-dev.articles.jsonl.gz"),
        article -> {
          String root = roots.get(article.text("id"));
          if (root != null) {
            addIfLong(
                new CopyText(
                    article.text("id"),
                    root,
                    null,
                    article.text("language"),
                    article.findText("title").orElse(""),
                    article.findText("text").orElse("")),
                texts);
          }
        });
    return texts;
  }

  private static void addIfLong(CopyText text, List<CopyText> texts) {
    boolean hasSpaces = !WITHOUT_SPACES.contains(text.language());
    if (hasSpaces && text.text().split("\\s+", -1).length >= MIN_WORDS) {
      texts.add(text);
    }
  }
}
