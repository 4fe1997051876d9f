package org.conspectus.collect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.conspectus.collect.fetch.Urls;
import org.conspectus.domain.Fetched;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The feeds a page offers (`<link rel="alternate" type="application/rss+xml">`).
final class PageLinks {
  private static final int MAX_DEPTH = 400;
  private static final int MAX_FEEDS = 5;

  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/json",
          "text/xml",
          "application/xml");

  private PageLinks() {}

  /// In the order of the page, those for comments left out; may be empty.
  static List<URI> feeds(URI page, Fetched fetched) {
    // Links are ASCII in every charset that pages have.
    String html = new String(fetched.content(), StandardCharsets.UTF_8);
    Document document =
        Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, page.toString());
    Set<URI> feeds = new LinkedHashSet<>();
    for (Element link : document.select("link[rel][href]")) {
      String rel = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
      String type = link.attr("type").toLowerCase(Locale.ROOT).strip();
      String told = (link.attr("title") + link.attr("href")).toLowerCase(Locale.ROOT);
      boolean isComments =
          told.contains("comment") || told.contains("oembed") || told.contains("wp-json");
      if (rel.contains(" alternate ") && TYPES.contains(type) && !isComments) {
        String base = link.baseUri().isEmpty() ? page.toString() : link.baseUri();
        Urls.resolve(URI.create(base), link.attr("href")).ifPresent(feeds::add);
      }
    }
    return new ArrayList<>(feeds).subList(0, Math.min(feeds.size(), MAX_FEEDS));
  }
}
