package org.conspectus.extract.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conspectus.domain.Article;
import org.conspectus.domain.ArticleId;
import org.conspectus.domain.Extraction;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Rejected;
import org.conspectus.extract.Extractor;
import org.conspectus.extract.Format;
import org.conspectus.extract.ReadLimits;
import org.conspectus.extract.internal.Hosts;
import org.conspectus.extract.internal.Messages;

/// The headlines of a news sitemap as articles without text. Other sitemaps hold none. Thread-safe.
public final class SitemapExtractor implements Extractor {
  private final ReadLimits limits;

  public SitemapExtractor(ReadLimits limits) {
    this.limits = limits;
  }

  @Override
  public Set<Format> formats() {
    return Set.of(Format.SITEMAP);
  }

  @Override
  public Extraction extract(Fetched fetched) {
    String where = fetched.location();
    if (fetched.content().length > limits.maxPageBytes()) {
      String limit = Messages.count(limits.maxPageBytes());
      return Extraction.of(
          new Rejected(
              where,
              Rejected.Reason.TOO_LARGE,
              "holds more than " + limit + " bytes, the limit for one sitemap"));
    }
    Sitemap sitemap = Sitemap.read(fetched);
    List<Article> articles = new ArrayList<>();
    for (Sitemap.Page page : sitemap.pages()) {
      if (page.title() != null) {
        articles.add(article(page, fetched));
      }
    }
    if (!articles.isEmpty()) {
      return new Extraction(articles, List.of());
    }
    String held =
        sitemap.sitemaps().isEmpty()
            ? sitemap.pages().size() + " pages"
            : sitemap.sitemaps().size() + " other sitemaps";
    return Extraction.of(
        new Rejected(
            where,
            Rejected.Reason.NO_ARTICLE,
            "a sitemap that names " + held + " and no headlines; conspectus collect fetches them"));
  }

  private static Article article(Sitemap.Page page, Fetched fetched) {
    String host = Hosts.of(page.url());
    return new Article(
        new ArticleId(page.url()),
        fetched.file(),
        page.url(),
        host == null ? page.outlet() : host,
        page.title(),
        null,
        page.language(),
        page.published() == null ? page.modified() : page.published(),
        page.modified(),
        List.of());
  }
}
