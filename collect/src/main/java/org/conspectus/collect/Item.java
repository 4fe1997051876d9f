package org.conspectus.collect;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conspectus.collect.fetch.Urls;
import org.conspectus.domain.Article;
import org.conspectus.extract.feed.Feed;
import org.conspectus.extract.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/// One thing a source points at.
///
/// @param url of its page; null when it has none of its own
/// @param feed it comes from
/// @param keys by which it is known: its guid within the feed, the address of its page
record Item(@Nullable URI url, Feed feed, FeedEntry entry, List<String> keys) {
  Item {
    keys = List.copyOf(keys);
  }

  /// @param source address of the feed, since a guid need not be unique beyond it
  /// @param url of its page; null when it has none of its own
  static Item of(String source, @Nullable URI url, Feed feed, FeedEntry entry) {
    List<String> keys = new ArrayList<>();
    if (url != null) {
      keys.add(key(url));
    }
    String guid = entry.id();
    if (guid != null) {
      keys.add("guid " + source + " " + guid.strip());
    } else if (url == null) {
      keys.add("words " + source + " " + entry.title() + " " + entry.text());
    }
    return new Item(url, feed, entry, keys.stream().map(Item::bounded).toList());
  }

  /// By which a page is known.
  static String key(URI url) {
    return bounded("page " + Urls.key(url));
  }

  /// By which an article is known wherever it is found: the address it says it has, with its title,
  /// since some sites give all their pages one address. Empty for an article without either.
  static Optional<String> ownKey(Article article) {
    Optional<URI> url = article.url() == null ? Optional.empty() : Urls.parse(article.url());
    return article.title() == null
        ? Optional.empty()
        : url.map(own -> bounded("article " + Urls.key(own) + " " + article.title()));
  }

  /// Keys go into the journal, where a book would be too long.
  private static String bounded(String key) {
    String line = key.replaceAll("\\s+", " ");
    return line.length() <= 500
        ? line
        : line.substring(0, 400) + " " + Long.toHexString(org.conspectus.text.Hashing.hash(line));
  }
}
