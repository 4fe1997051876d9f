package org.conspectus.app;

import static java.util.stream.Collectors.toCollection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.conspectus.compare.Comparer;
import org.conspectus.domain.Analysis;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Conspectus;
import org.conspectus.domain.Conspectus.Account;
import org.conspectus.domain.Digest;
import org.conspectus.domain.Family;
import org.conspectus.domain.Link;
import org.conspectus.domain.PublicationTime.Inferred;
import org.conspectus.domain.Rejected;
import org.conspectus.domain.Story;
import org.conspectus.domain.StoryPast;
import org.conspectus.lang.Outlets;
import org.conspectus.lexicon.Lexicon;
import org.conspectus.lexicon.NameIndex;
import org.conspectus.pipeline.NeighborDates;
import org.conspectus.pipeline.Pipeline;
import org.conspectus.story.Gist;
import org.conspectus.story.Summary;
import org.jspecify.annotations.Nullable;

/// A pile of articles after reading: its stories and families, and on demand each conspectus.
///
/// Deterministic: neither the order of directories nor the number of threads changes what it says,
/// since the articles go through the writers by time and id, those dated by their neighbors in the
/// middle of these days, and those without any date last. Memory: digests and accounts; texts go to
/// a temporary file when there are many.
public final class Corpus implements AutoCloseable {
  private static final long MAX_CHARACTERS_IN_MEMORY = 32_000_000;

  /// Of articles with so many characters in all the analyses are kept.
  private static final long MAX_CHARACTERS_ANALYZED = 4_000_000;

  private final Pipeline pipeline;
  private final Report report;
  private final Spool spool;
  private final Map<ArticleId, Integer> numbers;
  private final List<Family> families;
  private final Map<ArticleId, Family> familyByArticle = new HashMap<>();
  private final Map<ArticleId, Account> accounts;

  /// Those of the first articles, by id; none unless stories are to be compared.
  private final Map<ArticleId, Analysis> analyses;

  /// What a corpus is read for.
  public enum Purpose {
    /// Its stories and families.
    GROUP,
    /// Each conspectus as well.
    COMPARE
  }

  /// Watches a long run; called from the reading thread.
  public interface Progress {
    /// @param total bytes to read, or -1 when unknown
    void read(long articles, long bytes, long total);

    /// @param done articles that went through the writers
    void grouped(long done, long total);
  }

  /// What happened to the input: how many articles, what gave none, what is worth noting
  /// (duplicates, contradicted languages).
  public record Report(long articles, List<Rejected> rejected, List<String> notes) {
    public Report {
      rejected = List.copyOf(rejected);
      notes = List.copyOf(notes);
    }
  }

  private Corpus(Pipeline pipeline, Report report, Spool spool, Read read) {
    this.pipeline = pipeline;
    this.report = report;
    this.spool = spool;
    this.accounts = read.accounts;
    this.analyses = read.analyses;
    this.numbers = HashMap.newHashMap(spool.size());
    this.families = pipeline.families();
    families.forEach(f -> f.members().forEach(m -> familyByArticle.put(m, f)));
  }

  /// What is kept of each article beside the spool.
  private record Read(Map<ArticleId, Account> accounts, Map<ArticleId, Analysis> analyses) {}

  /// Reads every input, and groups the articles.
  public static Corpus read(Inputs inputs, Pipeline pipeline, Purpose purpose, Progress progress) {
    Spool spool = new Spool(MAX_CHARACTERS_IN_MEMORY);
    Read read = new Read(new HashMap<>(), new HashMap<>());
    List<Key> keys = new ArrayList<>();
    long whole = purpose == Purpose.COMPARE ? MAX_CHARACTERS_ANALYZED : 0;
    Report report =
        new Reading(pipeline, inputs, progress)
            .read(
                whole,
                (analysis, isWhole) -> {
                  ArticleId id = analysis.article().id();
                  keys.add(Key.of(analysis, spool.size()));
                  spool.add(analysis.article(), analysis.digest(), Gist.of(analysis));
                  read.accounts.put(id, Comparer.account(analysis, null));
                  if (isWhole) {
                    read.analyses.put(id, analysis);
                  }
                });
    List<Key> dated = dated(keys, spool);
    dated.sort(Key.BY_TIME);
    group(pipeline, spool, dated, progress);
    Corpus corpus = new Corpus(pipeline, report, spool, read);
    keys.forEach(key -> corpus.numbers.put(key.id, key.number));
    return corpus;
  }

  /// Takes the articles through both writers, each on a thread of its own.
  private static void group(Pipeline pipeline, Spool spool, List<Key> keys, Progress progress) {
    int[] done = {0};
    try (Workers<Related> families =
        new Workers<>(
            1,
            related -> {
              pipeline.place(related.article, related.links);
              progress.grouped(++done[0], keys.size());
            })) {
      for (Key key : keys) {
        families.submit(() -> {
          Digest article = dated(spool.digest(key.number), key.inferred);
          return new Related(article, pipeline.relate(article));
        });
      }
      families.finish();
    }
    pipeline.settle();
  }

  private record Related(Digest article, List<Link> links) {}

  /// The keys with the undated articles dated by their neighbors, where these tell.
  private static List<Key> dated(List<Key> keys, Spool spool) {
    NeighborDates dates = new NeighborDates();
    keys.stream().filter(Key::isUndated).forEach(key -> dates.ask(spool.digest(key.number)));
    if (dates.isEmpty()) {
      return keys;
    }
    keys.stream().filter(key -> !key.isUndated()).forEach(k -> dates.show(spool.digest(k.number)));
    Map<ArticleId, Inferred> found = dates.found();
    return keys.stream()
        .map(key -> key.dated(found.get(key.id)))
        .collect(toCollection(ArrayList::new));
  }

  private static Digest dated(Digest digest, @Nullable Inferred inferred) {
    return inferred == null
        ? digest
        : new Digest(
            digest.id(),
            digest.language(),
            inferred,
            digest.publisher(),
            digest.packed(),
            digest.traces());
  }

  /// What articles are sorted by.
  ///
  /// @param inferred the days its neighbors tell; null where it has a date or they do not tell
  private record Key(Instant time, ArticleId id, int number, @Nullable Inferred inferred) {
    static final Comparator<Key> BY_TIME = Comparator.comparing(Key::time).thenComparing(Key::id);

    static Key of(Analysis analysis, int number) {
      Instant time = analysis.published() == null ? Instant.MAX : analysis.published().order();
      return new Key(time, analysis.article().id(), number, null);
    }

    boolean isUndated() {
      return time.equals(Instant.MAX);
    }

    /// In the middle of the days its neighbors tell.
    Key dated(@Nullable Inferred days) {
      if (days == null) {
        return this;
      }
      Duration half = Duration.between(days.earliest(), days.latest()).dividedBy(2);
      return new Key(days.earliest().plus(half), id, number, days);
    }
  }

  /// Analyzes every article on all cores and hands the analyses over in input order, on one thread.
  public static Report annotate(
      Inputs inputs, Pipeline pipeline, Progress progress, Consumer<Analysis> sink) {
    return new Reading(pipeline, inputs, progress).annotate(sink);
  }

  /// Hands over the articles in input order, on one thread, with their language.
  public static Report extract(
      Inputs inputs, Outlets outlets, Progress progress, Consumer<Article> sink) {
    Pipeline pipeline = Pipeline.standard(NameIndex.none(), Lexicon.none(), outlets);
    return new Reading(pipeline, inputs, progress)
        .outline(analysis -> sink.accept(withLanguage(analysis)));
  }

  /// The article with the language it was found to be in.
  static Article withLanguage(Analysis analysis) {
    Article article = analysis.article();
    return new Article(
        article.id(),
        article.file(),
        article.url(),
        article.outlet(),
        article.title(),
        article.text(),
        analysis.language(),
        article.published(),
        article.modified(),
        article.authors(),
        article.details());
  }

  public Report report() {
    return report;
  }

  /// By first appearance in stream order.
  public List<Story> stories() {
    return pipeline.stories();
  }

  /// The publisher group of an article; null when its outlet is unknown.
  public @Nullable String publisher(ArticleId id) {
    String outlet = account(id).outlet();
    return outlet == null ? null : pipeline.outlets().groupOf(outlet);
  }

  /// A story in a line.
  public Summary summary(Story story) {
    return Summary.of(
        story.articles().stream()
            .limit(Summary.MAX_ACCOUNTS)
            .map(id -> spool.account(number(id)))
            .toList());
  }

  /// What became of a story since it was founded.
  public StoryPast past(Story story) {
    return pipeline.past(story);
  }

  /// By founding; each of two members or more.
  public List<Family> families() {
    return families;
  }

  /// Links outside any family, such as excerpts.
  public List<Link> looseLinks() {
    return pipeline.looseLinks();
  }

  /// The article's headline, date, language, outlet and family.
  ///
  /// @throws IllegalArgumentException if the corpus has no such article
  public Account account(ArticleId id) {
    Account account = accounts.get(id);
    Family family = familyByArticle.get(id);
    if (account == null) {
      throw new IllegalArgumentException("No article '" + id + "'");
    }
    return new Account(
        id,
        account.title(),
        account.published(),
        account.earliest(),
        account.latest(),
        account.dating(),
        family == null ? null : family.id(),
        account.language(),
        account.outlet());
  }

  /// The full analysis of an article, made again from its words unless it was kept.
  ///
  /// @throws IllegalArgumentException if the corpus has no such article
  public Analysis analysis(ArticleId id) {
    Analysis kept = analyses.get(id);
    return kept == null ? pipeline.analyze(spool.article(number(id))) : kept;
  }

  /// The words of an article.
  ///
  /// @throws IllegalArgumentException if the corpus has no such article
  public Article article(ArticleId id) {
    return spool.article(number(id));
  }

  private int number(ArticleId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("No article '" + id + "'");
    }
    return number;
  }

  /// The conspectus of a story. Any thread may call it.
  public Conspectus compare(Story story) {
    List<Analysis> analyses = story.articles().parallelStream().map(this::analysis).toList();
    List<Family> own =
        story.articles().stream()
            .map(familyByArticle::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return pipeline.compare(story, analyses, own);
  }

  @Override
  public void close() {
    spool.close();
  }
}
