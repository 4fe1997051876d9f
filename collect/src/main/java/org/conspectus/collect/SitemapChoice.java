package org.conspectus.collect;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.conspectus.collect.fetch.Urls;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.feed.Sitemap;
import org.jspecify.annotations.Nullable;

/// Which of a site's sitemaps, and which of their pages first: news, and the newest.
final class SitemapChoice {
  /// Sitemaps of an index that are read when none is of news.
  private static final int MOST = 3;

  private SitemapChoice() {}

  /// The sitemaps of an index: those of news, else those that changed last.
  static List<URI> of(Sitemap index) {
    List<URI> newest =
        index.sitemaps().stream()
            .sorted(
                Comparator.comparing(child -> order(child.modified()), Comparator.reverseOrder()))
            .flatMap(child -> Urls.parse(child.url()).stream())
            .toList();
    List<URI> news = news(newest);
    return news.size() < newest.size() ? news : newest.subList(0, Math.min(MOST, newest.size()));
  }

  /// Those of news by their address, else all.
  static List<URI> news(List<URI> sitemaps) {
    List<URI> news =
        sitemaps.stream()
            .filter(url -> url.toString().toLowerCase(Locale.ROOT).contains("news"))
            .toList();
    return news.isEmpty() ? sitemaps : news;
  }

  /// The pages, the newest first and those without a time last.
  static List<Sitemap.Page> newestFirst(Sitemap sitemap) {
    return sitemap.pages().stream()
        .sorted(Comparator.comparing(SitemapChoice::order, Comparator.reverseOrder()))
        .toList();
  }

  private static Instant order(Sitemap.Page page) {
    return order(page.published() == null ? page.modified() : page.published());
  }

  private static Instant order(@Nullable PublicationTime time) {
    return time == null ? Instant.MIN : time.order();
  }
}
