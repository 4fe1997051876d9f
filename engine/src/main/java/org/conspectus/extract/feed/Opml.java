package org.conspectus.extract.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conspectus.domain.Fetched;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A list of feeds as feed readers exchange it (OPML 1 and 2).
///
/// @param feeds in their order, each address once; may be empty
public record Opml(List<Subscription> feeds) {
  private static final int MAX_DEPTH = 256;

  /// One feed.
  ///
  /// @param title what the list calls it
  public record Subscription(String url, @Nullable String title) {}

  public Opml {
    feeds = List.copyOf(feeds);
  }

  /// Reads a list; what is none comes out empty.
  public static Opml read(Fetched fetched) {
    Document document =
        Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(XmlText.of(fetched), "");
    List<Subscription> feeds = new ArrayList<>();
    java.util.Set<String> urls = new java.util.HashSet<>();
    for (Element outline : document.getAllElements()) {
      if (!outline.tag().localName().toLowerCase(Locale.ROOT).equals("outline")) {
        continue;
      }
      String url = url(outline);
      if (!url.isEmpty() && urls.add(url)) {
        String title = first(outline, "title", "text");
        feeds.add(new Subscription(url, title.isEmpty() ? null : title));
      }
    }
    return new Opml(feeds);
  }

  /// Of a feed; older lists have it as `url`, and links to pages have that, too, with their type.
  private static String url(Element outline) {
    String feed = first(outline, "xmlUrl", "xmlurl");
    if (!feed.isEmpty()) {
      return feed;
    }
    String type = first(outline, "type").toLowerCase(Locale.ROOT);
    boolean isFeed = type.equals("rss") || type.equals("atom") || type.equals("feed");
    return isFeed ? first(outline, "url") : "";
  }

  private static String first(Element outline, String... names) {
    for (String name : names) {
      String value = outline.attributes().getIgnoreCase(name).strip();
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
