package org.conspectus.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.conspectus.cli.Nearness;
import org.conspectus.cli.Newsroom;
import org.conspectus.cli.Pile;
import org.conspectus.collect.CollectConfig;
import org.conspectus.collect.CollectReport;
import org.conspectus.collect.Collector;
import org.conspectus.collect.WebPages;
import org.conspectus.collect.fetch.FetchLimits;
import org.conspectus.copy.SharedPassages;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.Passage;
import org.conspectus.domain.ProfileEntry;
import org.conspectus.domain.Rejected;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryPast;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.pipeline.Pipeline;
import org.conspectus.story.Summary;
import org.jspecify.annotations.Nullable;

/// The newsroom of this machine: hands the wishes of the command line to [Corpus]. Not thread-safe.
final class LocalNewsroom implements Newsroom {
  private final InputStream standardInput;
  private final UserFolder data;
  private final boolean allowsPrivate;
  private @Nullable Pipeline profiler;

  LocalNewsroom(InputStream standardInput, UserFolder data) {
    this(standardInput, data, false);
  }

  private LocalNewsroom(InputStream standardInput, UserFolder data, boolean allowsPrivate) {
    this.standardInput = standardInput;
    this.data = data;
    this.allowsPrivate = allowsPrivate;
  }

  @Override
  public Newsroom withPrivateHosts() {
    return new LocalNewsroom(standardInput, data, true);
  }

  @Override
  public Report collect(String directory, List<String> sources, int delay, Consumer<Article> sink) {
    Pipeline pipeline = Pipeline.standard(NameIndex.none(), Lexicon.none(), data.allOutlets());
    try {
      return report(
          collector(Path.of(directory), delay)
              .collect(
                  sources, article -> sink.accept(Corpus.withLanguage(pipeline.outline(article)))));
    } catch (InvalidPathException e) {
      return unusable(directory, "no path on this system: " + e.getReason());
    } catch (IOException e) {
      return unusable(directory, InputReader.cause(e));
    }
  }

  @Override
  public Report extract(List<String> inputs, Progress progress, Consumer<Article> sink) {
    return report(Corpus.extract(open(inputs), data.allOutlets(), watch(progress), sink));
  }

  @Override
  public Report annotate(List<String> inputs, Progress progress, Consumer<Analysis> sink) {
    return report(Corpus.annotate(open(inputs), data.pipeline(), watch(progress), sink));
  }

  @Override
  public List<ProfileEntry> profile(Article article) {
    Pipeline known = profiler == null ? data.pipeline() : profiler;
    profiler = known;
    return known.profile(article);
  }

  @Override
  public Pile read(List<String> inputs, boolean compares, Progress progress) {
    Corpus.Purpose purpose = compares ? Corpus.Purpose.COMPARE : Corpus.Purpose.GROUP;
    return new CorpusPile(Corpus.read(open(inputs), data.pipeline(), purpose, watch(progress)));
  }

  @Override
  public List<Passage> passages(Analysis first, Analysis second) {
    return SharedPassages.of(first, second);
  }

  @Override
  public Nearness nearness(Collection<Digest> digests) {
    return new ProfileNearness(digests);
  }

  @Override
  public Report importNames(String dump, int sitelinks, Progress progress) {
    return new DumpFile(dump, standardInput).importInto(data, sitelinks, progress);
  }

  @Override
  public Report learnWords(Lesson lesson, Progress progress) {
    return new WordLesson(lesson, data, standardInput).run(progress);
  }

  private Collector collector(Path folder, int delay) {
    CollectConfig standard = CollectConfig.standard(folder);
    FetchLimits limits = standard.limits().withDelay(Duration.ofSeconds(delay));
    CollectConfig config =
        new CollectConfig(
            folder, limits, allowsPrivate, standard.maxItems(), standard.maxFailures());
    return new Collector(config, Collector.Surroundings.standard());
  }

  private static Report unusable(String directory, String reason) {
    Rejected rejected = new Rejected(directory, Rejected.Reason.UNREADABLE, reason);
    return new Report(0, List.of(rejected), List.of());
  }

  private static Report report(CollectReport report) {
    List<Rejected> failed =
        report.failures().stream()
            .map(failure ->
                new Rejected(failure.source(), Rejected.Reason.UNREADABLE, failure.detail()))
            .toList();
    return new Report(report.articles(), failed, report.notes());
  }

  private Inputs open(List<String> inputs) {
    Inputs all = Inputs.of(inputs, standardInput);
    return allowsPrivate ? all.with(WebPages.onAllHosts()) : all;
  }

  private static Report report(Corpus.Report report) {
    return new Report(report.articles(), report.rejected(), report.notes());
  }

  private static Corpus.Progress watch(Progress progress) {
    return new Corpus.Progress() {
      @Override
      public void read(long articles, long bytes, long total) {
        progress.read(articles, bytes, total);
      }

      @Override
      public void grouped(long done, long total) {
        progress.grouped(done, total);
      }
    };
  }

  /// A corpus as the command line sees it.
  private static final class CorpusPile implements Pile {
    private final Corpus corpus;

    CorpusPile(Corpus corpus) {
      this.corpus = corpus;
    }

    @Override
    public Report report() {
      return LocalNewsroom.report(corpus.report());
    }

    @Override
    public List<Story> stories() {
      return corpus.stories();
    }

    @Override
    public @Nullable String publisher(ArticleId id) {
      return corpus.publisher(id);
    }

    @Override
    public Summary summary(Story story) {
      return corpus.summary(story);
    }

    @Override
    public Article article(ArticleId id) {
      return corpus.article(id);
    }

    @Override
    public StoryPast past(Story story) {
      return corpus.past(story);
    }

    @Override
    public List<Family> families() {
      return corpus.families();
    }

    @Override
    public List<Link> looseLinks() {
      return corpus.looseLinks();
    }

    @Override
    public Conspectus.Account account(ArticleId id) {
      return corpus.account(id);
    }

    @Override
    public Analysis analysis(ArticleId id) {
      return corpus.analysis(id);
    }

    @Override
    public Conspectus compare(Story story) {
      return corpus.compare(story);
    }

    @Override
    public void close() {
      corpus.close();
    }
  }
}
