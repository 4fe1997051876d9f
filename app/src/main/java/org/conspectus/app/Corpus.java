package org.conspectus.app;

import java.util.List;
import java.util.function.Consumer;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.Rejected;
import org.conspectus.domain.Story;
import org.jspecify.annotations.Nullable;

/// A pile of articles after reading: its stories and families, and on demand each conspectus.
///
/// Deterministic: neither the order of directories nor the number of threads changes what it says.
public final class Corpus implements AutoCloseable {
  /// Watches a long run; called from the reading thread.
  public interface Progress {
    /// @param total bytes to read, or -1 when unknown
    void read(long articles, long bytes, long total);

    /// @param done articles that went through the writers
    void grouped(long done, long total);
  }

  /// Reads every input, and groups the articles.
  public static Corpus read(Inputs inputs, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /// Analyzes every article on all cores and hands the analyses over in input order, on one thread.
  public static Report annotate(Inputs inputs, Progress progress, Consumer<Analysis> sink) {
    throw new UnsupportedOperationException();
  }

  /// Hands over the articles in input order, on one thread, without analyzing them further.
  public static Report extract(Inputs inputs, Progress progress, Consumer<Article> sink) {
    throw new UnsupportedOperationException();
  }

  /// What happened to the input: how many articles, what gave none, what is worth noting
  /// (duplicates, contradicted languages).
  public record Report(long articles, List<Rejected> rejected, List<String> notes) {}

  public Report report() {
    throw new UnsupportedOperationException();
  }

  /// By first appearance in stream order.
  public List<Story> stories() {
    throw new UnsupportedOperationException();
  }

  /// By founding; each of two members or more.
  public List<Family> families() {
    throw new UnsupportedOperationException();
  }

  /// Links outside any family, such as excerpts.
  public List<Link> looseLinks() {
    throw new UnsupportedOperationException();
  }

  /// The headline of an article; null when it has none.
  public @Nullable String title(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  /// The full analysis of an article, made again from its words.
  ///
  /// @throws IllegalArgumentException if the corpus has no such article
  public Analysis analysis(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  public Conspectus compare(Story story) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
