package org.conspectus.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.conspectus.codec.ArticleForm;
import org.conspectus.codec.JsonLines;
import org.conspectus.collect.fetch.FetchException;
import org.conspectus.collect.fetch.FetchedPage;
import org.conspectus.collect.fetch.Fetcher;
import org.conspectus.collect.store.Archive;
import org.conspectus.collect.store.Journal;
import org.conspectus.domain.Article;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Extractors;
import org.conspectus.extract.feed.FeedEntry;
import org.conspectus.extract.feed.FeedExtractor;

/// Makes articles of items: that of the page if it can be had and holds one, else what the feed
/// itself says. Thread-safe.
final class ItemRun {
  private final Fetcher fetcher;
  private final Archive archive;
  private final Journal journal;
  private final Ledger ledger;
  private final CollectConfig config;
  private final InstantSource clock;
  private final Parts parts;
  private final Extractors extractors = Extractors.standard();

  ItemRun(Shared shared) {
    this.fetcher = shared.fetcher();
    this.archive = shared.archive();
    this.journal = shared.journal();
    this.ledger = shared.ledger();
    this.config = shared.config();
    this.clock = shared.clock();
    this.parts = new Parts(shared);
  }

  /// What the runs of sources and items work with.
  record Shared(
      Fetcher fetcher,
      Archive archive,
      Journal journal,
      Ledger ledger,
      CollectConfig config,
      InstantSource clock) {}

  boolean isDone(Item item) {
    return item.keys().stream().anyMatch(journal::isDone);
  }

  /// Takes an item to its end; empty when it is done, else why it must wait for another run.
  Optional<String> run(Item item) throws IOException {
    if (!item.keys().stream().allMatch(ledger::claim)) {
      return Optional.empty();
    }
    URI url = item.url();
    if (url == null) {
      printEntry(item);
      return Optional.empty();
    }
    try {
      return page(item, fetcher.page(url));
    } catch (InterruptedIOException e) {
      throw e;
    } catch (FetchException e) {
      return without(item, e);
    }
  }

  /// When the page cannot be had.
  private Optional<String> without(Item item, FetchException fault) throws IOException {
    switch (fault.kind()) {
      case TEMPORARY -> {
        if (isWorthAnotherRun(item)) {
          return Optional.of(item.url() + ": " + fault.getMessage());
        }
        printEntry(item);
      }
      case RESERVED -> {
        ledger.note("left alone '" + item.url() + "': " + fault.getMessage());
        done(item.keys());
      }
      case GONE, FORBIDDEN, UNSAFE, TOO_LARGE -> printEntry(item);
    }
    return Optional.empty();
  }

  private Optional<String> page(Item item, FetchedPage page) throws IOException {
    String known = Item.key(page.url());
    boolean isOther = !item.keys().contains(known);
    if (isOther && (journal.isDone(known) || !ledger.claim(known))) {
      done(item.keys());
      return Optional.empty();
    }
    Fetched fetched = fetched(page);
    Extraction found = extractors.extract(fetched);
    if (found.articles().isEmpty()) {
      printEntry(item);
    } else {
      List<Article> articles =
          found.articles().stream().map(article -> merged(article, item.entry())).toList();
      Optional<String> own = Item.ownKey(articles.getFirst());
      if (own.isPresent() && (journal.isDone(own.get()) || !ledger.claim(own.get()))) {
        done(item.keys());
        return Optional.empty();
      }
      Optional<String> miss = parts.print(known, articles, page.url(), fetched);
      if (miss.isPresent() && isWorthAnotherRun(item)) {
        return miss;
      }
      miss.ifPresent(fault -> ledger.note("left out a further page: " + fault));
      done(own.stream().toList());
      done(item.keys());
    }
    if (isOther) {
      journal.done(known);
    }
    return Optional.empty();
  }

  private Fetched fetched(FetchedPage page) throws FetchException {
    byte[] content = page.reply().content(config.limits().maxBodyBytes());
    return new Fetched(page.url().toString(), null, page.mediaType(), content);
  }

  private boolean isWorthAnotherRun(Item item) throws IOException {
    String key = item.keys().getFirst();
    journal.failed(key);
    return journal.failures(key) < config.maxFailures();
  }

  /// What the page does not say, the feed may.
  private static Article merged(Article page, FeedEntry entry) {
    return new Article(
        page.id(),
        page.file(),
        page.url(),
        page.outlet() == null ? entry.source() : page.outlet(),
        page.title() == null ? entry.title() : page.title(),
        page.text(),
        page.language() == null ? entry.language() : page.language(),
        page.published() == null ? entry.published() : page.published(),
        page.modified() == null ? entry.modified() : page.modified(),
        page.authors().isEmpty() ? entry.authors() : page.authors(),
        page.details());
  }

  private void printEntry(Item item) throws IOException {
    String fallback = item.keys().getFirst();
    Article article = FeedExtractor.article(item.feed(), item.entry(), fallback, null);
    if (article != null) {
      archive.keep(address(item, article), json(article), clock.instant());
      ledger.print(article);
    }
    done(item.keys());
  }

  private static String address(Item item, Article article) {
    return item.url() != null ? item.url().toString() : "urn:item:" + article.id();
  }

  private static byte[] json(Article article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonLines lines = new JsonLines(bytes);
    lines.write(new ArticleForm(), article);
    lines.flush();
    return bytes.toByteArray();
  }

  private void done(List<String> keys) throws IOException {
    for (String key : keys) {
      journal.done(key);
    }
  }

  /// Hands over an article that lies in an archive, unless that was done before.
  ///
  /// @param key by which it is known
  void printPage(String key, Article article) throws IOException {
    if (!journal.isDone(key) && ledger.claim(key)) {
      ledger.print(article);
      journal.done(key);
    }
  }

  /// Hands over the article of a page that was named itself, and those of its further pages, as far
  /// as that was not done before; empty when all is done.
  Optional<String> printNamed(URI url, Article article, Fetched page) throws IOException {
    String key = Item.key(url);
    if (!ledger.claim(key)) {
      return Optional.empty();
    }
    Optional<String> miss = parts.print(key, List.of(article), url, page);
    if (miss.isEmpty()) {
      journal.done(key);
    }
    return miss;
  }
}
