package org.conspectus.collect;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.conspectus.collect.fetch.Connector;
import org.conspectus.collect.fetch.FetchException;
import org.conspectus.collect.fetch.FetchLimits;
import org.conspectus.collect.fetch.FetchedPage;
import org.conspectus.collect.fetch.Fetcher;
import org.conspectus.collect.fetch.Keeper;
import org.conspectus.collect.fetch.Resolver;
import org.conspectus.collect.fetch.Urls;
import org.conspectus.collect.fetch.Wire;
import org.jspecify.annotations.Nullable;

/// Single pages of the web, fetched as politely as a collection does, and not kept. Not
/// thread-safe.
public final class WebPages {
  private static final long SEED = 1;

  private final boolean allowsPrivate;
  private @Nullable Fetcher fetcher;

  private WebPages(boolean allowsPrivate) {
    this.allowsPrivate = allowsPrivate;
  }

  /// What was fetched.
  ///
  /// @param mediaType as the server declared it; empty when it did not
  public record Page(String mediaType, byte[] content) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Page that
          && mediaType.equals(that.mediaType)
          && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
      return 31 * mediaType.hashCode() + Arrays.hashCode(content);
    }
  }

  /// Asks public addresses only.
  public static WebPages onPublicHosts() {
    return new WebPages(false);
  }

  /// Asks private addresses as well.
  public static WebPages onAllHosts() {
    return new WebPages(true);
  }

  /// @param maxBytes longest page
  /// @throws IOException if it cannot be had, with the reason as its message
  public Page get(String url, int maxBytes) throws IOException {
    Optional<URI> address = Urls.parse(url);
    if (address.isEmpty()) {
      throw new FetchException(FetchException.Kind.GONE, "no web address; check it");
    }
    FetchedPage page = fetcher().page(address.get());
    return new Page(page.mediaType(), page.reply().content(maxBytes));
  }

  private Fetcher fetcher() {
    Fetcher made = fetcher;
    if (made == null) {
      made = make(allowsPrivate);
      fetcher = made;
    }
    return made;
  }

  private static Fetcher make(boolean allowsPrivate) {
    FetchLimits limits = FetchLimits.standard();
    Fetcher.Waiting waiting = Fetcher.Waiting.standard(SEED);
    Connector connector = new Connector(Resolver.standard(), allowsPrivate, limits.stall());
    return new Fetcher(
        new Wire(connector, waiting.clock(), limits), limits, waiting, Keeper.none());
  }
}
