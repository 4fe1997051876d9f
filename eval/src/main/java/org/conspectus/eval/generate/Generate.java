package org.conspectus.eval.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.conspectus.eval.command.Options;

/// Writes a stream of invented articles to a file.
///
/// Options: `--articles N`, `--seed S`, `--output FILE`, and `--gold FILE` for the stories and
/// families, which go to FILE`.stories.tsv` and FILE`.families.tsv`. Exit code 2 for misuse.
public final class Generate {

  private static final Set<String> OPTIONS = Set.of("articles", "seed", "output", "gold");

  private Generate() {}

  /// Writes the files and ends.
  public static void main(String[] arguments) throws IOException {
    try {
      run(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void run(String[] arguments) throws IOException {
    Options options = Options.parse(arguments, OPTIONS);
    int articles = Integer.parseInt(options.get("articles", "1000"));
    long seed = Long.parseLong(options.get("seed", "1"));
    Path output = Path.of(options.get("output", "articles.jsonl"));
    ArticleGenerator generator = new ArticleGenerator(GeneratorConfig.of(articles, seed));
    Optional<Path> gold = options.find("gold").map(Path::of);
    if (gold.isPresent()) {
      ArticleWriter.write(generator, output, gold.get());
    } else {
      ArticleWriter.write(generator, output);
    }
  }
}
