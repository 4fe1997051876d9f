package org.conspectus.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import org.conspectus.collect.fetch.Urls;
import org.conspectus.collect.store.WarcPages;
import org.conspectus.domain.Article;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.Extractors;
import org.jspecify.annotations.Nullable;

/// Hands over the articles of a WARC file, those that were handed over before left out. Not
/// thread-safe. Memory: one record.
final class ArchiveRun {
  private final ItemRun items;
  private final Ledger ledger;
  private final int maxBytes;
  private final Extractors extractors = Extractors.standard();
  private @Nullable String fault;

  ArchiveRun(ItemRun items, Ledger ledger, int maxBytes) {
    this.items = items;
    this.ledger = ledger;
    this.maxBytes = maxBytes;
  }

  /// @param in left open
  void read(String location, InputStream in) throws IOException {
    WarcPages.Sink sink =
        new WarcPages.Sink() {
          @Override
          public void accept(Fetched fetched) {
            print(fetched);
          }

          @Override
          public void accept(Rejected rejected) {
            if (rejected.reason() == Rejected.Reason.UNREADABLE) {
              fault = rejected.detail();
            } else {
              ledger.note(rejected.toString());
            }
          }
        };
    try {
      new WarcPages(location, null, maxBytes, sink).read(in);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void print(Fetched fetched) {
    for (Article article : extractors.extract(fetched).articles()) {
      String address = article.url() == null ? fetched.location() : article.url();
      Optional<URI> url = Urls.parse(address);
      try {
        items.printPage(url.map(Item::key).orElse("record " + article.id()), article);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Why the file could not be read to its end; null when it could.
  @Nullable String fault() {
    return fault;
  }
}
