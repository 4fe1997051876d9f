package org.conspectus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Language;
import org.conspectus.domain.Rejected;
import org.conspectus.pipeline.Pipeline;

/// One pass over the inputs: articles are extracted and analyzed on all cores, and handed over in
/// input order, each id once. Used once; not thread-safe.
final class Reading {
  private final Pipeline pipeline;
  private final Inputs inputs;
  private final Corpus.Progress progress;
  private final ArticleIds ids = new ArticleIds();
  private final List<Rejected> rejected = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();
  private long articles;

  Reading(Pipeline pipeline, Inputs inputs, Corpus.Progress progress) {
    this.pipeline = pipeline;
    this.inputs = inputs;
    this.progress = progress;
  }

  /// @param isWhole whether it was analyzed further than placing it needs
  private record Analyzed(Analysis analysis, boolean isWhole) {}

  private record Read(List<Analyzed> articles, List<Rejected> rejected) {}

  /// Takes the articles in input order.
  interface Sink {
    void accept(Analysis analysis, boolean isWhole);
  }

  /// Analyzes every article whole.
  Corpus.Report annotate(Consumer<Analysis> sink) {
    return read(Long.MAX_VALUE, (analysis, isWhole) -> sink.accept(analysis));
  }

  /// Analyzes every article as far as placing it needs.
  Corpus.Report outline(Consumer<Analysis> sink) {
    return read(0, (analysis, isWhole) -> sink.accept(analysis));
  }

  /// Analyzes articles of so many characters in all whole, the others as far as placing them needs.
  Corpus.Report read(long characters, Sink sink) {
    AtomicLong left = new AtomicLong(characters);
    int threads = Runtime.getRuntime().availableProcessors();
    try (Workers<Read> workers = new Workers<>(threads, read -> take(read, sink))) {
      inputs.read(
          new Inputs.Sink() {
            @Override
            public void accept(Fetched fetched) {
              workers.submit(() -> analyze(pipeline.extract(fetched), left));
            }

            @Override
            public void accept(Extraction extraction) {
              workers.submit(() -> analyze(extraction, left));
            }
          });
      workers.finish();
    }
    List<String> notes = new ArrayList<>(ids.notes());
    notes.addAll(contradictions);
    if (inputs.skipped() > 0) {
      notes.add(inputs.skipped() + " files passed over that hold no articles");
    }
    return new Corpus.Report(articles, rejected, notes);
  }

  private Read analyze(Extraction extraction, AtomicLong left) {
    return new Read(
        extraction.articles().stream().map(article -> analyze(article, left)).toList(),
        extraction.rejected());
  }

  private Analyzed analyze(Article article, AtomicLong left) {
    boolean isWhole = left.addAndGet(-article.body().length()) >= 0;
    return new Analyzed(isWhole ? pipeline.analyze(article) : pipeline.outline(article), isWhole);
  }

  private void take(Read read, Sink sink) {
    rejected.addAll(read.rejected);
    for (Analyzed analyzed : read.articles) {
      Analysis analysis = analyzed.analysis;
      Optional<ArticleId> id = ids.admit(analysis.article());
      if (id.isPresent()) {
        articles++;
        noteLanguage(analysis);
        boolean renamed = !id.get().equals(analysis.article().id());
        sink.accept(renamed ? analysis.withId(id.get()) : analysis, analyzed.isWhole);
      }
    }
    progress.read(articles, inputs.bytesRead(), inputs.bytesTotal());
  }

  private void noteLanguage(Analysis analysis) {
    Language given = analysis.article().language();
    Language found = analysis.language();
    if (given != null && found != null && !given.equals(found)) {
      contradictions.add(
          "'"
              + analysis.article().id()
              + "' is said to be in '"
              + given
              + "', but reads as '"
              + found
              + "'");
    }
  }
}
