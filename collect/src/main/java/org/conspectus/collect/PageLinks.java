package org.conspectus.collect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conspectus.collect.fetch.Urls;
import org.conspectus.domain.Fetched;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The feeds a page offers (`<link rel="alternate" type="application/rss+xml">`), and the next page
/// of an article that is cut in several (`rel="next"`).
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

  private static final Pattern NEXT =
      Pattern.compile("rel\\s*=\\s*[\"']?\\s*next\\b", Pattern.CASE_INSENSITIVE);

  /// What tells a page of an article apart from the first: `/2`, `/seite-2`, `?page=2`, `,2`.
  private static final Pattern PART =
      Pattern.compile("(?<words>[/?&,_.=-]{0,2}(?:[a-z]{1,9}[/=_-]?)?)(?<number>\\d{1,2})/?");

  private PageLinks() {}

  /// In the order of the page, those for comments left out; may be empty.
  static List<URI> feeds(URI page, Fetched fetched) {
    Set<URI> feeds = new LinkedHashSet<>();
    for (Element link : document(page, fetched).select("link[rel][href]")) {
      String rel = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
      String type = link.attr("type").toLowerCase(Locale.ROOT).strip();
      String told = (link.attr("title") + link.attr("href")).toLowerCase(Locale.ROOT);
      boolean isComments =
          told.contains("comment") || told.contains("oembed") || told.contains("wp-json");
      if (rel.contains(" alternate ") && TYPES.contains(type) && !isComments) {
        target(page, link).ifPresent(feeds::add);
      }
    }
    return new ArrayList<>(feeds).subList(0, Math.min(feeds.size(), MAX_FEEDS));
  }

  private static Document document(URI page, Fetched fetched) {
    // Links are ASCII in every charset that pages have.
    String html = new String(fetched.content(), StandardCharsets.UTF_8);
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, page.toString());
  }

  private static Optional<URI> target(URI page, Element link) {
    String base = link.baseUri().isEmpty() ? page.toString() : link.baseUri();
    return Urls.resolve(URI.create(base), link.attr("href"));
  }

  /// The page on which the article of this one goes on; empty where it does not. Many sites call
  /// the next *article* so too: the addresses must tell that it is the same one.
  static Optional<URI> nextPart(URI page, Fetched fetched) {
    String html = new String(fetched.content(), StandardCharsets.ISO_8859_1);
    if (!NEXT.matcher(html).find()) {
      return Optional.empty();
    }
    for (Element link : document(page, fetched).select("link[rel][href], a[rel][href]")) {
      String rel = " " + link.attr("rel").toLowerCase(Locale.ROOT) + " ";
      Optional<URI> next = rel.contains(" next ") ? target(page, link) : Optional.empty();
      if (next.isPresent() && isNextPart(Urls.key(page), Urls.key(next.get()))) {
        return next;
      }
    }
    return Optional.empty();
  }

  private static boolean isDigit(String url, int at) {
    return at >= 0 && at < url.length() && Character.isDigit(url.charAt(at));
  }

  /// Whether two addresses differ by nothing but the number of a page, the other's being the next.
  static boolean isNextPart(String page, String next) {
    int start = 0;
    int most = Math.min(page.length(), next.length());
    while (start < most && page.charAt(start) == next.charAt(start)) {
      start++;
    }
    boolean isInNumber = isDigit(page, start) || isDigit(next, start);
    while (isInNumber && isDigit(page, start - 1)) {
      start--;
    }
    int end = 0;
    while (end < most - start
        && page.charAt(page.length() - 1 - end) == next.charAt(next.length() - 1 - end)) {
      end++;
    }
    String here = page.substring(start, page.length() - end);
    Matcher there = PART.matcher(next.substring(start, next.length() - end));
    if (!there.matches()) {
      return false;
    }
    int number = Integer.parseInt(there.group("number"));
    String words = there.group("words");
    return here.isEmpty() ? number == 2 : (words + (number - 1)).equals(here);
  }
}
