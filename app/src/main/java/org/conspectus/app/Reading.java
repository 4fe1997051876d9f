package org.conspectus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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

  private record Read(List<Analysis> analyses, List<Rejected> rejected) {}

  /// Analyzes every article whole.
  Corpus.Report annotate(Consumer<Analysis> sink) {
    return read(pipeline::analyze, sink);
  }

  /// Analyzes every article as far as placing it needs.
  Corpus.Report outline(Consumer<Analysis> sink) {
    return read(pipeline::outline, sink);
  }

  private Corpus.Report read(Function<Article, Analysis> analyzer, Consumer<Analysis> sink) {
    int threads = Runtime.getRuntime().availableProcessors();
    try (Workers<Read> workers = new Workers<>(threads, read -> take(read, sink))) {
      inputs.read(
          new Inputs.Sink() {
            @Override
            public void accept(Fetched fetched) {
              workers.submit(() -> analyze(pipeline.extract(fetched), analyzer));
            }

            @Override
            public void accept(Extraction extraction) {
              workers.submit(() -> analyze(extraction, analyzer));
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

  private static Read analyze(Extraction extraction, Function<Article, Analysis> analyzer) {
    return new Read(extraction.articles().stream().map(analyzer).toList(), extraction.rejected());
  }

  private void take(Read read, Consumer<Analysis> sink) {
    rejected.addAll(read.rejected);
    for (Analysis analysis : read.analyses) {
      Optional<ArticleId> id = ids.admit(analysis.article());
      if (id.isPresent()) {
        articles++;
        noteLanguage(analysis);
        boolean renamed = !id.get().equals(analysis.article().id());
        sink.accept(renamed ? analysis.withId(id.get()) : analysis);
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
