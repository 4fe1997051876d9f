package org.conspectus.collect;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conspectus.collect.fetch.FetchException;
import org.conspectus.collect.fetch.FetchedPage;
import org.conspectus.collect.fetch.Fetcher;
import org.conspectus.collect.store.Journal;
import org.conspectus.domain.Article;
import org.conspectus.domain.Fetched;
import org.conspectus.extract.Extractors;

/// Hands over articles that go on on further pages. Each page is an article of its own, as it will
/// be for whoever reads the archive; only that none is missed is done here. Thread-safe.
final class Parts {
  /// Most pages of one article.
  private static final int MAX_PARTS = 20;

  private final Fetcher fetcher;
  private final Journal journal;
  private final Ledger ledger;
  private final int maxBytes;
  private final Extractors extractors = Extractors.standard();

  Parts(ItemRun.Shared shared) {
    this.fetcher = shared.fetcher();
    this.journal = shared.journal();
    this.ledger = shared.ledger();
    this.maxBytes = shared.config().limits().maxBodyBytes();
  }

  /// Hands over the first part and the others, as far as that was not done before, and leaves it to
  /// the caller to enter the first as done when the others are.
  ///
  /// @param key by which the first is known
  /// @return why a part must wait for another run; empty when there is none
  Optional<String> print(String key, List<Article> first, URI url, Fetched page)
      throws IOException {
    if (journal.isDone(key)) {
      return Optional.empty();
    }
    Optional<URI> next = PageLinks.nextPart(url, page);
    if (next.isEmpty()) {
      first.forEach(ledger::print);
      return Optional.empty();
    }
    String begun = "first of " + key;
    if (!journal.isDone(begun)) {
      first.forEach(ledger::print);
      journal.done(begun);
    }
    return others(url, next);
  }

  private Optional<String> others(URI first, Optional<URI> second) throws IOException {
    List<URI> seen = new ArrayList<>(List.of(first));
    Optional<URI> next = second;
    while (next.isPresent() && seen.size() < MAX_PARTS && !seen.contains(next.get())) {
      seen.add(next.get());
      FetchedPage page;
      Fetched part;
      try {
        page = fetcher.page(next.get());
        byte[] content = page.reply().content(maxBytes);
        part = new Fetched(page.url().toString(), null, page.mediaType(), content);
      } catch (InterruptedIOException e) {
        throw e;
      } catch (FetchException e) {
        String fault = next.get() + ": " + e.getMessage();
        if (e.kind() == FetchException.Kind.TEMPORARY) {
          return Optional.of(fault);
        }
        ledger.note("left out a further page of '" + first + "': " + fault);
        return Optional.empty();
      }
      print(Item.key(next.get()), part);
      next = PageLinks.nextPart(page.url(), part);
    }
    return Optional.empty();
  }

  private void print(String key, Fetched part) throws IOException {
    if (journal.isDone(key) || !ledger.claim(key)) {
      return;
    }
    for (Article article : extractors.extract(part).articles()) {
      ledger.print(article);
    }
    journal.done(key);
  }
}
