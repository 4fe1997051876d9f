package org.conspectus.extract.feed;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.conspectus.domain.Fetched;
import org.conspectus.domain.Language;
import org.conspectus.domain.PublicationTime;
import org.conspectus.extract.Format;
import org.conspectus.extract.LanguageTags;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/// A list of pages, or of other sitemaps (sitemaps.org 0.9 with the news extension, or plain text
/// with one URL on each line).
///
/// @param pages in their order; may be empty
/// @param sitemaps of an index, in their order; may be empty
public record Sitemap(List<Page> pages, List<Child> sitemaps) {
  /// Entries beyond are not read; the format allows 50,000.
  private static final int MAX_ENTRIES = 50_000;

  private static final int MAX_DEPTH = 64;

  /// Longest URL, in UTF-16 units; the format allows 2,048.
  private static final int MAX_URL = 4_096;

  /// One page.
  ///
  /// @param modified when it last changed
  /// @param title of a news article
  /// @param outlet its publication's name
  public record Page(
      String url,
      @Nullable PublicationTime modified,
      @Nullable String title,
      @Nullable PublicationTime published,
      @Nullable Language language,
      @Nullable String outlet) {
    /// Whether the entry is an article of the news extension.
    public boolean isNews() {
      return title != null || published != null || outlet != null;
    }
  }

  /// One sitemap of an index.
  ///
  /// @param modified when it last changed
  public record Child(String url, @Nullable PublicationTime modified) {}

  public Sitemap {
    pages = List.copyOf(pages);
    sitemaps = List.copyOf(sitemaps);
  }

  /// Reads a sitemap; what is none comes out empty. Memory: the text and what is found in it.
  public static Sitemap read(Fetched fetched) {
    Format format = Format.of(fetched.content(), fetched.location());
    String text = XmlText.of(fetched);
    return format == Format.TEXT ? ofLines(text) : ofXml(text);
  }

  private static Sitemap ofLines(String text) {
    List<Page> pages = new ArrayList<>();
    text.lines()
        .map(String::strip)
        .filter(Sitemap::isUrl)
        .limit(MAX_ENTRIES)
        .forEach(url -> pages.add(new Page(url, null, null, null, null, null)));
    return new Sitemap(pages, List.of());
  }

  private static Sitemap ofXml(String text) {
    List<Page> pages = new ArrayList<>();
    List<Child> sitemaps = new ArrayList<>();
    try (StreamParser parser =
        new StreamParser(Parser.xmlParser().setMaxDepth(MAX_DEPTH))
            .parse(new StringReader(text), "")) {
      Iterator<Element> elements = parser.iterator();
      while (elements.hasNext() && pages.size() + sitemaps.size() < MAX_ENTRIES) {
        take(elements.next(), pages, sitemaps);
      }
    } catch (UncheckedIOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
    return new Sitemap(pages, sitemaps);
  }

  /// Takes an element that is over, and lets go of it.
  private static void take(Element element, List<Page> pages, List<Child> sitemaps) {
    String name = XmlNames.of(element);
    if (!name.equals("url") && !name.equals("sitemap")) {
      return;
    }
    Page page = page(element);
    element.remove();
    if (page == null) {
      return;
    }
    if (name.equals("url")) {
      pages.add(page);
    } else {
      sitemaps.add(new Child(page.url(), page.modified()));
    }
  }

  private static boolean isUrl(String url) {
    return url.length() <= MAX_URL
        && (url.regionMatches(true, 0, "http://", 0, 7)
            || url.regionMatches(true, 0, "https://", 0, 8));
  }

  private static @Nullable Page page(Element entry) {
    String url = null;
    PublicationTime modified = null;
    String title = null;
    PublicationTime published = null;
    Language language = null;
    String outlet = null;
    for (Element part : entry.getAllElements()) {
      String value = MarkupText.oneLine(part.ownText());
      switch (XmlNames.of(part)) {
        case "loc" -> url = url == null ? value : url;
        case "lastmod" -> modified = FeedDates.parse(value);
        case "news:title" -> title = value.isEmpty() ? null : value;
        case "news:publication_date" -> published = FeedDates.parse(value);
        case "news:language" -> language = LanguageTags.parse(value);
        case "news:name" -> outlet = value.isEmpty() ? null : value;
        default -> {
          // Pictures, priorities and the like.
        }
      }
    }
    // Some leave out the element around the address.
    String address = url == null ? MarkupText.oneLine(entry.ownText()) : url;
    return isUrl(address) ? new Page(address, modified, title, published, language, outlet) : null;
  }
}
