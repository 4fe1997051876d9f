package org.conspectus.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.conspectus.cli.Newsroom;
import org.conspectus.collect.CollectConfig;
import org.conspectus.collect.CollectReport;
import org.conspectus.collect.Collector;
import org.conspectus.collect.fetch.FetchLimits;
import org.conspectus.collect.fetch.Fetcher;
import org.conspectus.collect.fetch.Resolver;
import org.conspectus.collect.store.Writing;
import org.conspectus.domain.Article;
import org.conspectus.domain.Rejected;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.pipeline.Pipeline;

/// One run of `collect` on this machine.
///
/// @param directory as given
/// @param delay between two requests to one host, in seconds
record Collecting(String directory, int delay, boolean allowsPrivate) {
  private static final long SEED = 1;

  /// Hands over each new article with its language.
  Newsroom.Report run(List<String> sources, Consumer<Article> sink) {
    Path folder;
    try {
      folder = Path.of(directory);
    } catch (InvalidPathException e) {
      return failed("no path on this system: " + e.getReason());
    }
    CollectConfig standard = CollectConfig.standard(folder);
    CollectConfig config =
        new CollectConfig(
            folder,
            FetchLimits.standard().withDelay(Duration.ofSeconds(delay)),
            allowsPrivate,
            standard.maxItems(),
            standard.maxFailures());
    Collector collector =
        new Collector(
            config,
            new Collector.Surroundings(
                Resolver.standard(), Fetcher.Waiting.standard(SEED), Writing.standard()));
    Pipeline pipeline = Pipeline.standard(NameIndex.none(), Lexicon.none());
    try {
      return report(
          collector.collect(
              sources, article -> sink.accept(Corpus.withLanguage(pipeline.outline(article)))));
    } catch (IOException e) {
      return failed(InputReader.cause(e));
    }
  }

  private Newsroom.Report failed(String reason) {
    return new Newsroom.Report(
        0, List.of(new Rejected(directory, Rejected.Reason.UNREADABLE, reason)), List.of());
  }

  private static Newsroom.Report report(CollectReport report) {
    List<Rejected> failed = new ArrayList<>();
    report
        .failures()
        .forEach(failure ->
            failed.add(
                new Rejected(failure.source(), Rejected.Reason.UNREADABLE, failure.detail())));
    return new Newsroom.Report(report.articles(), failed, report.notes());
  }
}
