package org.conspectus.eval.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conspectus.codec.ConspectusForm;
import org.conspectus.codec.JsonLines;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Story;
import org.conspectus.eval.product.Workbench;
import org.conspectus.pipeline.Pipeline;

/// Compares the articles of each folder as one story, whatever the clusterer would make of them.
/// Articles are called by their folder and file.
final class WholeStories {
  private final Pipeline pipeline = Pipeline.standard();
  private final Path stories;

  private WholeStories(Path stories) {
    this.stories = stories;
  }

  /// Writes the conspectus of each of some stories, one a line.
  ///
  /// @param stories a folder of folders
  /// @param names of the folders to compare
  /// @throws IOException if a file cannot be read or written
  static Path compare(Workbench bench, Path stories, Set<String> names) throws IOException {
    Path output = bench.file("whole-stories.jsonl");
    WholeStories told = new WholeStories(stories);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
      JsonLines lines = new JsonLines(out);
      for (Path folder : sorted(stories)) {
        if (names.contains(folder.getFileName().toString())) {
          told.write(folder, lines);
        }
      }
      lines.flush();
    }
    return output;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  private void write(Path folder, JsonLines lines) throws IOException {
    List<Analysis> accounts = new ArrayList<>();
    for (Path file : sorted(folder)) {
      byte[] content = Files.readAllBytes(file);
      ArticleId id = new ArticleId(stories.relativize(file).toString().replace('\\', '/'));
      for (Article article :
          pipeline.extract(new Fetched(id.value(), id.value(), null, content)).articles()) {
        accounts.add(pipeline.analyze(called(article, id)));
      }
    }
    accounts.sort(
        Comparator.comparing((Analysis a) -> a.published() == null)
            .thenComparing(a -> a.published() == null ? "" : a.published().order().toString())
            .thenComparing(a -> a.article().id()));
    accounts.forEach(a -> pipeline.relate(a.digest()));
    List<ArticleId> ids = accounts.stream().map(a -> a.article().id()).toList();
    Story story = new Story(folder.getFileName().toString(), ids, null, null);
    lines.write(new ConspectusForm(), pipeline.compare(story, accounts));
  }

  private static Article called(Article article, ArticleId id) {
    return new Article(
        id,
        article.file(),
        article.url(),
        article.outlet(),
        article.title(),
        article.text(),
        article.language(),
        article.published(),
        article.modified(),
        article.authors(),
        article.details());
  }
}
