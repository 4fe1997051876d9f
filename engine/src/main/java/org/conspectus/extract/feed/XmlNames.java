package org.conspectus.extract.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/// What the elements of feeds are called, whatever prefix and case a feed gives them: `title` for
/// those of the feed formats themselves, `dc:creator` for those of a known module, and [#FOREIGN]
/// for the rest.
final class XmlNames {
  /// The name of elements that mean nothing here.
  static final String FOREIGN = "";

  /// Prefixes of namespaces, which are compared without case and closing signs; empty for the feed
  /// formats themselves.
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns", ""),
          Map.entry("http://example.com/necho", ""),
          Map.entry("http://purl.org/rss/1.0", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
          Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
          Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
          Map.entry("http://purl.org/dc/elements/1.0", "dc"),
          Map.entry("http://purl.org/dc/elements/1.1", "dc"),
          Map.entry("http://purl.org/dc/terms", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://www.w3.org/2000/svg", "svg"),
          Map.entry("http://www.w3.org/1998/math/mathml", "mathml"));

  /// Prefixes that are understood where a feed forgot to declare them.
  private static final Set<String> USUAL =
      Set.of("dc", "dcterms", "content", "xhtml", "media", "itunes", "news", "rdf");

  private static final Set<String> OWN = Set.of("atom", "atom10", "rss", "a10");

  private XmlNames() {}

  /// The element's name as told above.
  static String of(Element element) {
    Tag tag = element.tag();
    String local = tag.localName().toLowerCase(Locale.ROOT);
    String prefix = tag.prefix().toLowerCase(Locale.ROOT);
    String space = space(tag.namespace());
    String known = PREFIXES.get(space);
    if (known == null) {
      known = unknown(prefix, space);
    }
    return known == null ? FOREIGN : known.isEmpty() ? local : known + ":" + local;
  }

  private static @org.jspecify.annotations.Nullable String unknown(String prefix, String space) {
    boolean isDeclared = !space.isEmpty() && !space.equals(space(Parser.NamespaceXml));
    if (prefix.isEmpty() || OWN.contains(prefix)) {
      return "";
    }
    return !isDeclared && USUAL.contains(prefix) ? prefix : null;
  }

  private static String space(String namespace) {
    String space = namespace.strip().toLowerCase(Locale.ROOT);
    int end = space.length();
    while (end > 0 && "/#".indexOf(space.charAt(end - 1)) >= 0) {
      end--;
    }
    return space.substring(0, end);
  }
}
