package org.conspectus.extract.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.PublicationTime;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.Extractor;
import org.conspectus.extract.Format;
import org.conspectus.extract.ReadLimits;
import org.conspectus.extract.internal.Hosts;
import org.conspectus.extract.internal.Messages;
import org.jspecify.annotations.Nullable;

/// The entries of a feed as articles: with the content or summary as text, the guid, else the link,
/// else their number as id. Thread-safe. Memory is about ten times the feed.
public final class FeedExtractor implements Extractor {
  private final ReadLimits limits;

  public FeedExtractor(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.RSS, Format.ATOM, Format.JSON_FEED);
  }

  @Override
  public Extraction extract(Fetched fetched) {
    String where = fetched.location();
    int limit = Math.min(limits.maxHtmlBytes(), limits.maxPageBytes());
    if (fetched.content().length > limit) {
      return Extraction.of(
          new Rejected(
              where,
              Rejected.Reason.TOO_LARGE,
              "holds more than " + Messages.count(limit) + " bytes, the limit for one feed"));
    }
    Feed feed = FeedReader.read(fetched);
    List<Article> articles = new ArrayList<>(feed.entries().size());
    int number = 0;
    for (FeedEntry entry : feed.entries()) {
      number++;
      Article article = article(feed, entry, where + "#" + number, fetched.file());
      if (article != null) {
        articles.add(article);
      }
    }
    return new Extraction(articles, rejected(where, feed, articles.size()));
  }

  private static List<Rejected> rejected(String where, Feed feed, int articles) {
    List<Rejected> rejected = new ArrayList<>();
    int without = feed.entries().size() - articles;
    if (feed.fault() != null) {
      rejected.add(new Rejected(where, Rejected.Reason.MALFORMED, feed.fault()));
    } else if (feed.entries().isEmpty()) {
      rejected.add(new Rejected(where, Rejected.Reason.NO_ARTICLE, "a feed without entries"));
    }
    if (without > 0) {
      rejected.add(
          new Rejected(
              where,
              Rejected.Reason.NO_ARTICLE,
              "a feed with neither title nor text in "
                  + without
                  + " of its "
                  + feed.entries().size()
                  + " entries"));
    }
    return rejected;
  }

  /// An entry as an article; null when it has neither title nor text.
  ///
  /// @param fallbackId where it has neither guid nor link
  public static @Nullable Article article(
      Feed feed, FeedEntry entry, String fallbackId, @Nullable String file) {
    if (entry.title() == null && entry.text() == null) {
      return null;
    }
    String id = entry.id() != null ? entry.id() : entry.url() != null ? entry.url() : fallbackId;
    PublicationTime published = entry.published();
    return new Article(
        new ArticleId(id),
        file,
        entry.url(),
        outlet(feed, entry),
        entry.title(),
        entry.text(),
        entry.language(),
        published == null ? entry.modified() : published,
        entry.modified(),
        entry.authors());
  }

  private static @Nullable String outlet(Feed feed, FeedEntry entry) {
    if (entry.source() != null) {
      return entry.source();
    }
    String own = entry.url() == null ? null : Hosts.of(entry.url());
    String site = feed.url() == null ? null : Hosts.of(feed.url());
    return own != null ? own : site != null ? site : feed.title();
  }
}
